import type { Fault } from '../config/schema.js';
import type { Locale } from '../model/locale.js';
import { message } from './messages.js';

/** What kinds of values are called. */
const KINDS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  string: { de: 'ein Text', en: 'a text' },
  '>=1': { de: 'ein Text, der nicht leer ist', en: 'a text that is not empty' },
  Array: { de: 'eine Liste', en: 'a list' },
  boolean: { de: 'true oder false', en: 'true or false' },
  number: { de: 'eine Zahl', en: 'a number' },
  Object: { de: 'ein Block aus Feldern', en: 'fields with values' },
};

/** What is wrong in a configuration, and what would be right. */
export function faultText(fault: Fault, locale: Locale): string {
  switch (fault.kind) {
    case 'missing-key':
      return message('config-missing-key', locale, { key: fault.key });
    case 'unknown-key': {
      const { key, nearest, keys } = fault;
      const suggestion = nearest ? message('did-you-mean', locale, { ids: nearest }) : '';
      return message('config-unknown-key', locale, { key, suggestion, keys: keys.join(', ') });
    }
    case 'value': {
      const { path, value, expected } = fault;
      const key = path.filter((step) => typeof step === 'string').join('.');
      const data = { value: shown(value), expected: either(expected, locale) };
      return key === ''
        ? message('config-not-fields', locale, data)
        : message('config-value', locale, { ...data, key });
    }
  }
}

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
};

/** `"off"`, `"info"`, Array → "off, info oder eine Liste". */
function either(expected: readonly string[], locale: Locale): string {
  const names = expected.map((each) => KINDS[each]?.[locale] ?? each.replaceAll('"', ''));
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${locale === 'de' ? 'oder' : 'or'} ${last}` : last;
}
