import type { Sentence, Token, TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import { firstWord, openerFrom, opensClause, relativeOpener } from './openers.js';

/** What stands before a chunk and cuts it off from the one before. */
export type Cut = 'start' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'and' | 'mark';

/** A stretch of a sentence between commas, colons, dashes or a coordinating "und" between two verbs: a clause or a piece of one. */
export interface Chunk extends TokenRange {
  readonly cut: Cut;
  /** Token indices of its finite verbs outside brackets. */
  readonly finites: readonly number[];
  /** Token index of the last infinitive with "zu". */
  readonly zu: number | undefined;
  /** Token index of the word that opens a subordinate clause. */
  readonly opener: number | undefined;
  /** First token that is no quotation mark or other sign. */
  readonly first: number;
}

/**
 * Cuts a sentence into chunks: "Der Mann, der kam, sagte: …" → "Der Mann" | "der kam" | "sagte" | "…".
 * What stands in brackets belongs to its chunk, and its verbs do not count.
 */
export function cutIntoChunks(scene: Scene, sentence: Sentence): readonly Chunk[] {
  const range = withoutFinalStop(scene.tokens, sentence.tokens);
  const chunker = new Chunker(scene, range);
  for (let i = range.from; i < range.to; i++) if (!scene.bracketed[i]) chunker.read(i);
  chunker.close(range.to, 'start', range.to);
  return chunker.chunks;
}

/** The chunks so far and the one that is open. */
class Chunker {
  readonly chunks: Chunk[] = [];
  /** Made when first asked for, because few sentences need them. */
  private finiteAhead: readonly boolean[] | undefined;
  private infinitiveAhead: readonly boolean[] | undefined;
  private start: number;
  private first: number;
  private cut: Cut = 'start';
  /** The open chunk has a finite verb. */
  private finite = false;

  constructor(
    private readonly scene: Scene,
    private readonly range: TokenRange,
  ) {
    this.start = range.from;
    this.first = firstWord(scene.tokens, range.from, range.to);
  }

  /** Closes the open chunk where token `at` ends it. */
  read(at: number): void {
    const { scene, first } = this;
    const sign = cutAt(scene.tokens[at] as Token);
    if (sign) this.close(at, sign, at + 1);
    else if (this.finite && opensContent(scene.tokens, at)) this.close(at, 'comma', at);
    else if (isA(scene, at, finiteVerb)) {
      if (this.finite && (opensFrame(scene.tokens, at) || opensMain(scene, at, first))) this.close(at, 'mark', at);
      this.finite = true;
    } else if (!this.finite) return;
    else if (isA(scene, at, coordination) && this.goesOn(at)) this.close(at, 'and', at);
    else if (closesBracket(scene, at, first) && this.hasInfinitiveAhead(at)) this.close(at + 1, 'comma', at + 1);
  }

  /** The chunk ends before `end`; the next one begins at `resume`, behind `next`. */
  close(end: number, next: Cut, resume: number): void {
    const { scene, start, first } = this;
    if (end > start) this.chunks.push(describe(scene, start, end, this.cut, first));
    if (end > start || this.cut === 'start') this.cut = next;
    this.start = resume;
    this.first = firstWord(scene.tokens, resume, this.range.to);
    this.finite = false;
  }

  private goesOn(at: number): boolean {
    const { scene, first, range } = this;
    if ((scene.tokens[at] as Token).normal === 'weder') return false;
    this.finiteAhead ??= finitesAhead(scene, range);
    return opensSecondClause(scene, at, first, range.to, this.finiteAhead[at - range.from] === true);
  }

  private hasInfinitiveAhead(at: number): boolean {
    this.infinitiveAhead ??= infinitivesAhead(this.scene, this.range);
    return this.infinitiveAhead[at - this.range.from] === true;
  }
}

/** "Er hoffte | dass sie kommt", though the comma is missing; but "so dass", "und dass", "ohne dass". */
const opensContent = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).normal === 'dass' && !beforeDass.has((tokens[at - 1] as Token).normal);

const beforeDass: ReadonlySet<string> = new Set(
  'als anstatt auch auf aber bis denn doch ganz insofern nicht nur oder ohne sei sogar sondern so sowie statt trotzdem und vor weil zumal außer'.split(
    ' ',
  ),
);

/** „Kommen Sie mit?“ fragte der Wirt. */
const opensFrame = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).spaced && (tokens[at - 1] as Token).kind === 'mark';

/** "Als sie kam | sagte er": of two finite verbs side by side the second opens the main clause, whose comma is missing; but "ob er *schlafen* könne". */
function opensMain(scene: Scene, at: number, first: number): boolean {
  if (!isA(scene, at - 1, finiteVerb) || !opensClause(scene, first, at)) return false;
  return (scene.words[at - 1] as Word).readings.every(({ form }) => form === 'finite');
}

/**
 * "Er kam | und sie ging", "dass er kam | und sie ging", "Er sagt, dass er kommt | und bittet um Geld"; but one chunk in "dass er kam und ging"
 * and in "dass er und sie kamen".
 */
function opensSecondClause(scene: Scene, at: number, first: number, to: number, finiteAhead: boolean): boolean {
  const next = firstWord(scene.tokens, at + 1, to);
  if (next < to && isA(scene, next, conjunction)) return true;
  if (!finiteAhead) return false;
  if (isA(scene, at - 1, finiteVerb) && isA(scene, next, finiteVerb)) return !endsAt(scene, next + 1, to);
  return !opensClause(scene, first, to) || (isA(scene, at - 1, verbal) && !isA(scene, next, finiteVerb));
}

const endsAt = ({ tokens }: Scene, at: number, to: number): boolean =>
  at >= to || tokens[at]?.kind === 'mark' || cutAt(tokens[at] as Token) !== undefined;

/** "Er hat versprochen | die Halle zu öffnen": a comma is often left out where the bracket of the main clause is closed. */
function closesBracket(scene: Scene, at: number, first: number): boolean {
  return isA(scene, at, participle) && !isA(scene, at + 1, neverOpensInfinitive) && !opensClause(scene, first, at);
}

/** For each token of the range whether the stretch up to the next comma, colon … closes with an infinitive with "zu" and has no finite verb before it. */
function infinitivesAhead(scene: Scene, { from, to }: TokenRange): readonly boolean[] {
  const ahead = new Array<boolean>(to - from).fill(false);
  let closes = false;
  let last = true;
  for (let i = to - 1; i >= from; i--) {
    ahead[i - from] = closes;
    if (scene.bracketed[i]) continue;
    if (cutAt(scene.tokens[i] as Token)) {
      closes = false;
      last = true;
      continue;
    }
    if (last) closes = isA(scene, i, zuInfinitive) || (isA(scene, i, infinitive) && isA(scene, i - 1, particleZu));
    else if (isA(scene, i, finiteVerb)) closes = false;
    last = false;
  }
  return ahead;
}

function describe(scene: Scene, from: number, to: number, cut: Cut, first: number): Chunk {
  let finites: number[] | undefined;
  let zu: number | undefined;
  for (let i = from; i < to; i++) {
    if (scene.bracketed[i]) continue;
    if (isA(scene, i, finiteVerb)) {
      if (finites) finites.push(i);
      else finites = [i];
    } else if (isA(scene, i, zuInfinitive) || (isA(scene, i, infinitive) && isA(scene, i - 1, particleZu))) zu = i;
  }
  const opener =
    openerFrom(scene, first, to) ??
    (finites && isSince(scene, first, to, finites) ? first : undefined) ??
    (finites && cut === 'comma' ? relativeOpener(scene, first, to, finites[finites.length - 1] as number) : undefined);
  return { from, to, cut, finites: finites ?? none, zu, opener, first };
}

/**
 * For each token of the range whether a finite verb follows before the next comma, colon …; computed once from the right. What follows
 * behind the closing mark does not count within: „jung und klug“ sagte er.
 */
function finitesAhead(scene: Scene, { from, to }: TokenRange): readonly boolean[] {
  const ahead = new Array<boolean>(to - from).fill(false);
  let found = false;
  let behindMark: boolean | undefined;
  for (let i = to - 1; i >= from; i--) {
    if (!scene.bracketed[i]) {
      if ((scene.tokens[i] as Token).kind === 'mark') {
        const outside = behindMark;
        behindMark = outside === undefined ? found : undefined;
        found = outside !== undefined && (outside || found);
      } else if (isA(scene, i, finiteVerb)) found = true;
      else if (cutAt(scene.tokens[i] as Token)) found = false;
    }
    ahead[i - from] = found;
  }
  return ahead;
}

/** "*Da* sie Angst hatte": with the verb last it is the conjunction, whatever it was taken for; "Da kam sie" has it in second place. */
const isSince = ({ tokens }: Scene, first: number, to: number, finites: readonly number[]): boolean =>
  tokens[first]?.normal === 'da' && finites.length === 1 && finites[0] === to - 1 && to - 1 > first + 1;

/** The range without the stops, question and exclamation marks that close it. */
function withoutFinalStop(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to;
  while (end > from && isStop((tokens[end - 1] as Token).text)) end--;
  return { from, to: end };
}

function isStop(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first === 0x2e || first === 0x21 || first === 0x3f || first === 0x2026) && /^[.!?…]+$/.test(text);
}

function cutAt({ kind, text }: Token): Cut | undefined {
  return kind === 'punctuation' ? cuts.get(text) : undefined;
}

const cuts: ReadonlyMap<string, Cut> = new Map([
  [',', 'comma'],
  [';', 'semicolon'],
  [':', 'colon'],
  ['–', 'dash'],
  ['—', 'dash'],
  ['-', 'dash'],
]);
const none: readonly number[] = [];
const finiteVerb = bits('FIN');
const participle = bits('PP');
/** What follows a participle that is no end of a clause: "verlassen zu werden", "gesperrt und", "gebeten worden". */
const neverOpensInfinitive = bits('PTKZU', 'INF', 'PP', 'FIN', 'IZU', 'CCONJ', 'PUNCT');
const coordination = bits('CCONJ');
const conjunction = bits('SCONJ');
const infinitive = bits('INF');
const verbal = bits('FIN', 'INF', 'PP', 'IZU');
const zuInfinitive = bits('IZU');
const particleZu = bits('PTKZU');
