import type { Cue } from '../model/cue.js';
import type { Span } from '../model/span.js';
import type { Token } from '../model/token.js';

/** A cue that gets its number when all cues of the text are in order. */
export type FoundCue = Omit<Cue, 'id'> & { id: string };

/** Spans of the tokens of a cue, neighbouring ones joined. */
export function spansOf(tokens: readonly Token[], indices: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let to = 1; to <= indices.length; to++) {
    const last = indices[to - 1] as number;
    if (to < indices.length && indices[to] === last + 1) continue;
    const span = { start: (tokens[indices[from] as number] as Token).start, end: (tokens[last] as Token).end };
    if (from === 0 && to === indices.length) return [span];
    spans.push(span);
    from = to;
  }
  return spans.slice();
}
