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
  return summedUp(result.findings.filter(isOpen))
    .map((group) => groupOf(group, view))
    .join('');
}

/** Typography is repeated all over a text: from this number on it is shown once. Of any other check so many are shown. */
const REPEATED = 3;
const MOST = 20;
const TYPOGRAPHY = /^(?:marks|punctuation)\//;

/** Findings in the order of the text; those of a kind that are too many stand with the last one that is shown. */
function summedUp(findings: readonly FindingResult[]): readonly (readonly FindingResult[])[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(kindOf(finding), (counts.get(kindOf(finding)) ?? 0) + 1);
  const shown = new Map<string, FindingResult[][]>();
  const groups: FindingResult[][] = [];
  for (const finding of findings) {
    const kind = kindOf(finding);
    const ofKind = shown.get(kind) ?? [];
    const once = TYPOGRAPHY.test(kind) && finding.severity !== 'error' && (counts.get(kind) as number) >= REPEATED;
    if (ofKind.length === (once ? 1 : MOST)) {
      ofKind.at(-1)?.push(finding);
    } else {
      const group = [finding];
      shown.set(kind, [...ofKind, group]);
      groups.push(group);
    }
  }
  return groups;
}

const kindOf = ({ check, severity }: FindingResult): string => `${check} ${severity}`;

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
