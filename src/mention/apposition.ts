import type { Token } from '../model/token.js';
import { withAttributes } from './attributes.js';
import { type Draft, isDetermined, reaching } from './draft.js';
import { modifiersEnd } from './modifiers.js';
import { joinName } from './names.js';
import { nominativeAdjective } from './nominative.js';
import type { Read, Readings } from './readings.js';
import { isCapital, type Sight, startOfSentence } from './sight.js';
import { wordAt } from './word.js';

/** A phrase in apposition, and what it was read as. */
export interface Apposition {
  readonly read: Read;
  readonly draft: Draft;
}

/**
 * The phrase in loose apposition behind a comma at `comma`: a function behind a name ("Şükrü Can, der Leiter der Wartung,") or a name
 * behind a function ("der Direktor des Amtes, Anton Huber,"). It must end at a comma or stop: in "sagte Krüger, der
 * Präsident habe …" a clause goes on.
 */
export function appositionAt(sight: Sight, draft: Draft, comma: number, readings: Readings): Apposition | undefined {
  const { tokens } = sight;
  if (tokens[comma]?.text !== ',' || draft.number === 'pl') return undefined;
  const read =
    foreignName(sight, draft, comma + 1, readings) ??
    readings.readAt[comma + 1] ??
    behindParticiple(sight, comma + 1, readings);
  const apposed = read && (read.draft.tokens.from > comma + 1 ? asSingular(sight, read, comma + 1) : read);
  if (!read || !apposed || !fits(draft, apposed.draft)) return undefined;
  const near = withAttributes(sight, apposed);
  const end = modifiersEnd(sight, near.tokens.to, readings.phraseAt);
  const further = furtherFunction(sight, end, readings);
  for (const to of [further, end, near.tokens.to])
    if (isEnd(sight, draft, read.draft, to)) return { read, draft: reaching(near, near.tokens.from, to) };
  const rest = restEnd(sight, near.tokens.to, readings);
  if (!isEnd(sight, draft, read.draft, rest)) return undefined;
  const words = tokens.slice(near.tokens.to, rest).map(({ text }) => text);
  return { read, draft: { ...reaching(near, near.tokens.from, rest), role: [near.role, ...words].join(' ') } };
}

/** Whether an apposition may end at a token: at a comma or stop, or where the clause goes on. */
const isEnd = (sight: Sight, draft: Draft, other: Draft, to: number): boolean =>
  isBoundary(sight.tokens[afterBracket(sight.tokens, to)]) || goesOn(sight, draft, other, to);

/**
 * "der Polizeichef der Region, Tegai Munuhe,": two or three capitals between commas behind a function are its bearer's name, though no list
 * knows them and the tagger took one of them for something else.
 */
function foreignName(sight: Sight, draft: Draft, at: number, { phraseAt, readAt }: Readings): Read | undefined {
  const { tokens } = sight;
  if (draft.kind !== 'role' || !isDetermined(sight, draft)) return undefined;
  let to = at;
  while (to < at + 4 && isNamePart(sight, to)) to++;
  if (to - at < 2 || to - at > 3 || !isBoundary(tokens[to])) return undefined;
  const known = readAt[at];
  const phrase = phraseAt[at] ?? phraseAt[at + 1];
  const isTaken = known?.draft.kind === 'name' || wordAt(sight, at).role !== undefined;
  if (!phrase || isTaken) return undefined;
  const tokensOf = { from: at, to };
  return {
    phrase: { ...phrase, core: tokensOf, tokens: tokensOf },
    draft: {
      kind: 'name',
      tokens: tokensOf,
      head: to - 1,
      name: joinName(sight, at, to),
      role: undefined,
      title: undefined,
      party: undefined,
      gender: undefined,
      number: 'sg',
      definite: true,
      phrase: undefined,
    },
    taken: false,
  };
}

/** A capital that is no listed body or place; a function only as the surname: "Yona Metzger". */
function isNamePart(sight: Sight, at: number): boolean {
  const token = sight.tokens[at];
  if (!isCapital(token) || token?.kind !== 'word') return false;
  const { isTitle, organisation, metonym } = wordAt(sight, at);
  return !isTitle && !organisation && !metonym && !sight.lexicon.body(token.text);
}

/** "der für den Hafen zuständige Minister": a function behind an article and what its adjective governs. */
function behindParticiple({ tokens, grammar }: Sight, at: number, { phraseAt, readAt }: Readings): Read | undefined {
  if (grammar.tags[at + 1] !== 'ADP' || !article.test(tokens[at]?.normal ?? '')) return undefined;
  const phrase = phraseAt[at + 2];
  const read = phrase && readAt[phrase.core.to];
  if (read?.draft.kind !== 'role') return undefined;
  const tag = grammar.tags[read.draft.tokens.from];
  return tag === 'ADJA' || tag === 'PP' ? read : undefined;
}

const article = /^(?:der|die)$/;

/** The same function with the number and gender of the article, which stands far before it: "zuständiger Minister". */
function asSingular({ tokens }: Sight, read: Read, article: number): Read {
  const gender = tokens[article]?.normal === 'der' ? 'm' : 'f';
  const words = read.draft.role?.split(' ') ?? [];
  const role = words
    .map((word, i) => (i < words.length - 1 ? nominativeAdjective(word, gender, 'sg') : word))
    .join(' ');
  return { ...read, draft: { ...read.draft, role, gender, number: 'sg', definite: true } };
}

/** "der Leiter der Turkish | Airlines": nouns that join an attribute without article, where it was cut. */
function restEnd({ grammar }: Sight, at: number, { phraseAt }: Readings): number {
  let end = at;
  while (grammar.tags[end] === 'NOUN' || grammar.tags[end] === 'PROPN') {
    const phrase = phraseAt[end];
    if (!phrase) break;
    end = phrase.tokens.to;
  }
  return end;
}

/**
 * "Die Leiterin des Amtes, Jana Ohm warnte": at the start of a sentence the name needs no second comma; nor where an adverb follows,
 * which no clause has in second place: "sagte der Leiter des Amtes, Jan Ohm heute".
 */
function goesOn(sight: Sight, draft: Draft, other: Draft, to: number): boolean {
  const { grammar } = sight;
  return (
    draft.kind === 'role' &&
    isDetermined(sight, draft) &&
    other.name?.includes(' ') === true &&
    (grammar.tags[to] === 'ADV' ||
      (grammar.tags[to] === 'FIN' && startOfSentence(sight, draft.tokens.from) === draft.tokens.from))
  );
}

/** "ein Abgeordneter aus Minnesota und Oberst außer Dienst": where a second function of the same person ends. */
function furtherFunction(sight: Sight, at: number, readings: Readings): number {
  if (sight.tokens[at]?.normal !== 'und') return at;
  const read = readings.readAt[at + 1];
  if (read?.draft.kind !== 'role' || read.draft.definite || sight.grammar.tags[at + 1] === 'DET') return at;
  return modifiersEnd(sight, withAttributes(sight, read).tokens.to, readings.phraseAt);
}

function fits(draft: Draft, other: Draft): boolean {
  if (draft.gender && other.gender && draft.gender !== other.gender) return false;
  if (draft.kind === 'name') return other.kind === 'role' && (other.number === 'sg' || !other.definite);
  return draft.kind === 'role' && other.kind === 'name';
}

function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let i = at;
  while (i < Math.min(tokens.length, at + 8) && tokens[i]?.text !== ')') i++;
  return i + 1;
}

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || boundary.test(token.text);

const boundary = /^[,.:;!?)–—-]$/;
