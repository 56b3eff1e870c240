import { isOpen } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import { countsOf } from '../ledger.js';
import { countBytes } from '../line-index.js';
import { placesIn } from '../places.js';
import type { FindingResult } from '../result.js';
import { visible } from '../visible.js';
import { count, severityName, WORDS } from '../wording.js';
import { type CheckedFile, type CheckRun, collected } from './format.js';

/** Tables for a comment, a wiki or a step summary: a file each, the faultless ones in one line at the end. */
export const markdown = collected('markdown', sectionsOf, (sections, { locale }) => summary(sections, locale));

/** What GitHub takes as summary of a step, in bytes. */
const STEP_SUMMARY = 1024 * 1024;

/** The same, cut after the last file for which there is room; what is left out is counted. */
export const stepSummary = collected('markdown', sectionsOf, (sections, { locale }) =>
  summary(sections, locale, STEP_SUMMARY),
);

interface Section {
  readonly findings: readonly Pick<FindingResult, 'severity'>[];
  readonly text: string;
}

function sectionsOf({ result, source }: CheckedFile, { locale }: CheckRun): readonly Section[] {
  const place = placesIn(source, 'markdown');
  const findings = result.findings.filter(isOpen);
  const { columns, remove } = WORDS[locale];
  const rows = findings.map((finding) => {
    const { line, column } = place(finding).start;
    const { severity, message, suggestion, check } = finding;
    const better = suggestion && (suggestion.text === '' ? remove : plain(suggestion.text));
    return [`${line}:${column}`, severityName(locale, severity), plain(message), better ?? '', `\`${check}\``];
  });
  const table = [columns, columns.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`).join('');
  const text = findings.length > 0 ? `### ${plain(result.name)}\n\n${table}` : '';
  return [{ findings: findings.map(({ severity }) => ({ severity })), text }];
}

function summary(sections: readonly Section[], locale: Locale, room = Number.POSITIVE_INFINITY): string {
  const findings = sections.flatMap((section) => section.findings);
  const counts = countsOf(findings, locale).join(', ') || WORDS[locale].clean;
  const pieces = [`**wersagt** · ${count(locale, sections.length, 'file')}: ${counts}\n`];
  const faulty = sections.filter(({ text }) => text !== '');
  let left = room - RESERVED;
  for (const [number, { text }] of faulty.entries()) {
    left -= countBytes(text);
    if (left < 0) {
      const rest = faulty.slice(number);
      const missing = rest.reduce((sum, section) => sum + section.findings.length, 0);
      pieces.push(`${WORDS[locale].leftOut(missing, rest.length)}\n`);
      break;
    }
    pieces.push(text);
  }
  return pieces.join('\n');
}

/** Bytes kept for the first and the last line. */
const RESERVED = 1024;

/** Text that Markdown and HTML leave alone; `&` is escaped too, because an article may have written `&lt;`. */
const plain = (text: string): string => visible(text).replace(/[\\`*_[\]<>&|~#]/g, '\\$&');
