import { ratio } from './overlap.js';
import type { PairedDocument } from './pairing.js';
import { isSpeakerRight } from './score-sieves.js';

/** Attributions that have something in common; shares run from 0 to 1. */
export interface CalibrationRow {
  readonly name: string;
  readonly cases: number;
  /** Mean confidence that we state. */
  readonly stated: number;
  /** Share of them that are right, as `npm run measure` counts it. */
  readonly measured: number;
}

export interface Calibration {
  /** By sieve, the surest first. */
  readonly sieves: readonly CalibrationRow[];
  /** Tenths of the scale that occur, the surest first: "90–100 %". */
  readonly bins: readonly CalibrationRow[];
  /** Expected calibration error: how far stated and measured lie apart in a bin, averaged over attributions. */
  readonly error: number;
}

/** Sets the confidence that attributions state beside the share of them that are right; those that state none are left out. */
export function calibrate(documents: readonly PairedDocument[]): Calibration {
  const decisions = documents.flatMap(({ gold, predicted }) =>
    predicted.flatMap((group) => {
      const { sieve, confidence } = group.source;
      return confidence === null ? [] : [{ sieve, confidence, right: isSpeakerRight(group, gold) }];
    }),
  );
  const bins = rowsBy(decisions, ({ confidence }) => binOf(confidence));
  const distance = bins.reduce((sum, { cases, stated, measured }) => sum + cases * Math.abs(stated - measured), 0);
  return { sieves: rowsBy(decisions, ({ sieve }) => sieve), bins, error: ratio(distance, decisions.length) };
}

interface Decision {
  readonly sieve: string;
  readonly confidence: number;
  readonly right: boolean;
}

function binOf(confidence: number): string {
  const tenth = Math.min(9, Math.floor(confidence * 10 + 1e-9));
  return `${tenth * 10}–${tenth * 10 + 10} %`;
}

function rowsBy(decisions: readonly Decision[], nameOf: (decision: Decision) => string): readonly CalibrationRow[] {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions) {
    const members = groups.get(nameOf(decision)) ?? [];
    members.push(decision);
    groups.set(nameOf(decision), members);
  }
  return [...groups]
    .map(([name, members]) => ({
      name,
      cases: members.length,
      stated: mean(members.map(({ confidence }) => confidence)),
      measured: ratio(members.filter(({ right }) => right).length, members.length),
    }))
    .sort((a, b) => b.stated - a.stated || (a.name < b.name ? -1 : 1));
}

const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );
