import type { Token } from '../model/token.js';
import { alwaysOpens, type OpenMarks } from './open-marks.js';

/** True when the mark at `at` opens, as far as its glyph, the space around it and the marks that are open tell. */
export function tokenOpens(tokens: readonly Token[], at: number, open: OpenMarks): boolean {
  const mark = tokens[at] as Token;
  if (alwaysOpens(mark.text)) return true;
  const before = tokens[at - 1];
  if (!mark.spaced && !(before && isOpening(before))) return false;
  const next = tokens[at + 1];
  const isolated = !next || next.block !== mark.block || next.spaced;
  return !isolated || open.single + open.double === 0;
}

/** Brackets and dashes after which a mark without space opens: ("Ja") – and another opening mark: „‚Nie‘“. */
const isOpening = (token: Token): boolean => '([{–—-/'.includes(token.text) || (token.kind === 'mark' && token.spaced);
