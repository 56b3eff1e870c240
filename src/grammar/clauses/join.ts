import type { Clause } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import type { Chunk } from './chunks.js';

/** A clause while it is put together from chunks. */
export interface Draft {
  /** Its place among the clauses of the sentence. */
  readonly order: number;
  kind: Clause['kind'];
  readonly parts: TokenRange[];
  readonly opener: number | undefined;
  /** It has its finite verb, or needs none. */
  complete: boolean;
  parent: Draft | undefined;
}

/** Where the reader is in a sentence. */
interface Reading {
  readonly scene: Scene;
  /** First token of the sentence. */
  readonly from: number;
  readonly drafts: Draft[];
  /** Clauses that wait for their finite verb, the innermost last. */
  readonly waiting: Draft[];
  /** Stretches without verb that belong to no clause yet. */
  floating: Chunk[];
  last: Draft | undefined;
  lastMain: Draft | undefined;
  /** Nothing stands before in this stretch of the sentence. */
  fresh: boolean;
  /** Number of the first clause that may still find the clause it depends on. */
  unsettled: number;
}

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
  for (const [place, chunk] of chunks.entries()) {
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
    else if (interrupts(reading, chunk, chunks[place + 1])) {
      interrupted = reading.last;
      start(reading, chunk, insertedKind(chunk), true);
    } else if (isInserted(reading, chunk, chunks[place + 1])) start(reading, chunk, insertedKind(chunk), true);
    else if (continuesSubordinate(reading, chunk)) start(reading, chunk, (reading.last as Draft).kind, true);
    else if (chunk.finites.length > 0) readFinite(reading, chunk);
    else readVerbless(reading, chunk);
  }
  settle(reading);
  for (const draft of reading.drafts) if (!draft.complete && draft.kind === 'main') draft.kind = 'fragment';
  return reading.drafts;
}

/**
 * ", wie eine Prüfung zeigt", ", wie Jana Ohm, die Leiterin des Amtes, mitteilte": "wie" is mostly taken for a preposition before a noun, but a
 * verb at the end of its stretch, or behind an apposition, makes a clause of it.
 */
function likeOpener(scene: Scene, chunks: readonly Chunk[], place: number): number | undefined {
  const { first, finites, zu, cut } = chunks[place] as Chunk;
  if (scene.tokens[first]?.normal !== 'wie' || zu !== undefined || cut !== 'comma') return undefined;
  if (finites.length > 0) return closesClause(scene, chunks[place]) ? first : undefined;
  const [apposition, verb] = [chunks[place + 1], chunks[place + 2]];
  if (apposition?.cut !== 'comma' || apposition.opener !== undefined) return undefined;
  if (apposition.finites.length > 0) return closesClause(scene, apposition) ? first : undefined;
  return verb?.cut === 'comma' && verb.finites[0] === verb.first && closesClause(scene, verb) ? first : undefined;
}

const closesClause = (scene: Scene, chunk: Chunk | undefined): boolean =>
  chunk?.finites.length === 1 && endsInVerb(scene, chunk);

/** A colon or semicolon closes all that was open. */
function begin(reading: Reading): void {
  settle(reading);
  reading.waiting.length = 0;
  reading.last = undefined;
  reading.lastMain = undefined;
  reading.fresh = true;
  reading.unsettled = reading.drafts.length;
}

function start(reading: Reading, chunk: Chunk, kind: Clause['kind'], complete: boolean, opener?: number): Draft {
  const { drafts, waiting } = reading;
  const isMain = kind === 'main' || kind === 'v1';
  const parent = isMain ? undefined : (waiting[waiting.length - 1] ?? reading.last);
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

/** "Die Werft[, sagte er,] baue Fähren", "Die Werft[, so sagte er,] baue Fähren": a clause before the verb for which the main clause waits; `next` holds that verb. */
function isInserted({ scene, waiting, last }: Reading, chunk: Chunk, next: Chunk | undefined): boolean {
  const open = waiting[waiting.length - 1];
  if (
    open?.kind !== 'main' ||
    open !== last ||
    next === undefined ||
    next.cut !== chunk.cut ||
    next.finites[0] !== next.first
  )
    return false;
  if (chunk.cut === 'dash') return chunk.finites.length > 0;
  return chunk.cut === 'comma' && chunk.finites[0] === (isSo(scene, chunk.first) ? chunk.first + 1 : chunk.first);
}

/** "Die Halle, so hieß es, schließe". */
const isSo = ({ tokens }: Scene, at: number): boolean => tokens[at]?.normal === 'so';

/** "Er habe[, sagte sie,] das Vertrauen verspielt": a frame right behind the auxiliary, whose participle or predicate comes after it. */
function interrupts({ scene, last }: Reading, chunk: Chunk, next: Chunk | undefined): boolean {
  if (last?.kind !== 'main' || chunk.cut !== 'comma' || next?.cut !== 'comma') return false;
  const end = (last.parts[last.parts.length - 1] as TokenRange).to;
  if (end !== chunk.from - 1 || !isA(scene, end - 1, finiteVerb) || !isReportingAuxiliary(scene, end - 1)) return false;
  if (chunk.finites[0] !== (isSo(scene, chunk.first) ? chunk.first + 1 : chunk.first)) return false;
  if (next.opener !== undefined && !isParticiple(scene, next.to - 1)) return false;
  return next.finites.length === 0 || (endsInVerb(scene, next) && next.finites[0] !== next.first);
}

/** "habe", "sei", "müsse": a form of the subjunctive that waits for its other half. */
function isReportingAuxiliary({ words }: Scene, at: number): boolean {
  const word = words[at] as Word;
  return word.bracket > 0 && word.finiteReadings.every(({ moods }) => moods.includes('subjunctive1'));
}

/** "das Vertrauen verspielt": the last word may be a participle, though it was taken for the verb of a relative clause. */
function isParticiple({ tokens, words }: Scene, at: number): boolean {
  const last = tokens[at]?.kind === 'mark' ? at - 1 : at;
  return words[last]?.readings.some(({ form }) => form === 'participle') ?? false;
}

const insertedKind = ({ finites, first }: Chunk): Clause['kind'] => (finites[0] === first ? 'v1' : 'main');

/** "dass er kam [und sie ging]": the second clause shares the conjunction of the first. */
function continuesSubordinate({ scene, last }: Reading, chunk: Chunk): boolean {
  if (chunk.cut !== 'and' || !last?.complete || chunk.finites.length === 0) return false;
  return (last.kind === 'subordinate' || last.kind === 'relative') && endsInVerb(scene, chunk);
}

/** A stretch with a finite verb goes on with what waits for one, or is a main clause. */
function readFinite(reading: Reading, chunk: Chunk): void {
  const { scene, waiting } = reading;
  const open = waiting[waiting.length - 1];
  const [finite] = chunk.finites;
  if (finite === chunk.from && closesQuotation(reading, chunk.from)) {
    settle(reading);
    waiting.length = 0;
    reading.lastMain = start(reading, chunk, 'v1', true);
    return;
  }
  if (open && (open.kind === 'main' || endsInVerb(scene, chunk) || finite === chunk.first)) {
    resume(reading, chunk, open);
    if (open.kind === 'main') reading.lastMain = open;
    return;
  }
  waiting.length = 0;
  const isVerbFirst = verbFirstPosition(scene, chunk) === finite;
  if (isVerbFirst && reading.floating.length > 0 && reading.last?.kind !== 'main') startWithFront(reading, chunk);
  else startMain(reading, chunk, isVerbFirst);
}

/**
 * „…“, | sagte Kruse: a whole quotation ends before the comma. It was opened at the start of the sentence, behind a colon, or in an earlier
 * sentence; marks that open elsewhere hold a name: "der Chef des „Boten“, sagte".
 */
function closesQuotation({ scene: { tokens }, from }: Reading, at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || tokens[at - 2]?.kind !== 'mark') return false;
  let depth = 1;
  let open = at - 3;
  for (; open >= from; open--) {
    if (tokens[open]?.kind !== 'mark') continue;
    // Within the quotation others may be open: „Ich sagte: ‚Lass das!‘“
    depth += opens(open, tokens) ? -1 : 1;
    if (depth === 0) break;
  }
  return open <= from || tokens[open - 1]?.text === ':';
}

/** A mark that stands close to the word behind it and not to the one before. */
const opens = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at + 1]?.spaced === false && ((tokens[at] as Token).spaced || tokens[at - 1]?.kind === 'mark' || at === 0);

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
  const front = drafts[drafts.length - 1];
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
  const open = waiting[waiting.length - 1];
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

/** What floats belongs to the clause before it; a prepositional phrase behind a relative clause goes on with the main one. */
function settle(reading: Reading): void {
  const [first] = reading.floating;
  if (first === undefined) return;
  const { last, lastMain, scene } = reading;
  const home = last?.kind === 'relative' && lastMain && isA(scene, first.first, preposition) ? lastMain : last;
  if (home) for (const chunk of reading.floating) home.parts.push(rangeOf(chunk));
  reading.floating = [];
}

const rangeOf = ({ from, to }: TokenRange): TokenRange => ({ from, to });

/** Nothing but verb forms follow the last finite verb: "gesagt hat", "kommen wird". */
function endsInVerb(scene: Scene, { finites, to }: Chunk): boolean {
  for (let i = (finites[finites.length - 1] as number) + 1; i < to; i++) if (!isA(scene, i, verbal)) return false;
  return true;
}

/** The second half of a bracket cut off by a relative clause: "Er hat den Mann, der kam, gesehen." */
const endsBracket = (scene: Scene, { to }: Chunk): boolean => isA(scene, to - 1, rightBracket);

/** Where a verb-first clause has its verb: behind "und", "aber", "doch". */
const verbFirstPosition = (scene: Scene, { first }: Chunk): number =>
  isA(scene, first, coordination) ? first + 1 : first;

/** What a relative pronoun is tagged as; "der" may come as an article. */
const relative = bits('PREL', 'DET', 'PRON');
const finiteVerb = bits('FIN');
const verbal = bits('INF', 'PP', 'PUNCT');
const rightBracket = bits('PP', 'INF', 'PTKVZ');
const coordination = bits('CCONJ');
/** "als" and "wie" before a noun are tagged as prepositions, too. */
const preposition = bits('ADP');
