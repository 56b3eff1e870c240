import { phrasesByStart } from '../model/phrase-index.js';
import { appositionAt } from './apposition.js';
import { withAttributes } from './attributes.js';
import type { Draft } from './draft.js';
import { modifiersEnd } from './modifiers.js';
import type { Read, Readings } from './readings.js';
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
  for (const read of reads) if (!consumed.has(read)) drafts.push(widenOne(sight, read, readings, consumed));
  return drafts;
}

function widenOne(sight: Sight, read: Read, readings: Readings, consumed: Set<Read>): Draft {
  const bearer = nameBehindAttribute(sight, read, readings);
  if (bearer) consumed.add(bearer);
  const near = bearer ? named(sight, read, bearer) : withAttributes(sight, read);
  const end = modifiersEnd(sight, near.tokens.to, readings.phraseAt);
  for (const to of end === near.tokens.to ? [end] : [near.tokens.to, end]) {
    const apposition = appositionAt(sight, near, to, readings);
    if (!apposition) continue;
    consumed.add(apposition.read);
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
