import type { Edit } from './edit.js';
import type { Span } from './span.js';

export type Severity = 'error' | 'warning' | 'info';

/** The mildest first. */
export const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

/** True when `severity` is `threshold` or worse. */
export const reaches = (severity: Severity, threshold: Severity): boolean =>
  SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(threshold);

export interface RelatedPlace {
  readonly span: Span;
  readonly message: string;
}

/** How a finding is mended. The edits are sorted and apart; only all of them together make sense. */
export interface Suggestion {
  readonly edits: readonly Edit[];
  /** They touch marks, spaces and punctuation only, and nobody has to judge them: `--fix` makes them. */
  readonly safe: boolean;
}

/** Why a finding does not count: somebody said so in a comment of the text, or in the file beside it. */
export interface Suppression {
  readonly kind: 'comment' | 'sidecar';
  readonly reason?: string;
}

/** What a check found, with its words already put together in the language of the run. */
export interface Finding {
  /** Id of the check, `group/defect`. */
  readonly check: string;
  readonly severity: Severity;
  /** Id of the message in the check's table and the data that fill it. */
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  readonly message: string;
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly suggestion?: Suggestion;
  /** Precision of the attribution that it rests on, 0 to 1. */
  readonly confidence?: number;
  /** Kept, but neither shown to people nor counted. */
  readonly suppressed?: Suppression;
}

/** True for a finding that somebody still has to look at: neither suppressed nor known from the baseline. */
export const isOpen = (finding: { readonly suppressed?: object | null; readonly known?: boolean }): boolean =>
  !finding.suppressed && !finding.known;

/** True for a finding that may make a run fail: an entry of the baseline that is there no more never does. */
export const mayFail = (finding: Parameters<typeof isOpen>[0] & Pick<Finding, 'check'>): boolean =>
  isOpen(finding) && finding.check !== 'meta/stale-baseline';
