import type { Span } from '../model/span.js';
import { charactersOf, widthOf } from './characters.js';
import type { LineIndex } from './line-index.js';
import { visible } from './visible.js';

/** The line of a place, cut to the width of a terminal, and what stands below it to mark the place. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
  readonly marks: string;
}

/** Columns shown before the place, and in all. */
const BEFORE = 40;
const WIDTH = 100;

/** Shows where `span` stands; of a place over several lines its first line. */
export function excerptOf(source: string, index: LineIndex, span: Span): Excerpt {
  const { line } = index.position(span.start);
  const bounds = index.line(line);
  const end = Math.max(span.start, Math.min(span.end, bounds.end));
  const before = lastColumns(charactersOf(source.slice(Math.max(bounds.start, span.start - 4 * BEFORE), span.start)));
  const marked = firstColumns(
    charactersOf(source.slice(span.start, Math.min(end, span.start + 4 * WIDTH))),
    WIDTH - BEFORE,
  );
  const room = WIDTH - BEFORE - columns(marked);
  const after = firstColumns(charactersOf(source.slice(end, Math.min(bounds.end, end + 4 * WIDTH))), room);
  const cutBefore = span.start - before.join('').length > bounds.start;
  const cutMarked = marked.join('').length < end - span.start;
  const cutAfter = end + after.join('').length < bounds.end;
  const rest = cutAfter ? `${shown(after).replace(/ \S{0,12}$/, ' ')}…` : shown(after);
  const lead = cutBefore ? `…${shown(before)}`.replace(/^…\S{0,12} /, '… ') : shown(before);
  return {
    line,
    text: `${lead}${shown(marked)}${cutMarked ? '…' : rest}`,
    marks: ' '.repeat(columns(charactersOf(lead))) + '^'.repeat(Math.max(1, columns(charactersOf(shown(marked))))),
  };
}

const shown = (characters: readonly string[]): string => characters.map(visible).join('');

const columns = (characters: readonly string[]): number =>
  characters.reduce((sum, character) => sum + columnsOf(character), 0);

/** A character that is shown by its number takes as many columns as are shown. */
function columnsOf(character: string): number {
  const text = visible(character);
  return text === character ? widthOf(character) : text.length;
}

function firstColumns(characters: readonly string[], room: number): readonly string[] {
  let used = 0;
  const cut = characters.findIndex((character) => {
    used += columnsOf(character);
    return used > room;
  });
  return cut < 0 ? characters : characters.slice(0, cut);
}

const lastColumns = (characters: readonly string[]): readonly string[] =>
  firstColumns(characters.toReversed(), BEFORE).toReversed();
