import { isOpen, SEVERITIES, type Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Result } from './result.js';
import { visible } from './visible.js';
import { count, WORDS } from './wording.js';

/** One line about a file: what was looked at, and what came of it. "draft.md: 27 Zitate, 6 Sprecher · 1 Fehler" */
export const ledger = (result: Result, locale: Locale, mended = 0): string =>
  `${visible(result.name)}: ${lineOf([result], locale)}${mended > 0 ? ` · ${WORDS[locale].mended(mended)}` : ''}\n`;

/** One line about all files. */
export const total = (results: readonly Result[], locale: Locale): string =>
  `${count(locale, results.length, 'file')}: ${lineOf(results, locale)}\n`;

const lineOf = (results: readonly Result[], locale: Locale): string =>
  `${lookedAt(results, locale)} · ${outcome(results, locale)}`;

function lookedAt(results: readonly Result[], locale: Locale): string {
  const quotations = results.flatMap((result) => result.quotations.filter(({ extent }) => extent !== 'term'));
  if (quotations.length === 0) return WORDS[locale].nothing;
  const direct = quotations.filter(({ type }) => type === 'direct').length;
  const speakers = results.map(({ quotations: own }) => new Set(own.map(({ speaker }) => speaker?.name)));
  const named = speakers.reduce((sum, names) => sum + names.size - (names.has(undefined) ? 1 : 0), 0);
  const reports = quotations.length - direct;
  return [
    count(locale, direct, 'quotation'),
    ...(reports > 0 ? [count(locale, reports, 'report')] : []),
    count(locale, named, 'speaker'),
  ].join(', ');
}

function outcome(results: readonly Result[], locale: Locale): string {
  const findings = results.flatMap((result) => result.findings);
  const parts = countsOf(findings.filter(isOpen), locale);
  const suppressed = findings.filter((row) => row.suppressed).length;
  const known = findings.filter((row) => !row.suppressed && row.known).length;
  const { clean, suppressed: left, known: before } = WORDS[locale];
  return [
    parts.length > 0 ? parts.join(', ') : clean,
    ...(suppressed > 0 ? [left(suppressed)] : []),
    ...(known > 0 ? [before(known)] : []),
  ].join(' · ');
}

/** "2 Fehler", "1 Hinweis": the most severe first. */
export const countsOf = (findings: readonly { readonly severity: Severity }[], locale: Locale): readonly string[] =>
  SEVERITIES.toReversed().flatMap((severity) => {
    const number = findings.filter((row) => row.severity === severity).length;
    return number > 0 ? [count(locale, number, severity)] : [];
  });
