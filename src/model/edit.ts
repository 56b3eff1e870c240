import { cover, type Span } from './span.js';

/** A replacement in the source: `text` comes in the place of `span`; an empty span inserts. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export const inserted = (text: string, at: number): Edit => ({ span: { start: at, end: at }, text });

export const removed = ({ start, end }: Span): Edit => ({ span: { start, end }, text: '' });

/** How a stretch of the source (all of it by default) reads after edits that are sorted and apart and lie within it. */
export function edited(
  source: string,
  edits: readonly Edit[],
  within: Span = { start: 0, end: source.length },
): string {
  const pieces: string[] = [];
  let from = within.start;
  for (const { span, text } of edits) {
    pieces.push(source.slice(from, span.start), text);
    from = span.end;
  }
  pieces.push(source.slice(from, within.end));
  return pieces.join('');
}

/** The smallest stretch that holds all edits, of which there must be one. */
export const stretchOf = (edits: readonly Edit[]): Span => cover(edits.map(({ span }) => span));
