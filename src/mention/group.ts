import type { Token } from '../model/token.js';
import { type Draft, isDetermined } from './draft.js';
import type { Sight } from './sight.js';

const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', '&']);

/**
 * "Müller und Schmidt", "Müller, Schmidt und Weber", "sowohl Müller als auch Schmidt" as one mention beside its parts, when all can speak and
 * nothing else stands between them.
 */
export function joinSpeakers(sight: Sight, drafts: readonly Draft[]): readonly Draft[] {
  const speaking = drafts.filter(canSpeak);
  const joint: Draft[] = [];
  const bounds = boundsOf(speaking, sight.tokens.length);
  for (const last of speaking) {
    const group = groupAround(sight, last, speaking, bounds);
    if (group) joint.push(group);
  }
  return joint;
}

const canSpeak = ({ kind }: Draft): boolean => kind !== 'pronoun';

/** By token, the draft that starts there and the one that ends there, as places in their list; -1 for none. */
interface Bounds {
  readonly starting: Int32Array;
  readonly ending: Int32Array;
}

function boundsOf(drafts: readonly Draft[], length: number): Bounds {
  const starting = new Int32Array(length + 1).fill(-1);
  const ending = new Int32Array(length + 1).fill(-1);
  for (let i = 0; i < drafts.length; i++) {
    const { from, to } = (drafts[i] as Draft).tokens;
    starting[from] = i;
    ending[to] = i;
  }
  return { starting, ending };
}

/** The group whose last but one member is `last`. */
function groupAround(sight: Sight, last: Draft, drafts: readonly Draft[], bounds: Bounds): Draft | undefined {
  const { to } = last.tokens;
  const next = behindConjunction(sight, last, isClosedApposition(sight, last) ? to + 1 : to);
  const second = next === undefined ? undefined : draftOf(drafts, bounds.starting[next]);
  if (!second || !canJoin(sight, last, second)) return undefined;
  let first = last;
  for (let before = enumerated(sight, first, drafts, bounds); before; before = enumerated(sight, first, drafts, bounds))
    first = before;
  return {
    kind: first.kind,
    tokens: { from: first.tokens.from, to: second.tokens.to },
    head: second.head,
    name: undefined,
    role: undefined,
    title: undefined,
    party: undefined,
    gender: undefined,
    number: 'pl',
    definite: true,
    phrase: undefined,
  };
}

const draftOf = (drafts: readonly Draft[], at: number | undefined): Draft | undefined =>
  at === undefined || at < 0 ? undefined : drafts[at];

/** Where the second one begins behind "und", "als auch" (with "sowohl"), "noch" (with "weder"). */
function behindConjunction({ tokens }: Sight, { tokens: { from } }: Draft, at: number): number | undefined {
  const normal = tokens[at]?.normal ?? '';
  if (conjunctions.has(normal)) return at + 1;
  if (from === 0 || !secondParts.has(normal)) return undefined;
  const opener = (tokens[from - 1] as Token).normal;
  if (normal === 'noch') return opener === 'weder' ? at + 1 : undefined;
  return opener === 'sowohl' && tokens[at + 1]?.normal === 'auch' ? at + 2 : undefined;
}

const secondParts: ReadonlySet<string> = new Set(['als', 'wie', 'noch']);

/** "*Anna Ohm*, Max Kern und": one of the same kind before a comma, names before names, in no clause of its own. */
function enumerated(
  { tokens, grammar, clauseOf }: Sight,
  first: Draft,
  drafts: readonly Draft[],
  { ending }: Bounds,
): Draft | undefined {
  const comma = first.tokens.from - 1;
  const before = comma > 0 && tokens[comma]?.text === ',' ? draftOf(drafts, ending[comma]) : undefined;
  if (!before || before.kind !== first.kind || before.number !== first.number) return undefined;
  const clause = clauseOf[before.head] as number;
  const isFragment = clause < 0 || grammar.clauses[clause]?.verbs === undefined;
  return isFragment || clause === clauseOf[first.head] ? before : undefined;
}

/** "Der Leiter des Amtes, Max Kern, und …": the comma that closes an apposition joins as well. */
function isClosedApposition({ tokens }: Sight, { tokens: { from, to } }: Draft): boolean {
  if (tokens[to]?.text !== ',') return false;
  for (let i = from; i < to; i++) if ((tokens[i] as Token).text === ',') return true;
  return false;
}

/** In "der Bericht der Stadt und Augenzeugen" the two do not belong together. */
const isWithArticle = ({ grammar }: Sight, { tokens: { from } }: Draft): boolean => grammar.tags[from] === 'DET';

/** People with people, bodies with bodies, bare names with bare names; not "der Bericht der Polizei und | der Feuerwehr". */
function canJoin(sight: Sight, first: Draft, second: Draft): boolean {
  const { tokens, grammar } = sight;
  if (second.kind === 'role' && second.number === 'sg' && !isDetermined(sight, second)) return false;
  const isNamed = first.kind === 'name' && second.kind === 'name' && second.role !== undefined;
  const isAttributed =
    !isNamed && first.phrase !== undefined && first.tokens.to > (grammar.phrases[first.phrase]?.core.to ?? 0);
  if (isAttributed && genitiveArticle.test(tokens[second.tokens.from]?.normal ?? '')) return false;
  if (first.kind === 'role' && !isDetermined(sight, first) && second.kind === 'name') return false;
  const isMixed = (first.kind === 'organisation') !== (second.kind === 'organisation');
  const isSeveral =
    second.kind === 'role' &&
    second.number === 'pl' &&
    (first.phrase === undefined || grammar.phrases[first.phrase]?.preposition === undefined) &&
    isWithArticle(sight, first) === isWithArticle(sight, second);
  return !isMixed || isSeveral || (first.name !== undefined && second.name !== undefined);
}

const genitiveArticle = /^(?:der|des)$/;
