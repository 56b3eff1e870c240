import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Evaluation } from './evaluation.js';
import type { PublicPart } from './gold.js';
import { ratio } from './overlap.js';
import type { CheckScore } from './score-checks.js';

/** What can be evaluated: public articles, or our own. */
export type Part = PublicPart | 'corpus';

/** Headline figures in per cent with one decimal, by name. */
export type Headlines = Readonly<Record<string, number>>;

const scoresFile = new URL('../scores.json', import.meta.url);

/** How far a figure may fall below the committed one, in points. */
const tolerance = 0.2;

/** The figures that are committed and guarded. */
export function headlines({ scores, speakers, checks }: Evaluation): Headlines {
  const { protocol, direct } = scores;
  const figures = {
    'quote F1': protocol.quote.f1,
    'roles F1': protocol.roles.f1,
    'joint F1': protocol.joint.f1,
    'type F1': protocol.type.f1,
    'direct precision': direct.precision,
    'direct recall': direct.recall,
    'direct speaker': direct.speakerAccuracy,
    ...(speakers.all ? { 'speaker by name': speakers.all.accuracy } : {}),
    ...(checks ? findings(checks) : {}),
    ...(speakers.direct ? { 'speaker by name, direct': speakers.direct.accuracy } : {}),
  };
  return Object.fromEntries(Object.entries(figures).map(([name, share]) => [name, Math.round(share * 1000) / 10]));
}

function findings(checks: readonly CheckScore[]): Readonly<Record<string, number>> {
  const found = checks.reduce((sum, row) => sum + row.found, 0);
  const gold = checks.reduce((sum, row) => sum + row.gold, 0);
  const mistaken = checks.reduce((sum, row) => sum + row.false.length, 0);
  return { 'findings recall': ratio(found, gold), 'findings precision': ratio(found, found + mistaken) };
}

type Committed = Readonly<Partial<Record<Part, Headlines>>>;

const readCommitted = (): Committed => (existsSync(scoresFile) ? JSON.parse(readFileSync(scoresFile, 'utf8')) : {});

/** Writes the figures of one part into scripts/scores.json; the other part keeps its own. */
export const commitScores = (part: Part, figures: Headlines): void =>
  writeFileSync(scoresFile, `${JSON.stringify({ ...readCommitted(), [part]: figures }, null, 2)}\n`);

/** A line for each figure that fell below the committed one by more than the tolerance. */
export const losses = (figures: Headlines, committed: Headlines): readonly string[] =>
  Object.entries(committed)
    .filter(([name, before]) => (figures[name] ?? 0) < before - tolerance - 1e-9)
    .map(([name, before]) => `${name}: ${figures[name] ?? 'absent'}, committed ${before}`);

/** `losses` against the file; one line when nothing is committed for the part. */
export const lossesOf = (part: Part, figures: Headlines): readonly string[] => {
  const committed = readCommitted()[part];
  return committed ? losses(figures, committed) : [`no scores are committed for ${part}`];
};
