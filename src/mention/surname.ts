import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft } from './draft.js';
import { nominativeName } from './nominative.js';
import { runOf } from './read-phrase.js';
import { isCapital, type Sight } from './sight.js';

/** The surnames of all persons who are named in full or with a function: last word, and with its particles. */
export function surnamesOf(drafts: readonly (Draft | undefined)[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const draft of drafts) {
    if (draft?.kind !== 'name' || draft.name === undefined) continue;
    const words = draft.name.split(' ');
    surnames.add(words.at(-1) as string);
    const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
    if (particle > 0) surnames.add(words.slice(particle).join(' '));
  }
  return surnames;
}

/**
 * A bare surname: known from elsewhere in the text ("Fischer", though that is a profession, too), or an unknown proper noun
 * that is subject of a verb of speech next to it ("sagte Malinowski").
 */
export function readSurname(
  sight: Sight,
  phrase: NounPhrase,
  read: Draft | undefined,
  surnames: ReadonlySet<string>,
): Draft | undefined {
  const run = runOf(sight, phrase);
  if (run.determiner !== undefined || run.adjectives.length || run.to <= run.from || read?.kind === 'name')
    return undefined;
  const words = sight.tokens.slice(run.from, run.to).map((token) => token.text);
  const last = nominativeName(words.at(-1) as string, (word) => surnames.has(word));
  const name = [...words.slice(0, -1), last].join(' ');
  const known = surnames.has(name);
  if (!known && (read || !isUnknownName(sight, phrase, words.length))) return undefined;
  return {
    kind: 'name',
    tokens: phrase.core,
    head: run.to - 1,
    name: known ? name : [...words.slice(0, -1), nominativeName(words.at(-1) as string, sight.occurs)].join(' '),
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

function isUnknownName({ tokens, grammar, lexicon, sentenceOf }: Sight, phrase: NounPhrase, length: number): boolean {
  const { from, to } = phrase.core;
  if (!isCapital(tokens[from]) || length > 3) return false;
  if (grammar.tags[from] === 'PROPN') return true;
  const speaks = (at: number) =>
    grammar.tags[at] === 'FIN' &&
    lexicon
      .verbReadings((tokens[at] as Token).normal)
      .some(
        (reading) =>
          reading.number !== 'pl' && reading.form === 'finite' && lexicon.reportingVerbs(reading.lemma).length > 0,
      );
  const opens = sentenceOf(from).tokens.from === from;
  return (
    phrase.preposition === undefined && ((to < tokens.length && speaks(to)) || (from > 0 && !opens && speaks(from - 1)))
  );
}
