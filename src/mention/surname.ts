import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft, Headed, NounRun } from './draft.js';
import { joinName } from './names.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight, startOfSentence } from './sight.js';
import { wordAt } from './word.js';

/** The surnames of all persons who are named in full or with a function: last word → surname with its particles. */
export function surnamesOf(drafts: readonly (Draft | undefined)[]): ReadonlyMap<string, string> {
  const surnames = new Map<string, string>();
  for (const draft of drafts) {
    if (draft?.kind !== 'name' || draft.name === undefined) continue;
    const { name } = draft;
    const last = name.slice(name.lastIndexOf(' ') + 1);
    const particle = last === name || smallLetter.test(name) ? -1 : name.search(smallWord);
    surnames.set(last, particle < 0 ? last : name.slice(particle + 1));
  }
  return surnames;
}

const smallLetter = /^\p{Ll}/u;
const smallWord = / \p{Ll}/u;

/**
 * A bare surname: known from elsewhere in the text ("Fischer", though that is a profession, too; "von der Leyen"), or an unknown
 * proper noun ("Malinowski").
 */
export function readSurname(
  sight: Sight,
  headed: Headed,
  read: Draft | undefined,
  surnames: ReadonlyMap<string, string>,
): Draft | undefined {
  const { phrase, from, to, determiner, adjectives } = headed;
  if (to <= from || read?.kind === 'name') return undefined;
  const last = nominativeName((sight.tokens[to - 1] as Token).text, surnames);
  const known = surnames.get(last);
  const particles = known === undefined || known === last ? 0 : known.split(' ').length - 1;
  if (known !== undefined && particles > 0) {
    const first = to - 1 - particles;
    if (isSame(sight, first, to - 1, known)) return nameOf(phrase, to - 1, first, phrase.core.to, known);
  }
  if (determiner !== undefined || adjectives.length) return undefined;
  if (known !== undefined && particles === 0 && to - from === 1)
    return nameOf(phrase, to - 1, phrase.core.from, to, last);
  if (read || !isUnknownName(sight, phrase, headed)) return undefined;
  const first = nominativeName((sight.tokens[from] as Token).text, surnames);
  if (to - from > 1 && sight.grammar.tags[to - 1] === 'NOUN' && surnames.get(first) === first)
    return nameOf(phrase, from, phrase.core.from, from + 1, first);
  return nameOf(phrase, to - 1, phrase.core.from, Math.max(phrase.core.to, to), joinName(sight, from, to));
}

const nameOf = (phrase: NounPhrase, head: number, from: number, to: number, name: string): Draft => ({
  kind: 'name',
  tokens: { from, to },
  head,
  name,
  role: undefined,
  title: undefined,
  party: undefined,
  gender: undefined,
  number: 'sg',
  definite: true,
  phrase: phrase.index,
});

/** Whether the particles of a surname stand before its last word: "Von der" before "Leyen". */
function isSame({ tokens }: Sight, from: number, last: number, known: string): boolean {
  const particles = known.toLowerCase().split(' ').slice(0, -1);
  return from >= 0 && particles.every((particle, i) => tokens[from + i]?.normal === particle && from + i < last);
}

/** "Deutlicher wurde der Torwart": a comparative by its ending, no name. */
const isComparative = (word: string): boolean => word.endsWith('er') && comparative.test(word);

const comparative = /(?:lich|ig|isch|sam|bar|haft)er$/;

/** "in Acapulco", "aus Zacatecas": unknown names behind prepositions of place. */
const isPlace = (tokens: readonly Token[], { preposition }: NounPhrase): boolean =>
  preposition !== undefined && ofPlace.has((tokens[preposition] as Token).normal);

const ofPlace: ReadonlySet<string> = new Set(['in', 'im', 'ins', 'aus', 'bei', 'um', 'auf', 'ab', 'nahe']);

function isUnknownName(sight: Sight, phrase: NounPhrase, run: NounRun): boolean {
  if (run.to - run.from > 3) return false;
  if (!isProper(sight, run) && !isBesideReport(sight, phrase, run)) return false;
  const { tokens, lexicon } = sight;
  const first = tokens[run.from] as Token;
  return (
    isCapital(first) &&
    !isPlace(tokens, phrase) &&
    !lexicon.months.has(first.normal) &&
    !isComparative(first.text) &&
    lexicon.pronoun(first.normal).length === 0
  );
}

/** A proper noun; of several words none is listed as anything else. */
function isProper(sight: Sight, { from, to }: NounRun): boolean {
  const { tags } = sight.grammar;
  if (to - from === 1) return tags[from] === 'PROPN';
  let isSome = false;
  for (let i = from; i < to; i++) {
    const { isCapitalised, role, organisation } = wordAt(sight, i);
    if (!isCapitalised || role || organisation) return false;
    if (tags[i] === 'PROPN') isSome = true;
  }
  return isSome;
}

/** "Malinowski sagte", "…, sagte Malinowski": one word beside a verb of saying. */
function isBesideReport(sight: Sight, { preposition }: NounPhrase, { from, to }: NounRun): boolean {
  if (preposition !== undefined || to - from > 1) return false;
  return speaks(sight, from - 1, 1) || (startOfSentence(sight, from) === from && speaks(sight, to, 2));
}

/** A finite verb of saying that may be singular and usually means nothing else. */
function speaks({ tokens, grammar, lexicon }: Sight, at: number, weight: number): boolean {
  if (at < 0 || grammar.tags[at] !== 'FIN') return false;
  for (const { number, form, lemma } of lexicon.verbReadings((tokens[at] as Token).normal)) {
    if (number === 'pl' || form !== 'finite') continue;
    if (lexicon.reportingVerbs(lemma).some((verb) => verb.weight <= weight)) return true;
  }
  return false;
}
