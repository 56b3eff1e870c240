import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token } from '../model/token.js';
import type { Ending } from './ending.js';

/** Where the sentence began, and the innermost bracket open at the ending. */
export interface Within {
  readonly start: number;
  readonly bracket: number | undefined;
}

/** How many marks, brackets and dashes before the next word are looked through. */
const reach = 8;

/** True when the sentence goes on after `ending`, because of what follows: „Raus hier!“ rief der Wirt. */
export function continues(tokens: readonly Token[], ending: Ending, within: Within, lexicon: Lexicon): boolean {
  const next = tokens[ending.to] as Token;
  if (next.kind === 'punctuation' && ',;:)]/'.includes(next.text)) return true;
  const word = firstWord(tokens, ending.to);
  if (!word) return false;
  if (isListLabel(tokens, ending.to)) return false;
  if (isLowerCase(word)) return !opensAfterStop(tokens, ending);
  if (isInsertedBracket(ending, within)) return true;
  if (ending.strength === 'stop') return false;
  if (lexicon.openers.has(word.normal) || endsWord(tokens, ending)) return isOpeningEllipsis(tokens, ending, within);
  return true;
}

/** The first token that is no opening sign. */
function firstWord(tokens: readonly Token[], from: number): Token | undefined {
  const limit = Math.min(tokens.length, from + reach);
  for (let at = from; at < limit; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark' && token.kind !== 'punctuation') return token;
  }
  return undefined;
}

/** Lower case opens no sentence, but for brands such as eBay. */
function isLowerCase(token: Token): boolean {
  return token.kind === 'word' && /^\p{Ll}/u.test(token.text) && !/^\p{Ll}\p{Lu}/u.test(token.text);
}

/** Behind a plain full stop a mark or bracket opens something new, in lower case too: Er kam. „ich bin dankbar“ … · kam. (dpa) */
function opensAfterStop(tokens: readonly Token[], ending: Ending): boolean {
  const next = tokens[ending.to] as Token;
  return ending.plain && next.spaced && (next.kind === 'mark' || next.text === '(' || next.text === '[');
}

/** Dots that a space follows but none precedes, or that stand before a closing mark: "Und dann... Nichts", „Ich weiß nicht …“ Er */
function endsWord(tokens: readonly Token[], ending: Ending): boolean {
  if (ending.strength !== 'ellipsis') return false;
  return ending.quoted || (!(tokens[ending.at] as Token).spaced && (tokens[ending.to] as Token).spaced);
}

/** "b) Der Antrag …" */
const isListLabel = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text.length === 1 && tokens[at]?.kind === 'word' && tokens[at + 1]?.text === ')';

/** "(seit 1990!)" within a sentence ends nothing outside. */
const isInsertedBracket = (ending: Ending, within: Within): boolean =>
  ending.bracketed && within.bracket !== undefined && within.bracket > within.start;

/** "[…] Das Haus steht leer": nothing was said before the dots. */
function isOpeningEllipsis(tokens: readonly Token[], ending: Ending, within: Within): boolean {
  if (ending.strength !== 'ellipsis' || ending.at - within.start > reach) return false;
  for (let at = within.start; at < ending.at; at += 1) {
    const kind = (tokens[at] as Token).kind;
    if (kind !== 'mark' && kind !== 'punctuation') return false;
  }
  return true;
}
