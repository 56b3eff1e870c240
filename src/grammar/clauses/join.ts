import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Chunk } from './chunks.js';
import { closesQuotation } from './closed-quotation.js';
import { endsInVerb } from './ends-in-verb.js';
import { insertedKind, interrupts, isInserted } from './insertions.js';
import { likeOpener } from './like-opener.js';
import type { Draft, Reading } from './reading.js';

/** The clauses of a sentence from its chunks, in the order in which they begin. */
export function joinChunks(scene: Scene, chunks: readonly Chunk[]): readonly Draft[] {
  const reading: Reading = {
    scene,
    from: chunks[0]?.from ?? 0,
    drafts: [],
    waiting: [],
    floating: [],
    last: undefined,
    lastMain: undefined,
    fresh: true,
    unsettled: 0,
  };
  const final = chunks[chunks.length - 1];
  let interrupted: Draft | undefined;
  for (let place = 0; place < chunks.length; place++) {
    const chunk = chunks[place] as Chunk;
    const next = place + 1 < chunks.length ? chunks[place + 1] : undefined;
    if (chunk.cut === 'colon' || chunk.cut === 'semicolon') begin(reading);
    if (interrupted) {
      interrupted.parts.push(rangeOf(chunk));
      reading.last = interrupted;
      interrupted = undefined;
      continue;
    }
    const isVerbal = chunk.finites.length > 0 || chunk.zu !== undefined;
    // A subordinate clause may be cut before its verb arrives: "dass der Mann, der kam, ging".
    const opener = chunk.opener ?? likeOpener(scene, chunks, place);
    if (opener !== undefined && (isVerbal || chunk !== final)) startSubordinate(reading, chunk, opener);
    else if (interrupts(reading, chunk, next)) {
      interrupted = reading.last;
      start(reading, chunk, insertedKind(chunk), true);
    } else if (isInserted(reading, chunk, next)) start(reading, chunk, insertedKind(chunk), true);
    else if (continuesSubordinate(reading, chunk)) start(reading, chunk, (reading.last as Draft).kind, true);
    else if (chunk.finites.length > 0) readFinite(reading, chunk);
    else readVerbless(reading, chunk);
  }
  settle(reading);
  for (const draft of reading.drafts) if (!draft.complete && draft.kind === 'main') draft.kind = 'fragment';
  return reading.drafts;
}

/** A colon or semicolon closes all that was open. */
function begin(reading: Reading): void {
  settle(reading);
  reading.waiting = [];
  reading.last = undefined;
  reading.lastMain = undefined;
  reading.fresh = true;
  reading.unsettled = reading.drafts.length;
}

function start(reading: Reading, chunk: Chunk, kind: Clause['kind'], complete: boolean, opener?: number): Draft {
  const { drafts, waiting } = reading;
  const isMain = kind === 'main' || kind === 'v1';
  const parent = isMain ? undefined : (waiting.at(-1) ?? reading.last);
  const draft: Draft = { order: drafts.length, kind, parts: [rangeOf(chunk)], opener, complete, parent };
  drafts.push(draft);
  reading.fresh = false;
  if (!complete) waiting.push(draft);
  reading.last = draft;
  return draft;
}

function startSubordinate(reading: Reading, chunk: Chunk, opener: number): void {
  settle(reading);
  const hasFinite = chunk.finites.length > 0;
  const isInfinitive = !hasFinite && chunk.zu !== undefined;
  const kind = isA(reading.scene, opener, relative) ? 'relative' : isInfinitive ? 'infinitive' : 'subordinate';
  start(reading, chunk, kind, hasFinite || isInfinitive, opener);
}

/** "dass er kam [und sie ging]": the second clause shares the conjunction of the first. */
function continuesSubordinate({ scene, last }: Reading, chunk: Chunk): boolean {
  if (chunk.cut !== 'and' || !last?.complete || chunk.finites.length === 0) return false;
  return (last.kind === 'subordinate' || last.kind === 'relative') && endsInVerb(scene, chunk);
}

/** A stretch with a finite verb goes on with what waits for one, or is a main clause. */
function readFinite(reading: Reading, chunk: Chunk): void {
  const { scene, waiting } = reading;
  const open = waiting.at(-1);
  const finite = chunk.finites[0] as number;
  if (finite === chunk.from && closesQuotation(reading, chunk.from)) {
    settle(reading);
    reading.waiting = [];
    reading.lastMain = start(reading, chunk, 'v1', true);
    return;
  }
  if (open && (open.kind === 'main' || endsInVerb(scene, chunk) || finite === chunk.first)) {
    resume(reading, chunk, open);
    if (open.kind === 'main') reading.lastMain = open;
    return;
  }
  reading.waiting = [];
  const isVerbFirst = verbFirstPosition(scene, chunk) === finite;
  // "Ohm lehnte ab, die Sprecherin der Stadt, Jana Kern, erklärte: …": a verb alone has its subject before it.
  const isAlone = chunk.to === chunk.from + 1;
  if (isVerbFirst && reading.floating.length > 0 && (isAlone || reading.last?.kind !== 'main'))
    startWithFront(reading, chunk);
  else startMain(reading, chunk, isVerbFirst);
}

/** "Am Abend, …, kam er": what floated before the verb is the front field of the clause. */
function startWithFront(reading: Reading, chunk: Chunk): void {
  const [head, ...rest] = reading.floating;
  reading.lastMain = start(reading, head as Chunk, 'main', true);
  for (const piece of rest) reading.lastMain.parts.push(rangeOf(piece));
  reading.lastMain.parts.push(rangeOf(chunk));
  reading.floating = [];
}

/** "Als er kam, [ging sie]": after a fronted clause the verb stands first and the clause is a main clause all the same. */
function startMain(reading: Reading, chunk: Chunk, isVerbFirst: boolean): void {
  const { drafts } = reading;
  const front = drafts.at(-1);
  settle(reading);
  const isFronted = !reading.lastMain && (front?.kind === 'subordinate' || front?.kind === 'infinitive');
  const main = start(reading, chunk, isVerbFirst && !isFronted ? 'v1' : 'main', true);
  reading.lastMain = main;
  if (!isFronted) return;
  for (const draft of drafts.slice(reading.unsettled)) if (draft !== main) draft.parent ??= main;
  reading.unsettled = drafts.length;
}

function readVerbless(reading: Reading, chunk: Chunk): void {
  const { waiting, lastMain } = reading;
  const open = waiting.at(-1);
  if (chunk.zu !== undefined) {
    settle(reading);
    start(reading, chunk, 'infinitive', true);
  } else if (open) resume(reading, chunk, open);
  else if (reading.fresh) start(reading, chunk, 'main', false);
  else if (lastMain && endsBracket(reading.scene, chunk)) {
    settle(reading);
    lastMain.parts.push(rangeOf(chunk));
    reading.last = lastMain;
  } else reading.floating.push(chunk);
}

function resume(reading: Reading, chunk: Chunk, draft: Draft): void {
  draft.parts.push(rangeOf(chunk));
  reading.last = draft;
  if (chunk.finites.length === 0) return;
  draft.complete = true;
  reading.waiting.pop();
}

/**
 * What floats belongs to the clause before it; a prepositional phrase behind a relative clause or one with "wie" goes on with the main one: "Er floh,
 * wie er sagt, in den Wald."
 */
function settle(reading: Reading): void {
  if (reading.floating.length === 0) return;
  const first = reading.floating[0] as Chunk;
  const { last, lastMain, scene } = reading;
  const isInserted = last?.kind === 'relative' || (last?.kind === 'subordinate' && opensWithLike(last, scene));
  const home = isInserted && lastMain && isA(scene, first.first, preposition) ? lastMain : last;
  if (home) for (const chunk of reading.floating) home.parts.push(rangeOf(chunk));
  reading.floating = [];
}

const opensWithLike = ({ opener }: Draft, { tokens }: Scene): boolean => tokens[opener ?? -1]?.normal === 'wie';

const rangeOf = ({ from, to }: TokenRange): TokenRange => ({ from, to });

/** The second half of a bracket cut off by a relative clause: "Er hat den Mann, der kam, gesehen." */
const endsBracket = (scene: Scene, { to }: Chunk): boolean => isA(scene, to - 1, rightBracket);

/** Where a verb-first clause has its verb: behind "und", "aber", "doch". */
const verbFirstPosition = (scene: Scene, { first }: Chunk): number =>
  isA(scene, first, coordination) ? first + 1 : first;

/** What a relative pronoun is tagged as; "der" may come as an article. */
const relative = bits('PREL', 'DET', 'PRON');
const rightBracket = bits('PP', 'INF', 'PTKVZ');
const coordination = bits('CCONJ');
/** "als" and "wie" before a noun are tagged as prepositions, too. */
const preposition = bits('ADP');
