import type { Severity } from './model/finding.js';
import type { Locale } from './model/locale.js';

/** Which checks are on, how severe they are, and how the run speaks about them; read once and passed down. */
export interface Config {
  /** Checks or groups to run; all where it is missing. */
  readonly select?: readonly string[];
  /** Checks or groups to leave out; wins over `select`. */
  readonly ignore: readonly string[];
  /** The mildest severity that makes a run fail. */
  readonly failOn: Severity;
  readonly locale: Locale;
}

const severities: readonly Severity[] = ['info', 'warning', 'error'];

/** True when `severity` is `threshold` or worse. */
export const reaches = (severity: Severity, threshold: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(threshold);
