import type { CheckedFile } from '../../../src/report/formats/format.js';
import type { FindingResult } from '../../../src/report/result.js';
import { sourced } from '../sourced.js';

/** The draft with findings of every kind, a file without any, and one that could not be read. */
export const files: readonly CheckedFile[] = [
  checkedFile(sourced.result.findings, 'entwürfe/entwurf, neu.txt', sourced.source),
  checkedFile([], 'sauber.txt', 'Der Rat tagt.\n'),
  checkedFile([unreadable()], 'kaputt & leer.txt', ''),
];

export function checkedFile(findings: readonly FindingResult[], name: string, source: string): CheckedFile {
  const result = { ...sourced.result, name, findings, quotations: [], entities: [] };
  return { result, source, path: name, locale: 'de', failOn: 'error' };
}

function unreadable(): FindingResult {
  const [any] = sourced.result.findings as readonly [FindingResult];
  return {
    ...any,
    check: 'meta/unreadable-file',
    severity: 'error',
    message: 'ist leer.',
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    related: [],
    suggestion: null,
    confidence: null,
  };
}
