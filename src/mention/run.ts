import type { NounPhrase, Tag } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Headed } from './draft.js';
import { caseForms } from './nominative.js';
import { isCapital, type Sight, startOfSentence } from './sight.js';
import { firstOf, type Word, wordAt } from './word.js';

/** The nouns of a phrase without the article, the adjectives and the marks around a name; a name goes on behind the core. */
export function runOf(sight: Sight, phrase: NounPhrase): Headed {
  const { tokens, grammar } = sight;
  const { tags } = grammar;
  let { from, to } = phrase.core;
  const determiner = tags[from] === 'DET' ? from : undefined;
  const governing = determiner === undefined ? undefined : behindEmbedded(tags, phrase);
  let adjectives: readonly number[] = none;
  for (from = governing ?? from; from < to && !opensRun(sight, from, to); from++) {
    const isAdjective = tags[from] === 'ADJA' || wordAt(sight, from).tellsAge;
    if (isAdjective && from !== governing) adjectives = adjectives === none ? [from] : [...adjectives, from];
  }
  while (to > from && (tokens[to - 1] as Token).kind === 'mark') to--;
  to = withSecondCompound(sight, to);
  if (from < to) to = withListedBody(sight, withParticles(sight, withNames(sight, to, determiner !== undefined)));
  return { from, to, determiner, adjectives, phrase, start: from };
}

const none: readonly number[] = [];

/** A noun that is no age, or a name before a noun that was tagged as an adjective. */
function opensRun(sight: Sight, at: number, to: number): boolean {
  const tag = sight.grammar.tags[at];
  if (tag === 'NOUN' || tag === 'PROPN') return at >= to - 1 || !wordAt(sight, at).tellsAge;
  return tag === 'ADJA' && at < to - 1 && isNoun(sight, at);
}

/** "die von der Stadt ins Spiel gebrachte Lösung": the adjective behind what it governs, which stands after the article. */
function behindEmbedded(tags: readonly Tag[], { core }: NounPhrase): number | undefined {
  let at: number | undefined;
  let embedded = false;
  for (let i = core.from + 1; i < core.to; i++) {
    if (tags[i] === 'ADP') embedded = true;
    else if (embedded && tags[i] === 'ADJA') at = i;
  }
  return at;
}

/** A name or function that was tagged as an adjective: "Präsidentenberater" in "Präsidentenberater Juri Beljakow", "Coastal" in "Coastal Airlines". */
function isNoun(sight: Sight, at: number): boolean {
  if (!isCapital(sight.tokens[at])) return false;
  const { isGivenName, role } = wordAt(sight, at);
  return isGivenName || role !== undefined || wordAt(sight, at + 1).isForeign;
}

/** "Bau- und | Verkehrsministerium": compounds that share their last part. */
function withSecondCompound({ tokens, grammar }: Sight, to: number): number {
  const isShared = to > 0 && tokens[to - 1]?.text.endsWith('-') && sharing.test(tokens[to]?.normal ?? '');
  return isShared && grammar.tags[to + 1] === 'NOUN' ? to + 2 : to;
}

const sharing = /^(?:und|oder)$/;

/** Nouns that were tagged apart: "Sprecher" + "Malinowski", "Weiße" + "Haus", "Human" + "Rights" + "Watch-Sprecher". */
function withNames(sight: Sight, to: number, isDetermined: boolean): number {
  const { tokens, lexicon, grammar } = sight;
  if (!isJoinable(sight, to)) return to;
  let end = to;
  let naming = namesBearer(wordAt(sight, end - 1));
  while (isJoinable(sight, end)) {
    const word = wordAt(sight, end);
    const { text } = tokens[end] as Token;
    const names = caseForms([(tokens[end - 1] as Token).text, text]);
    const isBody = firstOf(names, lexicon.body) !== undefined || firstOf(names, lexicon.metonym) !== undefined;
    const isFunction = word.role !== undefined && grammar.tags[end - 1] === 'PROPN' && secondCapital.test(text);
    if (isBody || isFunction) naming = isFunction;
    else if (!isUnlisted(word)) break;
    else if (!(naming && !isObject(sight, end, isDetermined)) && !opensSentenceAsOne(sight, to - 1, end)) break;
    end++;
  }
  return end;
}

const secondCapital = /-\p{Lu}/u;

function isJoinable({ tokens, grammar, sentenceOf }: Sight, at: number): boolean {
  const tag = grammar.tags[at];
  return (tag === 'NOUN' || tag === 'PROPN') && isCapital(tokens[at]) && sentenceOf[at] === sentenceOf[at - 1];
}

/**
 * "Der Arbeitskreis Hafenlärm klagt": a noun for a body and the noun behind it are one name where the verb follows, because one phrase
 * only stands before the verb.
 */
function opensSentenceAsOne(sight: Sight, at: number, end: number): boolean {
  const { tags } = sight.grammar;
  const { organisation } = wordAt(sight, at);
  if (!organisation || organisation.kind === 'authority' || organisation.kind === 'document') return false;
  const before = at - startOfSentence(sight, at);
  return (before === 0 || (before === 1 && tags[at - 1] === 'DET')) && tags[end + 1] === 'FIN';
}

/** A word that a name may follow: function, title, given name. */
const namesBearer = ({ role, isTitle, isGivenName }: Word): boolean => role !== undefined || isTitle || isGivenName;

/** "Gestern nahm der Minister | Stellung": behind a function with its article the grammar has told a common noun from a name. */
const isObject = (sight: Sight, at: number, isDetermined: boolean): boolean =>
  sight.lexicon.bareNouns.has(sight.tokens[at]?.text ?? '') ||
  (isDetermined && sight.grammar.tags[at] === 'NOUN' && wordAt(sight, at - 1).role !== undefined);

const isUnlisted = ({ role, organisation, reporting, isCapitalised }: Word): boolean =>
  !role && !organisation && !reporting && isCapitalised;

/** "die Organisation" + "amnesty international", "Ärzte" + "ohne Grenzen": a listed name that has other words than nouns. */
function withListedBody(sight: Sight, to: number): number {
  return listedBodyEnd(sight, to - 1, to) ?? listedBodyEnd(sight, to, to + 1) ?? to;
}

/** Where the longest listed name that begins at `from` ends, when it ends behind `least`. */
function listedBodyEnd(sight: Sight, from: number, least: number): number | undefined {
  const { bodyWords } = wordAt(sight, from);
  for (let end = from + bodyWords; end > least; end--) if (isListedBody(sight, from, end)) return end;
  return undefined;
}

/** Whether the words from `from` to `end` are the listed name of a body. */
export function isListedBody(sight: Sight, from: number, end: number): boolean {
  const { tokens, lexicon } = sight;
  if (end > tokens.length || end - from > wordAt(sight, from).bodyWords) return false;
  let name = (tokens[from] as Token).text;
  for (let i = from + 1; i < end; i++) name += ` ${(tokens[i] as Token).text}`;
  return lexicon.body(name) !== undefined;
}

/** "Ursula" + "von der Leyen". */
function withParticles(sight: Sight, to: number): number {
  if (!wordAt(sight, to - 1).isGivenName) return to;
  let i = to;
  while (i < to + 3 && isParticle(sight, i)) i++;
  const { organisation, metonym } = wordAt(sight, i);
  return i > to && isCapital(sight.tokens[i]) && !organisation && !metonym ? i + 1 : to;
}

const isParticle = (sight: Sight, at: number): boolean =>
  wordAt(sight, at).isParticle && smallLetter.test((sight.tokens[at] as Token).text);

const smallLetter = /^\p{Ll}/u;
