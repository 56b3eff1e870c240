import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import { caseForms } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** The nouns of a phrase without the article, the adjectives and the marks around a name; a name goes on behind the core. */
export function runOf(sight: Sight, phrase: NounPhrase): NounRun {
  const { tokens, grammar, lexicon } = sight;
  const { tags } = grammar;
  let { from, to } = phrase.core;
  const determiner = tags[from] === 'DET' ? from : undefined;
  const adjectives: number[] = [];
  const governing = behindEmbedded(sight, phrase);
  from = governing ?? from;
  while (
    from < to &&
    ((tags[from] !== 'NOUN' && tags[from] !== 'PROPN') || (from < to - 1 && tellsAge(tokens[from])))
  ) {
    if (from < to - 1 && tags[from] === 'ADJA' && isNoun(sight, from)) break;
    if ((tags[from] === 'ADJA' || tellsAge(tokens[from])) && from !== governing) adjectives.push(from);
    from++;
  }
  while (to > from && (tokens[to - 1] as Token).kind === 'mark') to--;
  to = withSecondCompound(sight, to);
  if (from < to)
    to = withListedBody(sight, withParticles(tokens, lexicon, withNames(sight, to, determiner !== undefined)));
  return { from, to, determiner, adjectives };
}

/** "84-jährige" in "der 84-jährige Brandt". */
export const tellsAge = (token: Token | undefined): boolean =>
  token !== undefined && beginsWithDigit(token.text) && /^\d+-?jährige[mnrs]?$/.test(token.text);

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** "die von der Stadt ins Spiel gebrachte Lösung": the adjective behind what it governs, which stands after the article. */
function behindEmbedded({ grammar: { tags } }: Sight, { core }: NounPhrase): number | undefined {
  if (tags[core.from] !== 'DET') return undefined;
  let at: number | undefined;
  let embedded = false;
  for (let i = core.from + 1; i < core.to; i++) {
    if (tags[i] === 'ADP') embedded = true;
    else if (embedded && tags[i] === 'ADJA') at = i;
  }
  return at;
}

/** A name or function that was tagged as an adjective: "Präsidentenberater" in "Präsidentenberater Juri Beljakow", "Coastal" in "Coastal Airlines". */
const isNoun = ({ tokens, lexicon }: Sight, at: number): boolean => {
  const { text } = tokens[at] as Token;
  if (!isCapital(tokens[at])) return false;
  return (
    lexicon.givenName(text) !== undefined || lexicon.role(text) !== undefined || isForeign(tokens[at + 1], lexicon)
  );
};

const isForeign = (token: Token | undefined, { foreignWords }: Sight['lexicon']): boolean =>
  token !== undefined && foreignWords.has(token.text);

/** "Bau- und | Verkehrsministerium": compounds that share their last part. */
function withSecondCompound({ tokens, grammar }: Sight, to: number): number {
  const isShared = tokens[to - 1]?.text.endsWith('-') && /^(?:und|oder)$/.test(tokens[to]?.normal ?? '');
  return isShared && grammar.tags[to + 1] === 'NOUN' ? to + 2 : to;
}

/** Nouns that were tagged apart: "Sprecher" + "Malinowski", "Weiße" + "Haus", "Human" + "Rights" + "Watch-Sprecher". */
function withNames(sight: Sight, to: number, isDetermined: boolean): number {
  const { tokens, lexicon, grammar } = sight;
  if (!isJoinable(sight, to)) return to;
  let end = to;
  let naming = namesBearer(sight, tokens[end - 1] as Token);
  while (isJoinable(sight, end)) {
    const text = (tokens[end] as Token).text;
    const two = [(tokens[end - 1] as Token).text, text];
    const isBody = caseForms(two).some((name) => lexicon.body(name) ?? lexicon.metonym(name));
    const isFunction = /-\p{Lu}/u.test(text) && lexicon.role(text) !== undefined && grammar.tags[end - 1] === 'PROPN';
    if (isBody || isFunction) naming = isFunction;
    else if (!isUnlisted(sight, text)) break;
    else if (!(naming && !isObject(sight, end, isDetermined)) && !opensSentenceAsOne(sight, to - 1, end)) break;
    end++;
  }
  return end;
}

function isJoinable({ tokens, grammar, sentenceOf }: Sight, at: number): boolean {
  const tag = grammar.tags[at];
  return (tag === 'NOUN' || tag === 'PROPN') && isCapital(tokens[at]) && sentenceOf(at) === sentenceOf(at - 1);
}

/**
 * "Der Arbeitskreis Hafenlärm klagt": a noun for a body and the noun behind it are one name where the verb follows, because one phrase
 * only stands before the verb.
 */
function opensSentenceAsOne(
  { tokens, grammar: { tags }, lexicon, sentenceOf }: Sight,
  at: number,
  end: number,
): boolean {
  const body = lexicon.organisation((tokens[at] as Token).text);
  const before = at - sentenceOf(at).tokens.from;
  return (
    body !== undefined &&
    body.kind !== 'authority' &&
    body.kind !== 'document' &&
    (before === 0 || (before === 1 && tags[at - 1] === 'DET')) &&
    tags[end + 1] === 'FIN'
  );
}

/** A word that a name may follow: function, title, given name. */
const namesBearer = ({ lexicon }: Sight, { text }: Token): boolean =>
  lexicon.role(text) !== undefined || lexicon.titles.has(text) || lexicon.givenName(text) !== undefined;

/** "Gestern nahm der Minister | Stellung": behind a function with its article the grammar has told a common noun from a name. */
const isObject = ({ tokens, grammar, lexicon }: Sight, at: number, isDetermined: boolean): boolean =>
  lexicon.bareNouns.has(tokens[at]?.text ?? '') ||
  (isDetermined && grammar.tags[at] === 'NOUN' && lexicon.role(tokens[at - 1]?.text ?? '') !== undefined);

const isUnlisted = ({ lexicon }: Sight, word: string): boolean =>
  !lexicon.role(word) && !lexicon.organisation(word) && !lexicon.reportingNoun(word) && /^\p{Lu}\p{Ll}/u.test(word);

/** "die Organisation" + "amnesty international", "Ärzte" + "ohne Grenzen": a listed name that has other words than nouns. */
function withListedBody(sight: Sight, to: number): number {
  return listedBodyEnd(sight, to - 1, to) ?? listedBodyEnd(sight, to, to + 1) ?? to;
}

/** Where the longest listed name that begins at `from` ends, when it ends behind `least`. */
function listedBodyEnd(sight: Sight, from: number, least: number): number | undefined {
  const words = sight.lexicon.bodyWords(sight.tokens[from]?.text ?? '');
  for (let end = from + words; end > least; end--) if (isListedBody(sight, from, end)) return end;
  return undefined;
}

/** Whether the words from `from` to `end` are the listed name of a body. */
export const isListedBody = ({ tokens, lexicon }: Sight, from: number, end: number): boolean =>
  end <= tokens.length &&
  end - from <= lexicon.bodyWords(tokens[from]?.text ?? '') &&
  lexicon.body(
    tokens
      .slice(from, end)
      .map(({ text }) => text)
      .join(' '),
  ) !== undefined;

/** "Ursula" + "von der Leyen". */
function withParticles(tokens: readonly Token[], lexicon: Sight['lexicon'], to: number): number {
  if (!lexicon.givenName(tokens[to - 1]?.text ?? '')) return to;
  let i = to;
  while (i < to + 3 && isParticle(tokens[i], lexicon)) i++;
  const surname = tokens[i]?.text ?? '';
  const isName = isCapital(tokens[i]) && !lexicon.organisation(surname) && !lexicon.metonym(surname);
  return i > to && isName ? i + 1 : to;
}

const isParticle = (token: Token | undefined, lexicon: Sight['lexicon']): boolean =>
  token !== undefined && lexicon.nobleParticles.has(token.normal) && /^\p{Ll}/u.test(token.text);
