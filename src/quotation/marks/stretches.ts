import type { Lexicon } from '../../lexicon/lexicon.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Sentence, Token } from '../../model/token.js';
import type { Glyph } from './glyphs.js';
import type { Pair } from './pairs.js';
import { frameStart, reachWithoutCloser, sentenceEnds } from './reach.js';
import type { MarkStyle } from './style.js';
import { wrongMarks } from './wrong.js';

/** The pairs of one block. */
export interface Paragraph {
  readonly pairs: readonly Pair[];
  /** Index of the token after its last one. */
  readonly end: number;
  /** The mark with which the next paragraph begins, if it may go on with a quotation of this one. */
  readonly reopens: string | undefined;
}

/** Returns a function that adds the stretches of one paragraph after the other to those already found. */
export function stretchBuilder(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  style: MarkStyle,
  lexicon: Lexicon,
): (paragraph: Paragraph, stretches: MarkedStretch[]) => void {
  const sentenceEnd = sentenceEnds(sentences, tokens);
  const system = systemOf(lexicon);
  const fitting = fittingMarks(style, lexicon);
  let carried: number | undefined;

  return ({ pairs, end, reopens }, stretches) => {
    const ordered = pairs.toSorted((a, b) => first(a).start - first(b).start);
    const openers = nextOpeners(ordered);
    const holders: { readonly stretch: MarkedStretch; readonly to: number }[] = [];
    ordered.forEach((pair, order) => {
      const { open, close } = pair;
      while (holders.length > 0 && holders.at(-1)!.stretch.end <= first(pair).start) holders.pop();
      const holder = holders.at(-1);
      const limit = Math.min(openers[order] ?? end, holder?.to ?? end);
      const runsOn = runsIntoNext(open, close, limit);
      const to = close?.from ?? (runsOn ? end : reachOf(order, limit));
      const stretch: MarkedStretch = {
        index: stretches.length,
        start: first(pair).start,
        end: close?.end ?? tokens[to - 1]!.end,
        block: first(pair).block,
        inner: { from: open?.to ?? to, to },
        system: system(pair),
        level: first(pair).level,
        ...(open && { open: spanOf(open) }),
        ...(close && { close: spanOf(close) }),
        ...(holder && { inside: holder.stretch.index }),
        ...(carried !== undefined && order === 0 && { continues: carried }),
        unclosed: !close && !runsOn,
        wrong: wrongMarks(pair, style, lexicon),
        fitting: fitting(holder?.stretch),
      };
      if (order === 0) carried = undefined;
      if (runsOn) carried = stretch.index;
      stretches.push(stretch);
      if (open) holders.push({ stretch, to });
    });

    /** Ends before a pair that it would cut in two. */
    function reachOf(order: number, limit: number): number {
      const from = ordered[order]!.open!.to;
      const reach = reachWithoutCloser(from, limit, sentenceEnd, tokens, lexicon);
      for (let next = order + 1; next < ordered.length && first(ordered[next]!).from < reach; next += 1) {
        const { open, close } = ordered[next]!;
        if (open && close && close.to > reach) return Math.max(from, open.from);
      }
      return reach;
    }

    function runsIntoNext(open: Glyph | undefined, close: Glyph | undefined, limit: number): boolean {
      if (!open || close || limit !== end || reopens !== open.mark) return false;
      return frameStart(open.to, end, tokens, lexicon) === undefined;
    }
  };
}

const first = ({ open, close }: Pair): Glyph => (open ?? close) as Glyph;
const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** For each pair the token of the next opening mark of its level or a higher one: what is unclosed ends there at the latest. */
function nextOpeners(pairs: readonly Pair[]): readonly (number | undefined)[] {
  const next: (number | undefined)[] = [];
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
