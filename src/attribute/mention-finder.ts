import type { Mention } from '../model/mention.js';
import type { Token, TokenRange } from '../model/token.js';

/** Advantage of a mention of several people that covers all the words: "Ohm und Brehm". */
const groupBonus = 2;
/** Advantage of the name in "Jana Ohm, die Leiterin des Amtes" over the longer description. */
const nameBonus = 1;

/** Finds the mention that words stand for. Binary search, then a short walk. */
export class MentionFinder {
  private readonly sorted: readonly Mention[];
  private readonly reach: readonly number[];

  constructor(
    mentions: readonly Mention[],
    private readonly tokens: readonly Token[],
  ) {
    this.sorted = [...mentions].sort(byStart);
    this.reach = reachSoFar(this.sorted);
  }

  /**
   * The one that shares most tokens with the words, of equals the first. A name that opens the words or follows a comma in them goes before its
   * apposition: "die Leiterin des Amtes, Jana Ohm".
   */
  nearest(range: TokenRange): Mention | undefined {
    let best: Mention | undefined;
    let most = 0;
    for (let i = lastBefore(this.sorted, range.to); i >= 0 && (this.reach[i] as number) > range.from; i--) {
      const mention = this.sorted[i] as Mention;
      const share = this.shareOf(mention, range);
      if (share !== undefined && share >= most) {
        best = mention;
        most = share;
      }
    }
    return best;
  }

  /** The one that has these words, no more and no less. */
  exact({ from, to }: TokenRange): Mention | undefined {
    for (let i = lastBefore(this.sorted, from + 1); i >= 0 && this.sorted[i]?.tokens.from === from; i--)
      if (this.sorted[i]?.tokens.to === to) return this.sorted[i];
    return undefined;
  }

  private shareOf(mention: Mention, range: TokenRange): number | undefined {
    const { from, to } = mention.tokens;
    const common = Math.min(to, range.to) - Math.max(from, range.from);
    if (common <= 0) return undefined;
    const apposed =
      from >= range.from && to <= range.to && (from === range.from || this.tokens[from - 1]?.text === ',');
    const isGroup = mention.number === 'pl' && from === range.from && to === range.to;
    const isName = mention.kind === 'name' && mention.name !== undefined && apposed;
    return common / Math.max(to - from, range.to - range.from) + (isGroup ? groupBonus : isName ? nameBonus : 0);
  }
}

const byStart = (a: Mention, b: Mention): number => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to;

/** reach[i]: the largest end of the mentions up to i. */
function reachSoFar(mentions: readonly Mention[]): readonly number[] {
  const reaches: number[] = [];
  let reach = 0;
  for (const { tokens } of mentions) {
    if (tokens.to > reach) reach = tokens.to;
    reaches.push(reach);
  }
  return reaches;
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
