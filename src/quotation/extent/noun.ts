import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import type { ExtentContext } from './context.js';

/** Nouns whose words in marks are spoken or shown; those of other nouns are a name. */
export const spokenNouns: ReadonlySet<string> = new Set([
  'Antwort',
  'Aufschrift',
  'Aussage',
  'Frage',
  'Inschrift',
  'Parole',
  'Ruf',
  'Satz',
  'Schriftzug',
  'Slogan',
  'Sprechchor',
  'Spruch',
  'Wort',
  'Zitat',
]);

/** Nouns whose words in marks are a name: "unter dem Motto „…“". */
export const namingNouns: ReadonlySet<string> = new Set([
  'Album',
  'Begriff',
  'Bezeichnung',
  'Buch',
  'Film',
  'Kategorie',
  'Lied',
  'Motto',
  'Name',
  'Namen',
  'Projekt',
  'Prädikat',
  'Roman',
  'Rubrik',
  'Serie',
  'Song',
  'Stichwort',
  'Stück',
  'Thema',
  'Titel',
  'Überschrift',
]);

/** The noun right before the marks, in the nominative: "Parolen „…“" → "Parole"; any other noun as written. A heading before the sentence has no say. */
export function precedingNoun(
  { inner }: MarkedStretch,
  { tokens, grammar, lexicon, sentence }: ExtentContext,
): string | undefined {
  const at = exampleOf(inner.from - 2, tokens);
  if (at < (sentence?.tokens.from ?? 0)) return undefined;
  const tag = grammar.tags[at];
  if (tag !== 'NOUN' && tag !== 'PROPN') return undefined;
  const { text } = tokens[at] as Token;
  return lexicon.reportingNoun(text)?.noun ?? text;
}

/** "Parolen wie zum Beispiel „…“": the noun stands before "wie". */
function exampleOf(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.normal === 'wie') return at - 1;
  return tokens[at]?.normal === 'beispiel' && tokens[at - 2]?.normal === 'wie' ? at - 3 : at;
}
