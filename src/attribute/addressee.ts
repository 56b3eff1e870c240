import type { Cue } from '../model/cue.js';
import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { nameable } from './able-to-speak.js';
import type { AttributionContext } from './context.js';

/**
 * Whom the words are meant for, without the preposition: "gegenüber *der Presse*", "appellierte an *die Stadt*", "warf *der Stadt* vor",
 * "forderte *die Stadt* auf". Only in the clause of the reporting verb, and never the speaker.
 */
export function addresseeOf(
  cue: Cue,
  clause: Clause,
  sentence: Sentence,
  speaker: TokenRange | undefined,
  context: AttributionContext,
): TokenRange | undefined {
  const ways = context.lexicon.addressedBy(cue.lemma);
  const phrases = context
    .phrases(sentence)
    .filter((phrase) => holds(clause, phrase) && !overlaps(phrase.tokens, speaker));
  const after = (word: string) =>
    phrases.find((phrase) => prepositionOf(phrase, context) === word && nameable(phrase.tokens, context));
  const found =
    after('gegenüber') ??
    phrases.find((phrase) => isAudience(phrase, context)) ??
    prepositions.map((word) => (ways.includes(word) ? after(word) : undefined)).find(Boolean) ??
    (ways.includes('zu') ? (after('zu') ?? after('zum') ?? after('zur')) : undefined) ??
    (ways.includes('dat') ? phrases.find((phrase) => isDative(phrase, context)) : undefined) ??
    (needsDative.has(cue.lemma) && speaker
      ? phrases.find((phrase) => isBareName(phrase, clause, context))
      : undefined) ??
    (ways.includes('acc') ? phrases.find((phrase) => isObject(phrase, clause, context)) : undefined);
  return found?.tokens;
}

const holds = (clause: Clause, { tokens }: NounPhrase): boolean =>
  clause.parts.some((part) => part.from <= tokens.from && tokens.from < part.to);

const overlaps = (a: TokenRange, b: TokenRange | undefined): boolean =>
  b !== undefined && a.from < b.to && b.from < a.to;

const prepositionOf = ({ preposition }: NounPhrase, { tokens }: AttributionContext): string | undefined =>
  preposition === undefined ? undefined : (tokens[preposition] as Token).normal;

const prepositions = ['an', 'bei', 'von'] as const;
const listeners = /(?:presse|medien|öffentlichkeit|journalist(?:inn)?en|reporter(?:inne)?n|medienvertretern)$/;

/** "sagte vor Journalisten", "in einem Interview mit dem Blatt": who listens or asks. */
function isAudience(phrase: NounPhrase, context: AttributionContext): boolean {
  const word = prepositionOf(phrase, context);
  if (word === 'vor') return listeners.test((context.tokens[phrase.head] as Token).normal);
  const before = context.tokens[(phrase.preposition ?? 0) - 1]?.normal ?? '';
  return word === 'mit' && /(?:interview|gespräch)$/.test(before) && phrase.kind !== 'pronoun';
}

/** Verbs that mostly say to whom, so that a name beside the speaker is the other one. */
const needsDative: ReadonlySet<string> = new Set([
  'bescheinigen',
  'nachsagen',
  'sagen',
  'unterstellen',
  'vorhalten',
  'vorwerfen',
]);

/** "warf Ohm vor", "sagte Agentur Lohe": a name without article behind the verb, beside the speaker. */
function isBareName(
  { tokens, kind, preposition }: NounPhrase,
  { verbs }: Clause,
  context: AttributionContext,
): boolean {
  return (
    kind === 'name' &&
    preposition === undefined &&
    tokens.from > (verbs?.finite ?? tokens.from) &&
    context.grammar.tags[tokens.from] === 'PROPN' &&
    !/^[,„»“"]$/.test(context.tokens[tokens.from - 1]?.text ?? '') &&
    !/s$/.test(context.tokens[tokens.to - 1]?.text ?? '')
  );
}

/** A dative by its form: "dem Blatt", "ihm", "der Zeitung" (a feminine body), not "den Antrag". */
function isDative(phrase: NounPhrase, context: AttributionContext): boolean {
  if (phrase.preposition !== undefined || !phrase.cases.includes('dat') || phrase.cases.includes('nom')) return false;
  const { normal } = context.tokens[phrase.tokens.from] as Token;
  if (phrase.kind === 'pronoun') return /^(?:ihm|ihr|ihnen|uns|mir|dir|euch|diesem|dieser)$/.test(normal);
  return (
    nameable(phrase.tokens, context) &&
    (/^(?:dem|der|einem|einer|den|(?:sein|ihr|kein)e[mr])$/.test(normal) || /(?:em|en|er|[lr]n)$/.test(normal))
  );
}

/** The object of the verb; in the passive it is the subject: "Die Stadt wurde aufgefordert". */
function isObject(phrase: NounPhrase, { verbs }: Clause, context: AttributionContext): boolean {
  const wanted = verbs?.voice === 'passive' ? 'nom' : 'acc';
  return phrase.preposition === undefined && phrase.cases.includes(wanted) && nameable(phrase.tokens, context);
}
