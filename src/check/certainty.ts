import { reaches, type Severity } from '../model/finding.js';

/**
 * What remains of a severity where the finding rests on an attribution of some confidence, 0 to 1: nothing where that is
 * wrong more often than not, a hint where it is wrong once in three times. Confidence that nobody measured counts as full.
 */
export function certainSeverity(severity: Severity, confidence = 1): Severity | undefined {
  if (confidence < GUESS) return undefined;
  return confidence < LIKELY ? 'info' : severity;
}

export const milder = (a: Severity, b: Severity): Severity => (reaches(a, b) ? b : a);

const GUESS = 0.5;
const LIKELY = 0.65;
