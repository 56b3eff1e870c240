import type { OptionValue } from '../check/check.js';
import { checks } from '../check/index.js';
import type { CheckSettings } from '../config/rule.js';
import { unknownKeyOf } from '../config/schema.js';
import type { Locale } from '../model/locale.js';
import { about } from './check-ids.js';
import { faultText } from './config-faults.js';

/** What is wrong with the options of checks, and under which keys: no such check, no such option, a value of another kind. */
export function* optionFaults(
  options: CheckSettings,
  locale: Locale,
): Generator<{ readonly at: readonly string[]; readonly fault: string }> {
  for (const [id, values] of Object.entries(options)) {
    const check = checks.find((row) => row.id === id);
    if (!check) yield { at: [id], fault: about(id, locale) };
    const known = check?.options ?? {};
    for (const [key, value] of check ? Object.entries(values) : []) {
      const path = [id, key];
      const option = Object.hasOwn(known, key) ? known[key] : undefined;
      if (!option) {
        yield { at: path, fault: faultText(unknownKeyOf(path, key, Object.keys(known)), locale) };
      } else if (kindOf(option.default) !== kindOf(value)) {
        const fault = { kind: 'value', path, value, expected: [kindOf(option.default)] } as const;
        yield { at: path, fault: faultText(fault, locale) };
      }
    }
  }
}

const kindOf = (value: OptionValue): string => (Array.isArray(value) ? 'Array' : typeof value);
