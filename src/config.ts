import type { Level } from './config/level.js';
import type { CheckSettings, Rule } from './config/rule.js';
import type { Severity } from './model/finding.js';
import type { ListedPerson } from './model/listed-person.js';
import type { Locale } from './model/locale.js';

/** Which checks are on, how severe they are, how the run speaks about them, and whom it knows; read once and passed down. */
export interface Config {
  /** Severity by check or group; the check's own where neither is named. */
  readonly levels: Readonly<Record<string, Level>>;
  /** Checks or groups to run; all where it is missing. */
  readonly select?: readonly string[];
  /** Checks or groups to leave out; wins over `select`. */
  readonly ignore: readonly string[];
  /** What checks are set to, by check and name of the option. */
  readonly options: CheckSettings;
  /** The mildest severity that makes a run fail. */
  readonly failOn: Severity;
  readonly locale: Locale;
  /** The newsroom's list. */
  readonly people: readonly ListedPerson[];
}

/** What a run says itself; it wins over all files. */
export type Choices = Partial<Pick<Config, 'select' | 'ignore' | 'failOn' | 'locale'>>;

/** What holds when nothing is said. */
const DEFAULTS: Config = { levels: {}, options: {}, ignore: [], failOn: 'error', locale: 'de', people: [] };

/** Puts together what the rules say; a later one wins, and people of one name are the later one's. */
export function configOf(rules: readonly Rule[], choices: Choices): Config {
  const people = new Map(rules.flatMap((rule) => rule.people ?? []).map((person) => [person.name, person]));
  const said = rules.map(({ files, levels, options, people: listed, origin, ...values }) => values);
  return {
    ...Object.assign({}, DEFAULTS, ...said, defined(choices)),
    levels: Object.assign({}, ...rules.map(({ levels }) => levels)),
    options: rules.reduce<CheckSettings>((all, { options = {} }) => merged(all, options), {}),
    people: [...people.values()],
  };
}

/** A later value of an option wins; other options of the same check stay. */
const merged = (all: CheckSettings, more: CheckSettings): CheckSettings => ({
  ...all,
  ...Object.fromEntries(Object.entries(more).map(([id, values]) => [id, { ...all[id], ...values }])),
});

const defined = (choices: Choices): Choices =>
  Object.fromEntries(Object.entries(choices).filter(([, value]) => value !== undefined));
