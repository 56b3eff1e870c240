import { phrasesByStart } from '../model/phrase-index.js';
import type { Token, TokenRange } from '../model/token.js';
import { type Apposition, appositionAt } from './apposition.js';
import { withAttributes } from './attributes.js';
import { closingName } from './closing-name.js';
import { type Draft, reaching } from './draft.js';
import { modifiersEnd } from './modifiers.js';
import type { PersonName } from './names.js';
import type { Read, Readings } from './readings.js';
import { secondFunction } from './second-function.js';
import { type Sight, startOfSentence } from './sight.js';

/**
 * Widens each draft to the whole noun phrase as the annotation rules draw a speaker, attributes, party and appositions
 * included: "Karoline Leavitt, die Sprecherin des Weißen Hauses". A phrase that became part of another in this way is dropped.
 */
export function widen(sight: Sight, reads: readonly Read[]): readonly Draft[] {
  const readAt = new Array<Read | undefined>(sight.tokens.length).fill(undefined);
  for (const read of reads) readAt[read.phrase.core.from] = read;
  const readings: Readings = { phraseAt: phrasesByStart(sight.grammar), readAt };
  const drafts: Draft[] = [];
  let closing: PersonName | undefined;
  for (const each of reads) {
    if (each.taken) continue;
    const read = closing ? before(closing, each) : each;
    const near = withAttributes(sight, read);
    const name = closingName(sight, near);
    closing = name ?? closing;
    drafts.push(withStart(sight, widenOne(sight, read, near, readings, name)));
  }
  return drafts;
}

/** "der Bundesagentur für Arbeit" without the name behind it, which belongs to the description that it closes. */
function before(name: PersonName, { phrase, draft }: Read): Read {
  if (phrase.tokens.from >= name.from || phrase.tokens.to <= name.from) return { phrase, draft, taken: false };
  return { phrase: { ...phrase, tokens: { from: phrase.tokens.from, to: name.from } }, draft, taken: false };
}

/** What else was read in the words of a name: "Grant" in "der Korrespondent, Will Grant,". */
function takeWithin({ from, to }: TokenRange, { readAt }: Readings): void {
  for (let at = from; at < to; at++) {
    const inner = readAt[at];
    if (inner && inner.draft.tokens.to <= to) inner.taken = true;
  }
}

/** "Nordhafens früherer Bürgermeister Anton Zeller": a possessor stands before the adjective as an article would, and so does an age. */
function withStart(sight: Sight, draft: Draft): Draft {
  const { tokens, grammar } = sight;
  const { from, to } = draft.tokens;
  if (from === 0) return draft;
  const before = tokens[from - 1] as Token;
  // "Ein 53 Jahre alter Mann"
  if (from > 1 && before.text === 'Jahre' && isNumber(tokens[from - 2]) && isOld(tokens[from])) {
    const isDetermined = from > 2 && grammar.tags[from - 3] === 'DET';
    return reaching(draft, isDetermined ? from - 3 : from - 2, to);
  }
  if (grammar.tags[from] !== 'ADJA' || grammar.tags[from - 1] !== 'PROPN') return draft;
  if (!genitiveName.test(before.text) || !strongAdjective.test(tokens[from]?.text ?? '')) return draft;
  if (sight.sentenceOf[from - 1] !== sight.sentenceOf[from]) return draft;
  return { ...reaching(draft, from - 1, to), definite: true };
}

const genitiveName = /^\p{Lu}.+s$/u;
const strongAdjective = /e[rs]?$/;

const isNumber = (token: Token | undefined): boolean => token?.kind === 'number';

const isOld = (token: Token | undefined): boolean => old.test(token?.text ?? '');

const old = /^alte[mnrs]?$/;

function widenOne(
  sight: Sight,
  read: Read,
  attributed: Draft,
  readings: Readings,
  closing: PersonName | undefined,
): Draft {
  const bearer = nameBehindAttribute(sight, read, readings);
  if (bearer) bearer.taken = true;
  const near = bearer
    ? named(sight, read, bearer)
    : closing
      ? withClosingName(sight, read, attributed, closing, readings)
      : attributed;
  const second = secondFunction(sight, near, readings);
  if (second) {
    second.taken = true;
    const other = widenOne(sight, second, withAttributes(sight, second), readings, undefined);
    return ofOnePerson(near, other);
  }
  const end = modifiersEnd(sight, near.tokens.to, readings.phraseAt);
  const apposition =
    newApposition(sight, near, near.tokens.to, readings) ??
    (end === near.tokens.to ? undefined : newApposition(sight, near, end, readings));
  if (apposition) {
    apposition.read.taken = true;
    if (apposition.draft.kind === 'name') takeWithin(apposition.draft.tokens, readings);
    return joined(near, apposition.draft);
  }
  const isPrefield = sight.grammar.tags[end] === 'FIN' && startOfSentence(sight, near.tokens.from) === near.tokens.from;
  return isPrefield ? reaching(near, near.tokens.from, end) : near;
}

/** An apposition that is no part of another phrase yet. */
function newApposition(sight: Sight, draft: Draft, comma: number, readings: Readings): Apposition | undefined {
  if (sight.tokens[comma]?.text !== ',') return undefined;
  const apposition = appositionAt(sight, draft, comma, readings);
  return apposition?.read.taken === false ? apposition : undefined;
}

/** "Der Premierminister des Kosovos Hashim Thaçi": a name that closes the genitive belongs to the function before it. */
function nameBehindAttribute({ lexicon }: Sight, { phrase, draft }: Read, { readAt }: Readings): Read | undefined {
  if (draft.kind !== 'role' || draft.number === 'pl' || phrase.tokens.to === phrase.core.to) return undefined;
  const inner = readAt[phrase.core.to];
  if (inner?.draft.kind !== 'name' || inner.draft.role === undefined || inner.draft.title) return undefined;
  return holdsFunction(inner.draft.role, lexicon) ? undefined : inner;
}

const holdsFunction = (words: string, lexicon: Sight['lexicon']): boolean =>
  words.split(' ').some((word) => lexicon.role(word));

/** "Der Beauftragte für Energie Anton Zeller": the name, and no other reading of it; the body before it stays a mention of its own. */
function withClosingName(sight: Sight, read: Read, draft: Draft, name: PersonName, { readAt }: Readings): Draft {
  for (let at = read.phrase.core.to; at < name.to; at++) {
    const inner = readAt[at];
    if (inner && inner.draft.tokens.to > name.from) inner.taken = true;
  }
  const words = sight.tokens.slice(draft.head + 1, name.from).map(({ text }) => text);
  const { tokens, title, party, gender, number, phrase } = draft;
  return {
    kind: 'name',
    tokens,
    head: name.to - 1,
    name: name.name,
    role: [read.draft.role ?? '', ...words].join(' '),
    title,
    party,
    gender: name.gender ?? gender,
    number,
    definite: true,
    phrase,
  };
}

function named(sight: Sight, { draft }: Read, bearer: Read): Draft {
  const article = sight.tokens[bearer.phrase.core.from]?.text;
  const { tokens, party, role } = withAttributes(sight, bearer);
  const { kind, head, name, title, gender, number, definite } = bearer.draft;
  return {
    kind,
    tokens: { from: draft.tokens.from, to: tokens.to },
    head,
    name,
    role: `${draft.role} ${article} ${role}`,
    title,
    party,
    gender: gender ?? draft.gender,
    number,
    definite,
    phrase: draft.phrase,
  };
}

/** "Der Vizekanzler und Arbeitsminister Anton Zeller": both functions, and the name where there is one. */
function ofOnePerson(first: Draft, second: Draft): Draft {
  const { kind, head, name, title, party, gender, number } = second;
  return {
    kind,
    tokens: { from: first.tokens.from, to: second.tokens.to },
    head,
    name,
    role: `${first.role} und ${second.role}`,
    title,
    party,
    gender,
    number,
    definite: true,
    phrase: first.phrase,
  };
}

/** One mention out of a name and a function that stand in apposition, whichever comes first. */
function joined(first: Draft, second: Draft): Draft {
  const isNameFirst = first.kind === 'name';
  const other = isNameFirst ? second : first;
  const { kind, head, name, role, title, gender, number, definite } = isNameFirst ? first : second;
  return {
    kind,
    tokens: { from: first.tokens.from, to: second.tokens.to },
    head,
    name,
    role: role === undefined || other.kind === 'role' ? (first.role ?? second.role) : role,
    title,
    party: first.party ?? second.party,
    gender: gender ?? other.gender,
    number,
    definite,
    phrase: first.phrase,
  };
}
