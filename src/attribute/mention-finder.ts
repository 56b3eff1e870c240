import type { Mention } from '../model/mention.js';
import type { Token, TokenRange } from '../model/token.js';

/** Advantage of a mention of several people that covers all the words: "Ohm und Brehm". */
const groupBonus = 2;
/** Advantage of the name in "Jana Ohm, die Leiterin des Amtes" over the longer description. */
const nameBonus = 1;

/**
 * Finds the mention that words stand for: the one that shares most tokens with them, of equals the first. A name that opens the words
 * or follows a comma in them goes before its apposition: "die Leiterin des Amtes, Jana Ohm". Binary search, then a short walk.
 */
export function mentionFinder(
  mentions: readonly Mention[],
  tokens: readonly Token[],
): (range: TokenRange) => Mention | undefined {
  const sorted = [...mentions].sort((a, b) => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to);
  const reach = reachSoFar(sorted);
  return (range) => {
    let best: Mention | undefined;
    let most = 0;
    for (let i = lastBefore(sorted, range.to); i >= 0 && (reach[i] as number) > range.from; i--) {
      const mention = sorted[i] as Mention;
      const { from, to } = mention.tokens;
      const common = Math.min(to, range.to) - Math.max(from, range.from);
      const apposed = from >= range.from && to <= range.to && (from === range.from || tokens[from - 1]?.text === ',');
      const isGroup = mention.number === 'pl' && from === range.from && to === range.to;
      const isName = mention.kind === 'name' && mention.name !== undefined && apposed;
      const share =
        common / Math.max(to - from, range.to - range.from) + (isGroup ? groupBonus : isName ? nameBonus : 0);
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
