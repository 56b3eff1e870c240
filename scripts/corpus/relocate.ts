import type { Gold } from './article.js';
import { isPlaced, type LooseSpan, mapSpans, spansOf } from './spans.js';

/**
 * Finds the place of every span again after the article was edited, or for the first time where only `text` was written.
 *
 * A span moves as far as the nearest earlier span whose words occur only once in the article; of several places with
 * the same words the one nearest to that is taken. Where no offset was written, the place nearest to the span written
 * before it is taken: a role stands near its quotation. Words that are gone keep their old offsets, for a person to see.
 */
export function relocate(gold: Gold, source: string): Gold {
  const spans = spansOf(gold);
  if (spans.every((span) => isPlaced(span, source))) return gold;
  const moves = certainMoves(spans, source);
  let previous = 0;
  return mapSpans(gold, (span) => {
    const expected = span.start === undefined ? previous : span.start + moveAt(moves, span.start);
    const start = nearest(placesOf(span.text, source), expected);
    if (start === undefined) return span;
    previous = start + span.text.length;
    return { start, end: previous, text: span.text };
  });
}

interface Move {
  readonly from: number;
  readonly by: number;
}

function certainMoves(spans: readonly LooseSpan[], source: string): readonly Move[] {
  const moves: Move[] = [];
  for (const { start, text } of spans) {
    const [only, second] = placesOf(text, source);
    if (start !== undefined && only !== undefined && second === undefined)
      moves.push({ from: start, by: only - start });
  }
  return moves.sort((a, b) => a.from - b.from);
}

/** Before the first certain move nothing is known to have moved. */
const moveAt = (moves: readonly Move[], start: number): number => moves.findLast(({ from }) => from <= start)?.by ?? 0;

/** Starts of `text` in `source` as whole words: "er" is not found in "aber". */
function placesOf(text: string, source: string): readonly number[] {
  const places: number[] = [];
  for (let at = source.indexOf(text); at >= 0; at = source.indexOf(text, at + 1)) {
    const cutsWord = isInsideWord(source, at) || isInsideWord(source, at + text.length);
    if (!cutsWord) places.push(at);
  }
  return places;
}

const isInsideWord = (source: string, at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(source.slice(at - 1, at + 1));

const nearest = (places: readonly number[], expected: number): number | undefined =>
  places.reduce<number | undefined>(
    (best, place) => (best === undefined || Math.abs(place - expected) < Math.abs(best - expected) ? place : best),
    undefined,
  );
