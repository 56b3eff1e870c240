import type { Mood, VerbReading } from '../../model/grammar.js';

/**
 * Mood of a finite form, where the form decides: "sei", "habe", "gehe" are subjunctive I (the indicative of the first person is ruled out
 * by the absence of "ich", which `speaks` denies), "hätte" is subjunctive II, "sagte" counts as indicative. An unlisted form in -e that is no
 * preterite is subjunctive I of the third person ("erkläre"): the indicative has -t (Duden-Grammatik, "Konjunktiv I").
 */
export function moodOf(normal: string, readings: readonly VerbReading[], speaks: boolean): Mood {
  if (readings.length === 0) return !speaks && isUnlistedSubjunctive(normal) ? 'subjunctive1' : 'indicative';
  const first = admit(readings, 'subjunctive1');
  if (first && !speaks && (normal.endsWith('e') || normal.startsWith('sei'))) return 'subjunctive1';
  if (admit(readings, 'indicative')) return 'indicative';
  return first ? 'subjunctive1' : 'subjunctive2';
}

function admit(readings: readonly VerbReading[], mood: Mood): boolean {
  for (const reading of readings) if (reading.moods.includes(mood)) return true;
  return false;
}

const isUnlistedSubjunctive = (normal: string): boolean =>
  /[^t]e$/.test(normal) && !/(?:rde|nne|sse|lle)$/.test(normal);
