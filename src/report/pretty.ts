import { isOpen } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Span } from '../model/span.js';
import { excerptOf } from './excerpt.js';
import { type LineIndex, lineIndex } from './line-index.js';
import { type Paint, paint } from './paint.js';
import type { FindingResult, Result } from './result.js';
import { visible } from './visible.js';
import { severityName, WORDS } from './wording.js';

/** A result with the text it is about. */
export interface SourcedResult {
  readonly result: Result;
  readonly source: string;
}

export interface PrettyOptions {
  readonly locale: Locale;
  readonly colour: boolean;
}

/** Findings for a person at a terminal: each with its line, the place marked, related places and what to do. */
export const pretty = (results: readonly SourcedResult[], options: PrettyOptions): string =>
  results.map((result) => fileOf(result, options)).join('');

interface View extends PrettyOptions {
  readonly name: string;
  readonly source: string;
  readonly index: LineIndex;
  readonly paint: Paint;
}

function fileOf({ result, source }: SourcedResult, options: PrettyOptions): string {
  const view: View = {
    ...options,
    name: visible(result.name),
    source,
    index: lineIndex(source),
    paint: paint(options.colour),
  };
  const findings = result.findings.filter(isOpen);
  const kinds = byKind(findings);
  const others = findings.filter((finding) => !isRepeated(kinds.get(kindOf(finding)) ?? []));
  const lines = [...kinds.values()].filter(isRepeated).map((kind) => summaryOf(kind, view));
  return [...capped(others).map((group) => groupOf(group, view)), ...lines, lines.length > 0 ? '\n' : ''].join('');
}

function byKind(findings: readonly FindingResult[]): ReadonlyMap<string, readonly FindingResult[]> {
  const kinds = new Map<string, FindingResult[]>();
  for (const finding of findings) {
    const kind = kinds.get(kindOf(finding));
    if (kind) kind.push(finding);
    else kinds.set(kindOf(finding), [finding]);
  }
  return kinds;
}

const kindOf = ({ check, severity }: FindingResult): string => `${check} ${severity}`;

/** Typography is repeated all over a text: from this number on a line has to do. */
const REPEATED = 3;
const TYPOGRAPHY = /^(?:marks|punctuation)\//;

const isRepeated = (kind: readonly FindingResult[]): boolean =>
  kind.length >= REPEATED && kind.every(({ check, severity }) => TYPOGRAPHY.test(check) && severity !== 'error');

/** "entwurf.md:3:12 Warnung 42 × marks/straight-quotes, --fix · Zeilen 3, 7, 12 …" */
function summaryOf(kind: readonly FindingResult[], { name, paint: as, locale }: View): string {
  const [first] = kind as readonly [FindingResult];
  const place = as.strong(`${name}:${first.line}:${first.column}`);
  const severity = as[first.severity](severityName(locale, first.severity));
  const fix = kind.every(({ suggestion }) => suggestion?.safe) ? `, ${as.good('--fix')}` : '';
  const lines = as.faint(`· ${WORDS[locale].lines(lineList(kind))}`);
  return `${place} ${severity} ${kind.length} × ${first.check}${fix} ${lines}\n`;
}

/** So many findings of a check are shown. */
const MOST = 20;

/** Findings in the order of the text; those of a kind that are too many stand with the last one that is shown. */
function capped(findings: readonly FindingResult[]): readonly (readonly FindingResult[])[] {
  const shown = new Map<string, FindingResult[][]>();
  const groups: FindingResult[][] = [];
  for (const finding of findings) {
    const ofKind = shown.get(kindOf(finding)) ?? [];
    if (ofKind.length === MOST) {
      ofKind.at(-1)?.push(finding);
    } else {
      const group = [finding];
      shown.set(kindOf(finding), [...ofKind, group]);
      groups.push(group);
    }
  }
  return groups;
}

function groupOf([first, ...others]: readonly FindingResult[], view: View): string {
  if (!first) return '';
  const { paint: as, locale } = view;
  const words = WORDS[locale];
  const place = as.strong(`${view.name}:${first.line}:${first.column}`);
  const severity = as[first.severity](severityName(locale, first.severity));
  const lines = [`${place} ${severity} ${as.faint(first.check)}`, `  ${visible(first.message)}`];
  lines.push(...shown(first, first.severity, '  ', view));
  for (const related of first.related) {
    const at = view.index.position(related.start);
    lines.push(
      `  ${as.faint(`${at.line}:${at.column}`)} ${visible(related.message)}`,
      ...shown(related, 'info', '    ', view),
    );
  }
  if (first.suggestion) {
    const text = first.suggestion.text === '' ? words.remove : visible(first.suggestion.text);
    lines.push(`  ${as.faint(`${words.suggestion}:`)} ${as.good(text)}`);
  }
  if (first.confidence !== null) lines.push(as.faint(`  ${words.confidence}: ${Math.round(first.confidence * 100)} %`));
  if (others.length > 0) lines.push(as.faint(`  ${words.more(others.length, lineList(others))}`));
  return `${lines.join('\n')}\n\n`;
}

/** The line and the marks below it; nothing for a finding about the whole file. */
function shown(span: Span, severity: 'error' | 'warning' | 'info', indent: string, view: View): readonly string[] {
  if (span.end === 0) return [];
  const { line, text, marks } = excerptOf(view.source, view.index, span);
  const gutter = ' '.repeat(String(line).length);
  const bar = view.paint.faint('│');
  return [
    `${indent}${view.paint.faint(String(line))} ${bar} ${text}`,
    `${indent}${gutter} ${bar} ${view.paint[severity](marks)}`,
  ];
}

/** "3, 7, 12 …": a few lines are enough to see where. */
function lineList(findings: readonly FindingResult[]): string {
  const lines = [...new Set(findings.map((finding) => finding.line))];
  return lines.length > 8 ? `${lines.slice(0, 8).join(', ')} …` : lines.join(', ');
}
