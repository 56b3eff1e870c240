import type { Severity } from '../model/finding.js';
import type { Bilingual, Check, OptionValue } from './check.js';

export interface CheckOptions {
  /** Severity by check or group; the check's own where neither is named. */
  readonly levels?: Readonly<Record<string, Severity | 'off'>>;
  /** Checks or groups to run; all where it is missing. */
  readonly select?: readonly string[];
  /** Checks or groups to leave out; wins over `select`. */
  readonly ignore?: readonly string[];
  /** What the house sets, by check and name of the option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  readonly locale?: keyof Bilingual;
}

/** `marks` of `marks/unclosed-quote`. */
export const groupOf = (id: string): string => id.split('/')[0]!;

/** How severe a check is in this run. */
export function levelOf(
  { id, severity, optional }: Pick<Check, 'id' | 'severity' | 'optional'>,
  options: CheckOptions,
): Severity | 'off' {
  const { levels = {}, select, ignore = [] } = options;
  const names = [id, groupOf(id)];
  if (names.some((name) => ignore.includes(name)) || (select && !names.some((name) => select.includes(name))))
    return 'off';
  if (optional && levels[id] === undefined) return select?.includes(id) ? severity : 'off';
  return levels[id] ?? levels[groupOf(id)] ?? severity;
}
