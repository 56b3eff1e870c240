import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';

/** Finds the mention that words stand for: the one that shares most tokens with them, of equals the first. Binary search, then a short walk. */
export function mentionFinder(mentions: readonly Mention[]): (range: TokenRange) => Mention | undefined {
  const sorted = [...mentions].sort((a, b) => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to);
  const reach = reachSoFar(sorted);
  return (range) => {
    let best: Mention | undefined;
    let most = 0;
    for (let i = lastBefore(sorted, range.to); i >= 0 && (reach[i] as number) > range.from; i--) {
      const mention = sorted[i] as Mention;
      const common = Math.min(mention.tokens.to, range.to) - Math.max(mention.tokens.from, range.from);
      const share = common / Math.max(mention.tokens.to - mention.tokens.from, range.to - range.from);
      if (common > 0 && share >= most) {
        best = mention;
        most = share;
      }
    }
    return best;
  };
}

/** reach[i]: the largest end of the mentions up to i. */
function reachSoFar(mentions: readonly Mention[]): readonly number[] {
  let reach = 0;
  return mentions.map((mention) => {
    reach = Math.max(reach, mention.tokens.to);
    return reach;
  });
}

function lastBefore(mentions: readonly Mention[], end: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).tokens.from < end) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
