import { type GoldType, type Role, roles, types } from './gold.js';
import { harmonic, overlapF1, ratio, sharedBy } from './overlap.js';
import type { PairedDocument } from './pairing.js';

export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** All shares run from 0 to 1. */
export interface Scores {
  readonly documents: number;
  /** Token precision and recall averaged over paired and unpaired quotations, as the data's publication scores. */
  readonly protocol: Readonly<
    Record<'quote' | 'roles' | 'joint' | 'speaker' | 'cue' | 'frame' | 'addressee' | 'type', Prf>
  >;
  readonly perType: Readonly<Record<GoldType, { gold: number; spanF1: number; typeRecall: number }>>;
  /** What an editor asks: is each quotation in marks found, and is its speaker right? */
  readonly direct: {
    readonly gold: number;
    readonly predicted: number;
    readonly precision: number;
    readonly recall: number;
    readonly exactSpan: number;
    readonly speakerAccuracy: number;
    readonly speakerExact: number;
  };
}

/** Scores predicted quotations against the gold. */
export function score(documents: readonly PairedDocument[]): Scores {
  const protocol = protocolScores(documents);
  return {
    documents: documents.length,
    protocol: { ...protocol, type: typeScore(documents) },
    perType: Object.fromEntries(types.map((type) => [type, scoreOfType(documents, type)])) as Scores['perType'],
    direct: directScores(documents),
  };
}

type PartName = Role | 'quote';
interface Sums {
  precision: number;
  predicted: number;
  recall: number;
  gold: number;
}

function protocolScores(documents: readonly PairedDocument[]): Omit<Scores['protocol'], 'type'> {
  const sums = (part: PartName): Sums => {
    const total: Sums = { precision: 0, predicted: 0, recall: 0, gold: 0 };
    for (const { gold, predicted } of documents.flatMap((document) => document.pairs)) {
      const [wanted, got] = [gold?.[part] ?? [], predicted?.[part] ?? []];
      const both = sharedBy(wanted, got);
      if (got.length > 0) {
        total.precision += both / got.length;
        total.predicted++;
      }
      if (wanted.length > 0) {
        total.recall += both / wanted.length;
        total.gold++;
      }
    }
    return total;
  };
  const bySum = new Map((['quote', ...roles] as const).map((part) => [part, sums(part)]));
  const over = (...parts: readonly PartName[]): Prf => {
    const total = (key: keyof Sums) => parts.reduce((sum, part) => sum + (bySum.get(part) as Sums)[key], 0);
    const [p, r] = [ratio(total('precision'), total('predicted')), ratio(total('recall'), total('gold'))];
    return { p, r, f1: harmonic(p, r) };
  };
  return {
    quote: over('quote'),
    roles: over(...roles),
    joint: over('quote', ...roles),
    speaker: over('speaker'),
    cue: over('cue'),
    frame: over('frame'),
    addressee: over('addressee'),
  };
}

function typeScore(documents: readonly PairedDocument[]): Prf {
  const pairs = documents.flatMap((document) => document.pairs);
  const right = pairs.filter(({ gold, predicted }) => gold && gold.source.type === predicted?.source.type).length;
  const p = ratio(right, pairs.filter(({ predicted }) => predicted).length);
  const r = ratio(right, pairs.filter(({ gold }) => gold).length);
  return { p, r, f1: harmonic(p, r) };
}

function scoreOfType(documents: readonly PairedDocument[], type: GoldType) {
  const pairs = documents.flatMap((document) => document.pairs).filter(({ gold }) => gold?.source.type === type);
  const f1s = pairs.map(({ gold, predicted }) => overlapF1(gold?.quote ?? [], predicted?.quote ?? []));
  return {
    gold: pairs.length,
    spanF1: ratio(
      f1s.reduce((sum, f1) => sum + f1, 0),
      pairs.length,
    ),
    typeRecall: ratio(pairs.filter(({ predicted }) => predicted?.source.type === type).length, pairs.length),
  };
}

/** The best predicted direct quotation counts for each gold one; found from a token F1 of 0.8, its speaker right from 0.5. */
function directScores(documents: readonly PairedDocument[]): Scores['direct'] {
  const count = {
    gold: 0,
    predicted: 0,
    predictedRight: 0,
    found: 0,
    exact: 0,
    withSpeaker: 0,
    right: 0,
    speakerExact: 0,
  };
  for (const document of documents) {
    const gold = document.gold.filter((group) => group.source.type === 'Direct');
    const predicted = document.predicted.filter((group) => group.source.type === 'Direct');
    count.gold += gold.length;
    count.predicted += predicted.length;
    count.predictedRight += predicted.filter((p) => gold.some((g) => overlapF1(g.quote, p.quote) >= 0.8)).length;
    for (const group of gold) {
      const { best, f1 } = bestMatch(group, predicted);
      if (f1 >= 0.8) count.found++;
      if (f1 === 1) count.exact++;
      if (group.speaker.length === 0) continue;
      const speakerF1 = f1 >= 0.8 ? overlapF1(group.speaker, best?.speaker ?? []) : 0;
      count.withSpeaker++;
      if (speakerF1 >= 0.5) count.right++;
      if (speakerF1 === 1) count.speakerExact++;
    }
  }
  return {
    gold: count.gold,
    predicted: count.predicted,
    precision: ratio(count.predictedRight, count.predicted),
    recall: ratio(count.found, count.gold),
    exactSpan: ratio(count.exact, count.gold),
    speakerAccuracy: ratio(count.right, count.withSpeaker),
    speakerExact: ratio(count.speakerExact, count.withSpeaker),
  };
}

/** The first of the groups whose quoted words overlap most with those of `group`. */
function bestMatch<Other extends { readonly quote: readonly number[] }>(
  group: { readonly quote: readonly number[] },
  others: readonly Other[],
): { readonly best?: Other; readonly f1: number } {
  let best: Other | undefined;
  let f1 = 0;
  for (const other of others) {
    const overlap = overlapF1(group.quote, other.quote);
    if (overlap > f1) [best, f1] = [other, overlap];
  }
  return { best, f1 };
}
