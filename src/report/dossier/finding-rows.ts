import type { Severity } from '../../model/finding.js';
import type { FindingResult } from '../result.js';

export interface FindingRow extends FindingResult {
  readonly number: number;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** The worst first; those of one severity in the order of the text. */
export const numberedFindings = (findings: readonly FindingResult[]): readonly FindingRow[] =>
  SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).map((finding, i) => ({
    ...finding,
    number: i + 1,
  }));
