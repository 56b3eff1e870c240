import type { Config } from '../config.js';
import type { Rule } from './rule.js';

/** A value that holds, under its key with dots, and where it was said; undefined for what holds when nothing is said. */
export interface Row {
  readonly key: string;
  readonly value: unknown;
  readonly origin?: string;
}

/** What the command line says itself. */
type Said = Readonly<Partial<Record<'locale' | 'failOn' | 'select' | 'ignore', unknown>>>;

/** All values of a configuration in the order of their keys, each with the place of the rule that won. */
export function rowsOf(config: Config, rules: readonly Rule[], said: Said): readonly Row[] {
  const originOf = (holds: (rule: Rule) => boolean, ...key: readonly string[]) => rules.findLast(holds)?.origin(...key);
  const row = (key: string, value: unknown, origin: string | undefined): Row => ({
    key,
    value,
    ...(origin !== undefined && { origin }),
  });
  const choice = (key: 'locale' | 'failOn' | 'select' | 'ignore', value: unknown) =>
    row(key, value, said[key] === undefined ? fieldOrigin(key) : `--${key === 'failOn' ? 'fail-on' : key}`);
  const fieldOrigin = (key: string) =>
    key === 'locale' || key === 'failOn' ? originOf((rule) => rule[key] !== undefined, key) : undefined;
  const rows = [
    choice('failOn', config.failOn),
    choice('locale', config.locale),
    ...(config.select ? [choice('select', config.select)] : []),
    ...(config.ignore.length > 0 ? [choice('ignore', config.ignore)] : []),
    ...Object.entries(config.levels).map(([id, level]) =>
      row(
        `levels.${id}`,
        level,
        originOf(({ levels }) => levels?.[id] !== undefined, 'levels', id),
      ),
    ),
    ...Object.entries(config.options).flatMap(([id, values]) =>
      Object.entries(values).map(([name, value]) =>
        row(
          `options.${id}.${name}`,
          value,
          originOf(({ options }) => options?.[id]?.[name] !== undefined, 'options', id, name),
        ),
      ),
    ),
    ...config.people.map(({ name }) =>
      row(
        `people.${name}`,
        name,
        originOf(({ people }) => people?.some((each) => each.name === name) === true, 'people'),
      ),
    ),
  ];
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1));
}
