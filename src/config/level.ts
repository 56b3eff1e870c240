import type { Severity } from '../model/finding.js';

/** How severe a check is; `off` where it does not run. */
export type Level = Severity | 'off';
