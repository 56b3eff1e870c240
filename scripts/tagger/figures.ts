import { tagset } from '../../src/grammar/tagger/tagset.js';
import type { Judgement } from './evaluation.js';

/** The judgements as a table: accuracy, then precision, recall and F1 a tag, then the confusions met most often. */
export function figures(judgements: readonly Judgement[]): string {
  const unknown = judgements.filter(({ known }) => !known);
  return [
    `words ${judgements.length}, right ${accuracy(judgements)} %`,
    `words not met in training ${unknown.length}, right ${accuracy(unknown)} %`,
    ...tagset.flatMap((tag) => tagRow(tag, judgements)),
    ...confusions(judgements).slice(0, 30),
  ].join('\n');
}

const accuracy = (judgements: readonly Judgement[]): string =>
  percent(judgements.filter(({ gold, guess }) => gold === guess).length / judgements.length);

const percent = (share: number): string => (100 * share).toFixed(1);

function tagRow(tag: string, judgements: readonly Judgement[]): readonly string[] {
  const gold = judgements.filter((judgement) => judgement.gold === tag);
  const guessed = judgements.filter((judgement) => judgement.guess === tag).length;
  const right = gold.filter(({ guess }) => guess === tag).length;
  if (gold.length === 0) return [];
  const scores = [right / Math.max(1, guessed), right / gold.length, (2 * right) / (gold.length + guessed)];
  return [`${tag.padEnd(7)} ${scores.map((score) => percent(score).padStart(6)).join('')} ${gold.length}`];
}

function confusions(judgements: readonly Judgement[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { gold, guess } of judgements) {
    if (gold !== guess) counts.set(`${gold} taken for ${guess}`, (counts.get(`${gold} taken for ${guess}`) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([pair, count]) => `${String(count).padStart(5)} ${pair}`);
}
