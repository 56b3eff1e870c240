import { findingOf } from '../check/finding-of.js';
import { levelOf } from '../check/level.js';
import { staleBaseline } from '../check/meta/index.js';
import type { Config } from '../config.js';
import { isOpen } from '../model/finding.js';
import { digest } from '../model/fingerprint.js';
import type { FindingResult, Result } from '../report/result.js';
import { type Baseline, type BaselineEntry, nameIn } from './baseline-file.js';
import type { Io } from './io.js';

/** Marks the findings of a file that are known from the baseline, and adds one for each entry that is there no more. */
export function marked(result: Result, baseline: Baseline, config: Config, io: Io): Result {
  const entries = baseline.files.get(nameIn(baseline, result.name, io)) ?? [];
  if (entries.length === 0) return result;
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const findings = result.findings.map((finding) =>
    isOpen(finding) && known.has(finding.fingerprint) ? { ...finding, known: true } : finding,
  );
  const stale = staleIn(result, entries).flatMap((entry) => staleFinding(entry, config));
  return { ...result, findings: [...stale, ...findings] };
}

/** Entries that no finding of the file has; those of a file that could not be read may still be true. */
export function staleIn({ findings }: Result, entries: readonly BaselineEntry[]): readonly BaselineEntry[] {
  if (findings.some(({ check }) => check === 'meta/unreadable-file')) return [];
  const met = new Set(findings.map(({ fingerprint }) => fingerprint));
  return entries.filter(({ fingerprint }) => !met.has(fingerprint));
}

function staleFinding({ fingerprint, check, words }: BaselineEntry, config: Config): readonly FindingResult[] {
  const level = levelOf(staleBaseline, config);
  if (level === 'off') return [];
  const problem = { message: 'gone', span: { start: 0, end: 0 }, data: { check, words } };
  return findingOf(staleBaseline, problem, level, config.locale).map(({ check: id, severity, message, span }) => ({
    check: id,
    severity,
    message,
    ...span,
    line: 1,
    column: 1,
    related: [],
    suggestion: null,
    confidence: null,
    fingerprint: digest(`${id}\n${fingerprint}`),
    suppressed: null,
    known: false,
  }));
}
