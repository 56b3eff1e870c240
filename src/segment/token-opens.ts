import type { Token } from '../model/token.js';
import { type OpenMarks, opens, type Surroundings } from './open-marks.js';

/** True when the mark at `at` opens; `open` is the state before it. */
export function tokenOpens(tokens: readonly Token[], at: number, open: OpenMarks): boolean {
  const mark = tokens[at] as Token;
  return opens(mark.text, { before: before(mark, tokens[at - 1], open), after: after(mark, tokens[at + 1]) }, open);
}

function before(mark: Token, last: Token | undefined, open: OpenMarks): Surroundings['before'] {
  if (mark.spaced || !last) return 'space';
  if (last.kind === 'mark') return open.opened ? 'opening' : 'sign';
  if ('([{–—-/'.includes(last.text)) return 'opening';
  return last.kind === 'punctuation' ? 'sign' : 'word';
}

function after(mark: Token, next: Token | undefined): Surroundings['after'] {
  if (!next || next.block !== mark.block || next.spaced) return 'space';
  return next.kind === 'mark' || next.kind === 'punctuation' ? 'sign' : 'word';
}
