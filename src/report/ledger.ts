import { isOpen, SEVERITIES, type Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Result } from './result.js';
import { visible } from './visible.js';
import { count, WORDS } from './wording.js';

/** What is said about a file in one line, as numbers. */
export interface Tally {
  readonly quotations: number;
  readonly reports: number;
  readonly speakers: number;
  readonly open: Readonly<Record<Severity, number>>;
  readonly suppressed: number;
  readonly known: number;
}

export function tallyOf({ quotations: all, findings }: Result): Tally {
  const quotations = all.filter(({ extent }) => extent !== 'term');
  const direct = quotations.filter(({ type }) => type === 'direct').length;
  const speakers = new Set(quotations.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])));
  return {
    quotations: direct,
    reports: quotations.length - direct,
    speakers: speakers.size,
    open: severitiesIn(findings.filter(isOpen)),
    suppressed: findings.filter((row) => row.suppressed).length,
    known: findings.filter((row) => !row.suppressed && row.known).length,
  };
}

/** One line about a file: what was looked at, and what came of it. "draft.md: 27 Zitate, 6 Sprecher · 1 Fehler" */
export const ledger = (result: Result, locale: Locale, mended = 0): string =>
  `${visible(result.name)}: ${lineOf(tallyOf(result), locale)}${mended > 0 ? ` · ${WORDS[locale].mended(mended)}` : ''}\n`;

/** One line about all files. */
export const total = (tallies: readonly Tally[], locale: Locale): string =>
  `${count(locale, tallies.length, 'file')}: ${lineOf(sumOf(tallies), locale)}\n`;

function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (number: (tally: Tally) => number) => tallies.reduce((all, tally) => all + number(tally), 0);
  return {
    quotations: sum(({ quotations }) => quotations),
    reports: sum(({ reports }) => reports),
    speakers: sum(({ speakers }) => speakers),
    open: {
      error: sum(({ open }) => open.error),
      warning: sum(({ open }) => open.warning),
      info: sum(({ open }) => open.info),
    },
    suppressed: sum(({ suppressed }) => suppressed),
    known: sum(({ known }) => known),
  };
}

const lineOf = (tally: Tally, locale: Locale): string => `${lookedAt(tally, locale)} · ${outcome(tally, locale)}`;

function lookedAt({ quotations, reports, speakers }: Tally, locale: Locale): string {
  if (quotations + reports === 0) return WORDS[locale].nothing;
  return [
    count(locale, quotations, 'quotation'),
    ...(reports > 0 ? [count(locale, reports, 'report')] : []),
    count(locale, speakers, 'speaker'),
  ].join(', ');
}

function outcome({ open, suppressed, known }: Tally, locale: Locale): string {
  const parts = numbersOf(open, locale);
  const { clean, suppressed: left, known: before } = WORDS[locale];
  return [
    parts.length > 0 ? parts.join(', ') : clean,
    ...(suppressed > 0 ? [left(suppressed)] : []),
    ...(known > 0 ? [before(known)] : []),
  ].join(' · ');
}

/** "1 Fehler", "2 Warnungen", most severe first. */
export const countsOf = (findings: readonly { readonly severity: Severity }[], locale: Locale): readonly string[] =>
  numbersOf(severitiesIn(findings), locale);

const numbersOf = (numbers: Tally['open'], locale: Locale): readonly string[] =>
  SEVERITIES.toReversed().flatMap((severity) =>
    numbers[severity] > 0 ? [count(locale, numbers[severity], severity)] : [],
  );

function severitiesIn(findings: readonly { readonly severity: Severity }[]): Tally['open'] {
  const number = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { error: number('error'), warning: number('warning'), info: number('info') };
}
