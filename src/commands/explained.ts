import type { Check } from '../check/check.js';
import { checks } from '../check/index.js';
import { metaChecks } from '../check/meta/index.js';
import type { MetaCheck } from '../check/meta/meta-check.js';
import type { Locale } from '../model/locale.js';
import type { ExplainedCheck } from '../report/explanation.js';

/** A check in the language of the run. */
export const explained = (check: Pick<Check, keyof MetaCheck> & Partial<Check>, locale: Locale): ExplainedCheck => ({
  id: check.id,
  severity: check.severity,
  optional: check.optional === true,
  summary: check.summary[locale],
  rationale: check.rationale[locale],
  ...(check.exceptions && { exceptions: check.exceptions[locale] }),
  options: Object.entries(check.options ?? {}).map(([name, option]) => ({
    name,
    default: option.default,
    meaning: option.meaning[locale],
  })),
  examples: check.examples ?? { fires: [], silent: [] },
});

/** Everything that a finding may be called. */
export const allExplained = (locale: Locale): readonly ExplainedCheck[] =>
  [...checks, ...metaChecks].map((check) => explained(check, locale));
