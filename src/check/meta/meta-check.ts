import type { Severity } from '../../model/finding.js';
import type { Check } from '../check.js';

/** A finding about the run and not about the text: what was suppressed, known before, or not read as it was meant. */
export type MetaCheck = Pick<Check, 'id' | 'severity' | 'summary' | 'rationale' | 'messages'>;

export const defineMetaCheck = <Meta extends MetaCheck & { readonly severity: Severity }>(check: Meta): Meta => check;
