import { phrasesByStart } from '../model/phrase-index.js';
import type { TokenRange } from '../model/token.js';
import { appositionAt } from './apposition.js';
import { withAttributes } from './attributes.js';
import { closingName } from './closing-name.js';
import type { Draft } from './draft.js';
import { modifiersEnd } from './modifiers.js';
import type { PersonName } from './names.js';
import type { Read, Readings } from './readings.js';
import { secondFunction } from './second-function.js';
import type { Sight } from './sight.js';

/**
 * Widens each draft to the whole noun phrase as the annotation rules draw a speaker, attributes, party and appositions
 * included: "Karoline Leavitt, die Sprecherin des Weißen Hauses". A phrase that became part of another in this way is dropped.
 */
export function widen(sight: Sight, reads: readonly Read[]): readonly Draft[] {
  const readAt = new Array<Read | undefined>(sight.tokens.length).fill(undefined);
  for (const read of reads) readAt[read.phrase.core.from] = read;
  const readings: Readings = { phraseAt: phrasesByStart(sight.grammar), readAt };
  const consumed = new Set<Read>();
  const drafts: Draft[] = [];
  let closing: PersonName | undefined;
  for (const each of reads) {
    if (consumed.has(each)) continue;
    const read = closing ? before(closing, each) : each;
    const near = withAttributes(sight, read);
    const name = closingName(sight, near);
    closing = name ?? closing;
    drafts.push(withStart(sight, widenOne(sight, read, near, readings, consumed, name)));
  }
  return drafts;
}

/** "der Bundesagentur für Arbeit" without the name behind it, which belongs to the description that it closes. */
function before(name: PersonName, { phrase, draft }: Read): Read {
  if (phrase.tokens.from >= name.from || phrase.tokens.to <= name.from) return { phrase, draft };
  return { phrase: { ...phrase, tokens: { from: phrase.tokens.from, to: name.from } }, draft };
}

/** What else was read in the words of a name: "Grant" in "der Korrespondent, Will Grant,". */
function consumeWithin({ from, to }: TokenRange, { readAt }: Readings, consumed: Set<Read>): void {
  for (let at = from; at < to; at++) {
    const inner = readAt[at];
    if (inner && inner.draft.tokens.to <= to) consumed.add(inner);
  }
}

/** "Nordhafens früherer Bürgermeister Anton Zeller": a possessor stands before the adjective as an article would, and so does an age. */
function withStart({ tokens, grammar, sentenceOf }: Sight, draft: Draft): Draft {
  const { from, to } = draft.tokens;
  const before = tokens[from - 1]?.text ?? '';
  // "Ein 53 Jahre alter Mann"
  if (before === 'Jahre' && tokens[from - 2]?.kind === 'number' && /^alte[mnrs]?$/.test(tokens[from]?.text ?? '')) {
    const isDetermined = grammar.tags[from - 3] === 'DET';
    return { ...draft, tokens: { from: isDetermined ? from - 3 : from - 2, to } };
  }
  if (grammar.tags[from] !== 'ADJA' || grammar.tags[from - 1] !== 'PROPN' || !/^\p{Lu}.+s$/u.test(before)) return draft;
  if (sentenceOf(from - 1) !== sentenceOf(from) || !/e[rs]?$/.test(tokens[from]?.text ?? '')) return draft;
  return { ...draft, definite: true, tokens: { from: from - 1, to } };
}

function widenOne(
  sight: Sight,
  read: Read,
  attributed: Draft,
  readings: Readings,
  consumed: Set<Read>,
  closing: PersonName | undefined,
): Draft {
  const bearer = nameBehindAttribute(sight, read, readings);
  if (bearer) consumed.add(bearer);
  const near = bearer
    ? named(sight, read, bearer)
    : closing
      ? withClosingName(sight, read, attributed, closing, readings, consumed)
      : attributed;
  const second = secondFunction(sight, near, readings);
  if (second) {
    consumed.add(second);
    const other = widenOne(sight, second, withAttributes(sight, second), readings, consumed, undefined);
    return ofOnePerson(near, other);
  }
  const end = modifiersEnd(sight, near.tokens.to, readings.phraseAt);
  for (const to of end === near.tokens.to ? [end] : [near.tokens.to, end]) {
    const apposition = appositionAt(sight, near, to, readings);
    if (!apposition || consumed.has(apposition.read)) continue;
    consumed.add(apposition.read);
    if (apposition.draft.kind === 'name') consumeWithin(apposition.draft.tokens, readings, consumed);
    return joined(near, apposition.draft);
  }
  const isPrefield =
    sight.sentenceOf(near.tokens.from).tokens.from === near.tokens.from && sight.grammar.tags[end] === 'FIN';
  return isPrefield ? { ...near, tokens: { from: near.tokens.from, to: end } } : near;
}

/** "Der Premierminister des Kosovos Hashim Thaçi": a name that closes the genitive belongs to the function before it. */
function nameBehindAttribute({ lexicon }: Sight, { phrase, draft }: Read, { readAt }: Readings): Read | undefined {
  if (draft.kind !== 'role' || draft.number === 'pl' || phrase.tokens.to === phrase.core.to) return undefined;
  const inner = readAt[phrase.core.to];
  if (inner?.draft.kind !== 'name' || inner.draft.role === undefined || inner.draft.title) return undefined;
  return inner.draft.role.split(' ').some((word) => lexicon.role(word)) ? undefined : inner;
}

/** "Der Beauftragte für Energie Anton Zeller": the name, and no other reading of it; the body before it stays a mention of its own. */
function withClosingName(
  sight: Sight,
  read: Read,
  draft: Draft,
  name: PersonName,
  { readAt }: Readings,
  consumed: Set<Read>,
): Draft {
  for (let at = read.phrase.core.to; at < name.to; at++) {
    const inner = readAt[at];
    if (inner && inner.draft.tokens.to > name.from) consumed.add(inner);
  }
  const words = sight.tokens.slice(draft.head + 1, name.from).map(({ text }) => text);
  const head = read.draft.role ?? '';
  return {
    ...draft,
    kind: 'name',
    head: name.to - 1,
    name: name.name,
    role: [head, ...words].join(' '),
    gender: name.gender ?? draft.gender,
    definite: true,
  };
}

function named(sight: Sight, { draft }: Read, bearer: Read): Draft {
  const article = sight.tokens[bearer.phrase.core.from]?.text;
  const { tokens, party, role } = withAttributes(sight, bearer);
  return {
    ...bearer.draft,
    role: `${draft.role} ${article} ${role}`,
    gender: bearer.draft.gender ?? draft.gender,
    party,
    tokens: { from: draft.tokens.from, to: tokens.to },
    phrase: draft.phrase,
  };
}

/** "Der Vizekanzler und Arbeitsminister Anton Zeller": both functions, and the name where there is one. */
const ofOnePerson = (first: Draft, second: Draft): Draft => ({
  ...second,
  role: `${first.role} und ${second.role}`,
  definite: true,
  tokens: { from: first.tokens.from, to: second.tokens.to },
  phrase: first.phrase,
});

/** One mention out of a name and a function that stand in apposition, whichever comes first. */
function joined(first: Draft, second: Draft): Draft {
  const [name, other] = first.kind === 'name' ? [first, second] : [second, first];
  return {
    ...name,
    role: name.role === undefined || other.kind === 'role' ? (first.role ?? second.role) : name.role,
    gender: name.gender ?? other.gender,
    party: first.party ?? second.party,
    tokens: { from: first.tokens.from, to: second.tokens.to },
    phrase: first.phrase,
  };
}
