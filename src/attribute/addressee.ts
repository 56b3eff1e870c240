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
    phrases.find((phrase) => isTold(phrase, context)) ??
    phrases.find((phrase) => isAudience(phrase, context)) ??
    prepositions.map((word) => (ways.includes(word) ? after(word) : undefined)).find(Boolean) ??
    (ways.includes('zu')
      ? ['zu', 'zum', 'zur'].map(after).find((phrase) => phrase && !isWords(phrase, context))
      : undefined) ??
    (ways.includes('dat')
      ? phrases.find((phrase) => isDative(phrase, context) || isFrontOfPassive(phrase, cue, clause, context))
      : undefined) ??
    (needsDative.has(cue.lemma) && speaker
      ? phrases.find((phrase) => isBareName(phrase, clause, context))
      : undefined) ??
    (ways.includes('acc') ? phrases.find((phrase) => isObject(phrase, clause, context)) : undefined);
  return found ? joined(found.tokens, context) : pronounOf(clause, ways, context);
}

/** "nach Angaben der Sprecherin *gegenüber dem Boten*": whom the words of a source were meant for. */
export function addresseeOfSource(
  source: TokenRange,
  sentence: Sentence,
  context: AttributionContext,
): TokenRange | undefined {
  const near = ({ preposition = -1 }: NounPhrase) => source.from < preposition && preposition <= source.to;
  return context.phrases(sentence).find((phrase) => near(phrase) && prepositionOf(phrase, context) === 'gegenüber')
    ?.tokens;
}

/** "gegenüber dem Boten", but not "seine Haltung gegenüber dem Boten". */
function isTold(phrase: NounPhrase, context: AttributionContext): boolean {
  if (prepositionOf(phrase, context) !== 'gegenüber') return false;
  return nameable(phrase.tokens, context) || context.grammar.tags[(phrase.preposition ?? 0) - 1] !== 'NOUN';
}

/** "sagte zur Begründung" */
const isWords = ({ head }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  lexicon.reportingNoun((tokens[head] as Token).text) !== undefined;

/** "forderte die Schüler *und Lehrer* auf" */
function joined({ from, to }: TokenRange, context: AttributionContext): TokenRange {
  const next = /^(?:und|sowie)$/.test(context.tokens[to]?.normal ?? '') ? context.phraseAt(to + 1) : undefined;
  return next && next.preposition === undefined && nameable(next.tokens, context)
    ? { from, to: next.tokens.to }
    : { from, to };
}

/** "zwei Männer, *die* beschuldigt werden", "die Firma, *der* vorgeworfen wird": the relative pronoun of a passive clause. */
function pronounOf(
  { kind, opener, verbs }: Clause,
  ways: readonly string[],
  { tokens }: AttributionContext,
): TokenRange | undefined {
  if (kind !== 'relative' || verbs?.voice !== 'passive' || opener === undefined) return undefined;
  const { normal } = tokens[opener] as Token;
  const fits =
    (ways.includes('dat') && /^(?:dem|der|denen)$/.test(normal)) ||
    (ways.includes('acc') && /^(?:der|die|das)$/.test(normal));
  return fits ? { from: opener, to: opener + 1 } : undefined;
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
  'attestieren',
  'bescheinigen',
  'empfehlen',
  'nachsagen',
  'raten',
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
  if (phrase.preposition !== undefined || !phrase.cases.includes('dat')) return false;
  if (phrase.cases.includes('nom')) return isBareDative(phrase, context);
  const { normal } = context.tokens[phrase.tokens.from] as Token;
  if (phrase.kind === 'pronoun') return /^(?:ihm|ihr|ihnen|uns|mir|dir|euch|diesem|dieser)$/.test(normal);
  return (
    nameable(phrase.tokens, context) &&
    (/^(?:dem|der|einem|einer|den|(?:sein|ihr|kein)e[mr])$/.test(normal) || /(?:em|en|er|[lr]n)$/.test(normal))
  );
}

/** "sagte Reportern", "riet Bürgern": a function in the plural, whose -n tells the dative. */
const isBareDative = ({ tokens: { from, to }, kind }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  kind === 'noun' &&
  to === from + 1 &&
  /(?:er|el)n$/.test(tokens[from]?.normal ?? '') &&
  lexicon.role(tokens[from]?.text ?? '') !== undefined;

/** "Kolm wird vorgeworfen, …": what stands before a verb that is passive and mostly says to whom. */
const isFrontOfPassive = (phrase: NounPhrase, cue: Cue, { verbs }: Clause, context: AttributionContext): boolean =>
  verbs?.voice === 'passive' &&
  needsDative.has(cue.lemma) &&
  phrase.preposition === undefined &&
  phrase.tokens.to === verbs.finite &&
  (nameable(phrase.tokens, context) || phrase.tokens.to === phrase.tokens.from + 1);

/** The object of the verb; in the passive it is the subject: "Die Stadt wurde aufgefordert". */
function isObject(phrase: NounPhrase, { verbs }: Clause, context: AttributionContext): boolean {
  const wanted = verbs?.voice === 'passive' ? 'nom' : 'acc';
  return phrase.preposition === undefined && phrase.cases.includes(wanted) && nameable(phrase.tokens, context);
}
