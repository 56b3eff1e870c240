import type { Cue } from '../model/cue.js';
import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { canSpeak, nameable } from './able-to-speak.js';
import { belongsToObject } from './belonging.js';
import type { AttributionContext } from './context.js';
import { frontOfPassive, isBareName, isDative, isFrontOfPassive, isOther, needsDative, overlaps } from './dative.js';

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
  const ways = cue.kind === 'noun' ? waysOfNoun(clause) : context.lexicon.addressedBy(cue.lemma);
  const front = frontOfPassive(clause, ways, speaker, context);
  if (front) return front;
  const phrases = candidatesOf(cue, clause, sentence, speaker, context);
  const found = phrases.length > 0 ? chosenOf(phrases, ways, cue, clause, speaker, context) : undefined;
  return found ? joined(found.tokens, context) : pronounOf(clause, ways, context);
}

/** The phrases of the clause that neither speak nor belong to the cue or to a source. */
function candidatesOf(
  cue: Cue,
  clause: Clause,
  sentence: Sentence,
  speaker: TokenRange | undefined,
  context: AttributionContext,
): readonly NounPhrase[] {
  const candidates: NounPhrase[] = [];
  for (const phrase of context.phrases(sentence)) {
    if (!holds(clause, phrase) || overlaps(phrase.core, speaker) || isCue(phrase, cue)) continue;
    if (!isOfSource(phrase, context.cues(sentence))) candidates.push(withoutSpeaker(phrase, speaker));
  }
  return candidates;
}

function isOfSource({ tokens }: NounPhrase, cues: readonly Cue[]): boolean {
  for (const { source } of cues) if (source && overlaps(tokens, source)) return true;
  return false;
}

type Ways = ReturnType<AttributionContext['lexicon']['addressedBy']>;

/** The surest way in which one of the phrases is addressed. */
const chosenOf = (
  phrases: readonly NounPhrase[],
  ways: Ways,
  cue: Cue,
  clause: Clause,
  speaker: TokenRange | undefined,
  context: AttributionContext,
): NounPhrase | undefined =>
  phrases.find((phrase) => isTold(phrase, speaker, context)) ??
  phrases.find((phrase) => isAudience(phrase, context)) ??
  (ways.length > 0 ? byPreposition(phrases, ways, context) : undefined) ??
  (ways.includes('dat')
    ? phrases.find((phrase) => isDative(phrase, speaker, context) || isFrontOfPassive(phrase, cue, clause, context))
    : undefined) ??
  (needsDative.has(cue.lemma) && speaker
    ? phrases.find((phrase) => isBareName(phrase, clause, context) || isOther(phrase, clause, speaker, context))
    : undefined) ??
  (ways.includes('acc') ? phrases.find((phrase) => isObject(phrase, clause, context)) : undefined);

/** "appellierte *an die Stadt*", "sagte *zur Presse*" */
function byPreposition(
  phrases: readonly NounPhrase[],
  ways: Ways,
  context: AttributionContext,
): NounPhrase | undefined {
  for (const word of prepositions) {
    const found = ways.includes(word) ? behind(word, phrases, context) : undefined;
    if (found) return found;
  }
  if (!ways.includes('zu')) return undefined;
  for (const word of ['zu', 'zum', 'zur']) {
    const found = behind(word, phrases, context);
    if (found && !isWords(found, context)) return found;
  }
  return undefined;
}

const behind = (word: string, phrases: readonly NounPhrase[], context: AttributionContext): NounPhrase | undefined =>
  phrases.find(
    (phrase) =>
      prepositionOf(phrase, context) === word && nameable(phrase.tokens, context) && !isAttribute(phrase, context),
  );

/** "die Forderung *an die Stadt*", "erteilte *der Stadt* den Auftrag" */
const waysOfNoun = ({ verbs }: Clause): Ways => (giving.has(verbs?.lemma ?? '') ? ['an', 'dat'] : ['an']);

const giving: ReadonlySet<string> = new Set(['erteilen', 'geben', 'machen', 'stellen', 'unterbreiten']);

/** "die Stadt vom Verband" in "wurde die Stadt vom Verband aufgefordert": the speaker was taken for an attribute. */
function withoutSpeaker(phrase: NounPhrase, speaker: TokenRange | undefined): NounPhrase {
  return overlaps(phrase.tokens, speaker) ? { ...phrase, tokens: phrase.core } : phrase;
}

/** "ein Ende der Rekrutierung *von Kindern*" is no "fordert *von der Stadt*". */
const isAttribute = ({ preposition = 0 }: NounPhrase, { grammar, tokens }: AttributionContext): boolean =>
  tokens[preposition]?.normal === 'von' && grammar.tags[preposition - 1] === 'NOUN';

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
function isTold(phrase: NounPhrase, speaker: TokenRange | undefined, context: AttributionContext): boolean {
  if (prepositionOf(phrase, context) !== 'gegenüber' || belongsToObject(phrase, speaker, context)) return false;
  return nameable(phrase.tokens, context) || context.grammar.tags[(phrase.preposition ?? 0) - 1] !== 'NOUN';
}

/** "sagte zur Begründung" */
const isWords = ({ head }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  lexicon.reportingNoun((tokens[head] as Token).text) !== undefined;

/** "forderte die Schüler *und Lehrer* auf" */
function joined({ from, to }: TokenRange, context: AttributionContext): TokenRange {
  // "sagte zum *„Tageblatt“*"
  if (context.tokens[from - 1]?.kind === 'mark' && context.tokens[to]?.kind === 'mark')
    return { from: from - 1, to: to + 1 };
  const next = /^(?:und|sowie)$/.test(context.tokens[to]?.normal ?? '') ? context.phraseAt(to + 1) : undefined;
  return next && next.preposition === undefined && nameable(next.tokens, context)
    ? { from, to: next.tokens.to }
    : { from, to };
}

/** "zwei Männer, *die* beschuldigt werden", "die Firma, *der* vorgeworfen wird": the relative pronoun of a passive clause. */
function pronounOf(
  { kind, opener, parts, verbs }: Clause,
  ways: readonly string[],
  { tokens }: AttributionContext,
): TokenRange | undefined {
  if (kind !== 'relative' || verbs?.voice !== 'passive' || opener === undefined) return undefined;
  if (opener !== parts[0]?.from) return undefined;
  const { normal } = tokens[opener] as Token;
  const fits =
    (ways.includes('dat') && /^(?:dem|der|denen)$/.test(normal)) ||
    (ways.includes('acc') && /^(?:der|die|das)$/.test(normal));
  return fits ? { from: opener, to: opener + 1 } : undefined;
}

const holds = (clause: Clause, { tokens }: NounPhrase): boolean =>
  clause.parts.some((part) => part.from <= tokens.from && tokens.from < part.to);

/** "erteilte *den Auftrag*" */
const isCue = ({ head }: NounPhrase, cue: Cue): boolean => cue.kind === 'noun' && cue.tokens.includes(head);

const prepositionOf = ({ preposition }: NounPhrase, { tokens }: AttributionContext): string | undefined =>
  preposition === undefined ? undefined : (tokens[preposition] as Token).normal;

const prepositions = ['an', 'bei', 'von'] as const;
const listeners = /(?:presse|medien|öffentlichkeit|journalist(?:inn)?en|reporter(?:inne)?n|medienvertretern)$/;

const letters = /(?:botschaft|brief|mail|petition|schreiben|telegramm)(?:e?s)?$/;

/** "sagte vor Journalisten", "in einem Interview mit dem Blatt", "in einem Brief an die Stadt": who listens, asks or reads. */
function isAudience(phrase: NounPhrase, context: AttributionContext): boolean {
  const word = prepositionOf(phrase, context);
  if (word === 'vor') return listeners.test((context.tokens[phrase.head] as Token).normal);
  const before = context.tokens[(phrase.preposition ?? 0) - 1]?.normal ?? '';
  if (word === 'an') return letters.test(before);
  return word === 'mit' && /(?:interview|gespräch)$/.test(before) && phrase.kind !== 'pronoun';
}

/** The object of the verb; in the passive it is the subject: "Die Stadt wurde aufgefordert". */
function isObject(phrase: NounPhrase, { verbs }: Clause, context: AttributionContext): boolean {
  const wanted = verbs?.voice === 'passive' ? 'nom' : 'acc';
  return phrase.preposition === undefined && phrase.cases.includes(wanted) && canSpeak(phrase, context);
}
