import type { NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { Draft, Headed, NounRun } from './draft.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** The surnames of all persons who are named in full or with a function: last word → surname with its particles. */
export function surnamesOf(drafts: readonly (Draft | undefined)[]): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const draft of drafts) {
    if (draft?.kind !== 'name' || draft.name === undefined) continue;
    const words = draft.name.split(' ');
    const particle = words.findIndex((word) => /^\p{Ll}/u.test(word));
    surnames.set(words.at(-1) as string, words.slice(particle > 0 ? particle : -1).join(' '));
  }
  return surnames;
}

/**
 * A bare surname: known from elsewhere in the text ("Fischer", though that is a profession, too; "von der Leyen"), or an unknown
 * proper noun ("Malinowski").
 */
export function readSurname(
  sight: Sight,
  { phrase, run }: Headed,
  read: Draft | undefined,
  surnames: ReadonlyMap<string, string>,
): Draft | undefined {
  if (run.to <= run.from || read?.kind === 'name') return undefined;
  const last = nominativeName((sight.tokens[run.to - 1] as Token).text, (word) => surnames.has(word));
  const known = surnames.get(last);
  const particles = known === undefined ? 0 : known.split(' ').length - 1;
  if (known !== undefined && particles > 0) {
    const from = run.to - 1 - particles;
    if (isSame(sight, from, run.to - 1, known)) return nameOf(phrase, run, { from, to: phrase.core.to }, known);
  }
  if (run.determiner !== undefined || run.adjectives.length) return undefined;
  if (known !== undefined && particles === 0 && run.to - run.from === 1)
    return nameOf(phrase, run, { from: phrase.core.from, to: run.to }, last);
  if (read || !isUnknownName(sight, phrase, run)) return undefined;
  const first = nominativeName((sight.tokens[run.from] as Token).text, (word) => surnames.has(word));
  if (run.to - run.from > 1 && sight.grammar.tags[run.to - 1] === 'NOUN' && surnames.get(first) === first)
    return nameOf(phrase, { ...run, to: run.from + 1 }, { from: phrase.core.from, to: run.from + 1 }, first);
  const words = sight.tokens
    .slice(run.from, run.to - 1)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
  const name = [...words, nominativeName((sight.tokens[run.to - 1] as Token).text, sight.occurs)].join(' ');
  return nameOf(phrase, run, { from: phrase.core.from, to: Math.max(phrase.core.to, run.to) }, name);
}

const nameOf = ({ index: phrase }: NounPhrase, run: NounRun, tokens: TokenRange, name: string): Draft => ({
  kind: 'name',
  tokens,
  head: run.to - 1,
  name,
  number: 'sg',
  definite: true,
  phrase,
});

/** Whether the particles of a surname stand before its last word: "Von der" before "Leyen". */
function isSame({ tokens }: Sight, from: number, last: number, known: string): boolean {
  const particles = known.toLowerCase().split(' ').slice(0, -1);
  return from >= 0 && particles.every((particle, i) => tokens[from + i]?.normal === particle && from + i < last);
}

/** "Deutlicher wurde der Torwart": a comparative by its ending, no name. */
const isComparative = (word: string): boolean => /(?:lich|ig|isch|sam|bar|haft)er$/.test(word);

/** "in Acapulco", "aus Zacatecas": unknown names behind prepositions of place. */
const isPlace = (tokens: readonly Token[], { preposition }: NounPhrase): boolean =>
  preposition !== undefined && /^(?:in|im|ins|aus|bei|um|auf|ab|nahe)$/.test(tokens[preposition]?.normal ?? '');

function allUnlisted(tokens: readonly Token[], lexicon: Sight['lexicon'], run: NounRun): boolean {
  const words = tokens.slice(run.from, run.to).map((token) => token.text);
  return words.every((word) => /^\p{Lu}\p{Ll}/u.test(word) && !lexicon.role(word) && !lexicon.organisation(word));
}

function isUnknownName({ tokens, grammar, lexicon, sentenceOf }: Sight, phrase: NounPhrase, run: NounRun): boolean {
  if (
    !isCapital(tokens[run.from]) ||
    run.to - run.from > 3 ||
    isPlace(tokens, phrase) ||
    lexicon.months.has((tokens[run.from] as Token).normal) ||
    isComparative((tokens[run.from] as Token).text) ||
    lexicon.pronoun((tokens[run.from] as Token).normal).length > 0
  )
    return false;
  const tags = grammar.tags.slice(run.from, run.to);
  const isProper = tags.length > 1 ? tags.includes('PROPN') && allUnlisted(tokens, lexicon, run) : tags[0] === 'PROPN';
  if (isProper) return true;
  const speaks = (at: number, weight: number) =>
    grammar.tags[at] === 'FIN' &&
    lexicon
      .verbReadings((tokens[at] as Token).normal)
      .some(
        (reading) =>
          reading.number !== 'pl' &&
          reading.form === 'finite' &&
          lexicon.reportingVerbs(reading.lemma).some((verb) => verb.weight <= weight),
      );
  if (phrase.preposition !== undefined || run.to - run.from > 1) return false;
  const opens = sentenceOf(run.from).tokens.from === run.from;
  return speaks(run.from - 1, 1) || (opens && speaks(run.to, 2));
}
