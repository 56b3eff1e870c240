import { isOpen, SEVERITIES, type Severity } from '../../model/finding.js';
import { type Place, placesIn } from '../places.js';
import type { FindingResult } from '../result.js';
import { visible } from '../visible.js';
import { WORDS } from '../wording.js';
import { type CheckedFile, type CheckRun, collected } from './format.js';

/** GitHub shows so many annotations of each level for a step of a workflow, and drops the others without a word. */
const MOST = 10;

/**
 * Workflow commands that GitHub shows as annotations beside the lines of a change: the most severe first, as many as are shown.
 * How many there are besides is said in a line of the log; all of them stand in the step summary.
 */
export const github = collected('github', rowsOf, (rows, { locale }) => {
  const byLevel = SEVERITIES.toReversed().map((severity) => rows.filter((row) => row.severity === severity));
  const shown = byLevel.flatMap((level) => level.slice(0, MOST));
  const rest = rows.length - shown.length;
  return shown.map(({ command }) => command).join('') + (rest > 0 ? `${WORDS[locale].notAnnotated(rest)}\n` : '');
});

interface Row {
  readonly severity: Severity;
  readonly command: string;
}

function rowsOf({ result, source, path }: CheckedFile, { locale }: CheckRun): readonly Row[] {
  const place = placesIn(source, 'github');
  const { suggestion: better, remove } = WORDS[locale];
  return result.findings.filter(isOpen).map((finding) => {
    const { severity, message, related, suggestion } = finding;
    const lines = [
      message,
      ...related.map((row) => `${place(row).start.line}: ${row.message}`),
      ...(suggestion ? [`${better}: ${suggestion.text || remove}`] : []),
    ];
    return { severity, command: commandOf(finding, lines.map(visible).join('\n'), path, place(finding)) };
  });
}

function commandOf({ severity, check, end: last }: FindingResult, text: string, path: string, place: Place): string {
  const { start, end } = place;
  // Columns are for a place within one line; GitHub refuses them otherwise.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const lines = last > 0 ? { line: start.line, endLine: end.line, ...columns } : {};
  const properties = Object.entries({ file: path, ...lines, title: check });
  return `::${LEVELS[severity]} ${properties.map(([key, value]) => `${key}=${property(value)}`).join(',')}::${data(text)}\n`;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** What a command cannot hold, as actions/toolkit writes it. */
const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string | number): string => data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
