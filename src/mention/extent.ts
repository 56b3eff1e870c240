import type { NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { Draft } from './draft.js';
import type { Sight } from './sight.js';

/** A phrase with what it was read as. */
export interface Read {
  readonly phrase: NounPhrase;
  readonly draft: Draft;
}

/**
 * Widens each draft to the whole noun phrase as the annotation rules draw a speaker, attributes, party and appositions
 * included: "Karoline Leavitt, die Sprecherin des Weißen Hauses". A phrase that became part of another in this way is dropped.
 */
export function widen(sight: Sight, reads: readonly Read[]): readonly Draft[] {
  const startsAt = new Map(reads.map((read, i) => [read.phrase.core.from, i]));
  const consumed = new Set<number>();
  const widened: Draft[] = [];
  reads.forEach((read, i) => {
    if (consumed.has(i)) return;
    widened.push(widenOne(sight, reads, read, startsAt, consumed));
  });
  return widened;
}

function widenOne(
  sight: Sight,
  reads: readonly Read[],
  { phrase, draft }: Read,
  startsAt: ReadonlyMap<number, number>,
  consumed: Set<number>,
): Draft {
  const { tokens, lexicon } = sight;
  let whole = withAttributes(sight, phrase, draft);
  const bearer = nameBehindAttribute(reads, phrase, whole, startsAt);
  if (bearer !== undefined) {
    consumed.add(bearer);
    const { draft: named, phrase: inner } = reads[bearer] as Read;
    whole = {
      ...named,
      role: [whole.role?.split(' ').slice(0, 1), named.role].join(' '),
      gender: named.gender ?? draft.gender,
      tokens: { from: whole.tokens.from, to: inner.tokens.to },
      phrase: phrase.index,
    };
  }
  const apposition = appositionAt(sight, reads, whole, startsAt);
  if (apposition === undefined) return whole;
  consumed.add(apposition);
  const other = reads[apposition] as Read;
  const apposed = withAttributes(sight, other.phrase, other.draft);
  const range = { from: whole.tokens.from, to: apposed.tokens.to };
  const party = whole.party ?? apposed.party ?? partyAfter(tokens, lexicon.parties, range.to);
  if (whole.kind === 'name')
    return { ...whole, role: whole.role ?? apposed.role, gender: whole.gender ?? apposed.gender, party, tokens: range };
  return {
    ...apposed,
    role: whole.role ?? apposed.role,
    gender: apposed.gender ?? whole.gender,
    party,
    tokens: range,
    phrase: whole.phrase,
  };
}

/** Genitive and "von" attributes, which belong to the description, and the party in brackets, which does not. */
function withAttributes({ tokens, lexicon }: Sight, phrase: NounPhrase, draft: Draft): Draft {
  const to = Math.max(phrase.tokens.to, draft.tokens.to);
  const range = { from: draft.tokens.from, to };
  const rest = tokens.slice(Math.max(phrase.core.to, draft.head + 1), to);
  const bracket = rest.findIndex((token) => token.text === '(');
  const attribute = (bracket < 0 ? rest : rest.slice(0, bracket)).map((token) => token.text).join(' ');
  const party = bracket < 0 ? undefined : partyIn(rest.slice(bracket + 1), lexicon.parties);
  const described = draft.kind === 'role' && attribute ? `${draft.role} ${attribute}` : draft.role;
  const isDescription = draft.kind === 'organisation' && draft.head === phrase.core.to - 1 && attribute;
  return {
    ...draft,
    tokens: range,
    role: described,
    party,
    name: isDescription && draft.role === undefined ? `${draft.name} ${attribute}` : draft.name,
  };
}

function partyIn(tokens: readonly Token[], parties: ReadonlySet<string>): string | undefined {
  return tokens.find((token) => parties.has(token.text))?.text;
}

function partyAfter(tokens: readonly Token[], parties: ReadonlySet<string>, at: number): string | undefined {
  return tokens[at]?.text === '(' ? partyIn(tokens.slice(at + 1, at + 4), parties) : undefined;
}

/** "Der Premierminister des Kosovos Hashim Thaçi": the name closes the phrase of the function. */
function nameBehindAttribute(
  reads: readonly Read[],
  phrase: NounPhrase,
  draft: Draft,
  startsAt: ReadonlyMap<number, number>,
): number | undefined {
  if (draft.kind !== 'role' || draft.number === 'pl') return undefined;
  const inner = startsAt.get(phrase.core.to);
  const read = inner === undefined ? undefined : (reads[inner] as Read);
  if (read?.draft.kind !== 'name' || read.phrase.tokens.to > phrase.tokens.to) return undefined;
  const isOwn =
    read.draft.role === undefined ||
    read.draft.gender === undefined ||
    read.draft.tokens.to - read.draft.tokens.from < 2;
  return isOwn || read.draft.title ? undefined : isGenitivePlace(read) ? inner : undefined;
}

const isGenitivePlace = ({ draft }: Read): boolean => /s$/.test(draft.role ?? '') && !/ /.test(draft.role ?? '');

/** Index of the phrase that stands in loose apposition: a name behind a function, or a function behind a name. */
function appositionAt(
  { tokens, grammar, lexicon }: Sight,
  reads: readonly Read[],
  draft: Draft,
  startsAt: ReadonlyMap<number, number>,
): number | undefined {
  const comma = draft.tokens.to;
  if (tokens[comma]?.text !== ',') return undefined;
  const at = startsAt.get(comma + 1);
  if (at === undefined) return undefined;
  const { phrase, draft: other } = reads[at] as Read;
  const fits =
    (draft.kind === 'name' && other.kind === 'role' && other.number === 'sg') ||
    (draft.kind === 'role' &&
      other.kind === 'name' &&
      other.role === undefined &&
      draft.number === 'sg' &&
      draft.definite);
  if (!fits || (draft.gender && other.gender && draft.gender !== other.gender)) return undefined;
  const after = closingAfter(tokens, phrase.tokens.to);
  return isBoundary(tokens[after]) && !isListed(tokens, after, grammar.tags[after + 1], lexicon.language)
    ? at
    : undefined;
}

const closingAfter = (tokens: readonly Token[], at: number): number => {
  if (tokens[at]?.text !== '(') return at;
  let i = at;
  while (i < Math.min(tokens.length, at + 8) && (tokens[i] as Token).text !== ')') i++;
  return i + 1;
};

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^[,.:;!?)–—-]$/.test(token.text);

/** "Merz, der Kanzler und …" and other lists. */
const isListed = (tokens: readonly Token[], at: number, _next: string | undefined, _language: string): boolean =>
  /^(?:und|sowie|oder)$/.test(tokens[at]?.normal ?? '');

/** The range of the tokens between two drafts. */
export const between = (a: TokenRange, b: TokenRange): TokenRange => ({ from: a.to, to: b.from });
