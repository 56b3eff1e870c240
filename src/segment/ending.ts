import type { Abbreviation, Lexicon } from '../lexicon/lexicon.js';
import type { Token } from '../model/token.js';
import { abbreviationOf } from './abbreviation.js';
import { afterMark, type OpenMarks } from './open-marks.js';
import { tokenOpens } from './token-opens.js';

/**
 * A place where a sentence may end. stop: . ! ? · ellipsis: … · weak: an abbreviation, initial or numeral whose own stop may be the
 * sentence's.
 */
export interface Ending {
  readonly strength: 'stop' | 'ellipsis' | 'weak';
  /** Index of the token that follows the stops and all that they close. */
  readonly to: number;
  /** It is one full stop and nothing else. */
  readonly plain: boolean;
  /** Index of the first stop. */
  readonly at: number;
  /** A quotation mark was closed after the stop. */
  readonly quoted: boolean;
  /** A bracket was closed after the last stop. */
  readonly bracketed: boolean;
}

/** The ending that begins with the token at `at`, together with the marks, brackets and further stops that belong to it. */
export function endingAt(
  tokens: readonly Token[],
  at: number,
  openBefore: OpenMarks,
  lexicon: Lexicon,
): Ending | undefined {
  let strength = strengthOf(tokens, at, lexicon);
  if (!strength) return undefined;
  let open = openBefore;
  let to = at + 1;
  let quoted = false;
  let bracketed = false;
  for (; to < tokens.length; to += 1) {
    const token = tokens[to] as Token;
    if (token.kind === 'punctuation') {
      const further = stopOf(token.text);
      if (further) {
        strength = further === 'ellipsis' ? strength : further;
        bracketed = false;
      } else if (token.text === ')' || token.text === ']') bracketed = true;
      else break;
    } else if (token.kind === 'mark' && !tokenOpens(tokens, to, open)) {
      open = afterMark(open, token.text, false);
      quoted = true;
    } else break;
  }
  return { strength, plain: to === at + 1 && (tokens[at] as Token).text === '.', to, at, quoted, bracketed };
}

function strengthOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Ending['strength'] | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'punctuation') return stopOf(token.text);
  if (token.kind === 'mark' || token.text.length < 2 || token.text.charCodeAt(token.text.length - 1) !== stop)
    return undefined;
  if (token.kind === 'number') return /^[IVX]/.test(token.text) ? 'weak' : undefined;
  const ends = endsOf(tokens, at, lexicon);
  if (ends === 'never') return undefined;
  return ends === 'usually' ? 'stop' : 'weak';
}

function stopOf(text: string): 'stop' | 'ellipsis' | undefined {
  if (text === '.' || text === '!' || text === '?' || text === '..') return 'stop';
  const first = text.charCodeAt(0);
  return first === ellipsis || (first === stop && text.charCodeAt(1) === stop) ? 'ellipsis' : undefined;
}

const stop = 0x2e;
const ellipsis = 0x2026;

/** By the longest listed form that the token ends: "z. B." never ends a sentence, "u. a." may, an unlisted initial may. */
function endsOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Abbreviation['ends'] {
  const token = tokens[at] as Token;
  let form = token.text;
  let found = abbreviationOf(form, lexicon);
  for (let from = at - 1; from >= at - 3; from -= 1) {
    const part = tokens[from];
    if (!part || part.block !== token.block || part.kind !== 'word') break;
    form = `${part.text} ${form}`;
    found = lexicon.abbreviations.get(form) ?? found;
  }
  return found?.ends ?? 'may';
}
