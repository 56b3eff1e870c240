import type { Lexicon } from '../../lexicon/lexicon.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Glyph } from './glyphs.js';
import type { Pair } from './pairs.js';
import { frameStart, reachWithoutCloser, sentenceEnds } from './reach.js';
import type { MarkStyle } from './style.js';
import { wrongMarks } from './wrong.js';

/** The pairs of one block, in the order in which they begin. */
export interface Paragraph {
  readonly pairs: readonly Pair[];
  /** Index of the token after its last one. */
  readonly end: number;
  /** The mark with which the next paragraph begins, if it may go on with a quotation of this one. */
  readonly reopens: string | undefined;
}

/** Makes the stretches of one paragraph after the other; what the paragraph before left open is carried on. */
export class StretchBuilder {
  readonly stretches: MarkedStretch[] = [];
  private readonly sentenceEnd: (token: number) => number;
  private readonly system: (pair: Pair) => string;
  private readonly fitting: (holder: MarkedStretch | undefined) => Fitting;
  /** Index of the stretch that goes on in the next paragraph. */
  private carried: number | undefined;
  /** The stretches that hold the place that was reached. */
  private readonly holders: MarkedStretch[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    sentences: readonly Sentence[],
    private readonly style: MarkStyle,
    private readonly lexicon: Lexicon,
  ) {
    this.sentenceEnd = sentenceEnds(sentences, tokens);
    this.system = systemOf(lexicon);
    this.fitting = fittingMarks(style, lexicon);
  }

  /** Adds the stretches of a paragraph. */
  add({ pairs, end, reopens }: Paragraph): void {
    const { holders } = this;
    while (holders.length > 0) holders.pop();
    const openers = pairs.some(isUnclosed) ? nextOpeners(pairs) : none;
    for (let order = 0; order < pairs.length; order++) {
      const pair = pairs[order] as Pair;
      while (holders.length > 0 && holders[holders.length - 1]!.end <= first(pair).start) holders.pop();
      const holder = holders.length > 0 ? holders[holders.length - 1] : undefined;
      const limit = Math.min(openers[order] ?? end, holder?.inner.to ?? end);
      const runsOn = limit === end && this.runsOn(pair, end, reopens);
      const to = pair.close?.from ?? (runsOn ? end : this.reachOf(order, limit, pairs));
      const continues = order === 0 ? this.carried : undefined;
      const stretch = this.stretchOf(pair, to, holder, continues, !pair.close && !runsOn);
      if (order === 0) this.carried = undefined;
      if (runsOn) this.carried = stretch.index;
      this.stretches.push(stretch);
      if (pair.open) holders.push(stretch);
    }
  }

  private stretchOf(
    pair: Pair,
    to: number,
    holder: MarkedStretch | undefined,
    continues: number | undefined,
    unclosed: boolean,
  ): MarkedStretch {
    const { open, close } = pair;
    return {
      index: this.stretches.length,
      start: first(pair).start,
      end: close?.end ?? this.tokens[to - 1]!.end,
      block: first(pair).block,
      inner: { from: open?.to ?? to, to },
      system: this.system(pair),
      level: first(pair).level,
      open: open && spanOf(open),
      close: close && spanOf(close),
      inside: holder?.index,
      continues,
      unclosed,
      wrong: wrongMarks(pair, this.style, this.lexicon),
      fitting: this.fitting(holder),
    };
  }

  /** Where words end whose closing mark is missing; before a pair that they would cut in two. */
  private reachOf(order: number, limit: number, ordered: readonly Pair[]): number {
    const from = ordered[order]!.open!.to;
    const reach = reachWithoutCloser(from, limit, this.sentenceEnd, this.tokens, this.lexicon);
    for (let next = order + 1; next < ordered.length && first(ordered[next]!).from < reach; next += 1) {
      const { open, close } = ordered[next]!;
      if (open && close && close.to > reach) return Math.max(from, open.from);
    }
    return reach;
  }

  /** The next paragraph opens with the same mark, and no frame ends the quotation before it. */
  private runsOn({ open, close }: Pair, end: number, reopens: string | undefined): boolean {
    if (!open || close || reopens !== open.mark) return false;
    return frameStart(open.to, end, this.tokens, this.lexicon) === undefined;
  }
}

const none: readonly undefined[] = [];
const isUnclosed = ({ close }: Pair): boolean => close === undefined;
const first = ({ open, close }: Pair): Glyph => (open ?? close) as Glyph;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** For each pair the token of the next opening mark of its level or a higher one: what is unclosed ends there at the latest. */
function nextOpeners(pairs: readonly Pair[]): readonly (number | undefined)[] {
  const next = new Array<number | undefined>(pairs.length).fill(undefined);
  let outer: number | undefined;
  let any: number | undefined;
  for (let index = pairs.length - 1; index >= 0; index -= 1) {
    const { open } = pairs[index]!;
    next[index] = first(pairs[index]!).level === 1 ? outer : any;
    if (!open) continue;
    any = open.from;
    if (open.level === 1) outer = open.from;
  }
  return next;
}

/** The system of a pair by its opening mark, or of a closing mark that stands alone: the standard one if it has several. */
function systemOf(lexicon: Lexicon): (pair: Pair) => string {
  const opening = new Map(lexicon.marks.map((row) => [row.open, row.system]));
  const closing = new Map(lexicon.marks.toReversed().map((row) => [row.close, row.system]));
  return ({ open, close }) =>
    (open ? opening.get(open.mark) : closing.get(close?.mark ?? '')) ?? lexicon.marks[0]!.system;
}

/** The marks of the preferred system for a stretch within another one, or within none. */
function fittingMarks({ home }: MarkStyle, { marks }: Lexicon): (holder: MarkedStretch | undefined) => Fitting {
  const [outer, inner] = ([1, 2] as const).map((level): Fitting => {
    const { open, close } = marks.find((row) => row.system === home && row.level === level) ?? marks[0]!;
    return { open, close };
  }) as [Fitting, Fitting];
  return (holder) => (holder?.level === 1 ? inner : outer);
}

type Fitting = MarkedStretch['fitting'];
