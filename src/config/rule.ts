import picomatch from 'picomatch';
import type { Severity } from '../model/finding.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Locale } from '../model/locale.js';
import type { Level } from './level.js';
import { PROFILES, type Profile, type ProfileName } from './profiles.js';
import type { ConfigFields, ConfigFile, PeopleFile } from './schema.js';

export type CheckSettings = NonNullable<ConfigFields['options']>;

/** Values for all files or, where `files` is told, for some. */
export interface Rule {
  readonly files?: (path: string) => boolean;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly options?: CheckSettings;
  readonly locale?: Locale;
  readonly failOn?: Severity;
  readonly people?: readonly ListedPerson[];
  /** Where a value of it is said, for people: `haus.yaml:3`. */
  origin(...key: readonly string[]): string;
}

/** The rules of one configuration file, its overrides last. `listed` are the people of its and each override's list. */
export function rulesOf(
  file: ConfigFile,
  listed: (people: ConfigFields['people']) => readonly ListedPerson[],
  originOf: (path: readonly (string | number)[]) => string,
): readonly Rule[] {
  const rules = (fields: ConfigFields, at: readonly (string | number)[], files?: Rule['files']): readonly Rule[] =>
    [
      ...[fields.profile ?? []].flat().map((name) => profileRule(name, originOf([...at, 'profile']))),
      { ...own(fields), origin: (...key: readonly string[]) => originOf([...at, ...key]) },
    ].map((rule) => (files ? { ...rule, files } : rule));
  const own = ({ levels, options, locale, failOn, people }: ConfigFields): Omit<Rule, 'origin'> => ({
    ...(levels && { levels }),
    ...(options && { options }),
    ...(locale && { locale }),
    ...(failOn && { failOn }),
    ...(people && { people: listed(people) }),
  });
  const overrides = file.overrides ?? [];
  return [
    ...rules(file, []),
    ...overrides.flatMap((override, i) => rules(override, ['overrides', i], matcher(override.files))),
  ];
}

/** What a profile says; `asked` is where it is asked for. */
export function profileRule(name: ProfileName, asked: string): Rule {
  const { levels, options }: Profile = PROFILES[name];
  return { levels, ...(options && { options }), origin: () => `${name} (${asked})` };
}

/** People as the file lists them, with what it leaves out. */
export const peopleOf = (rows: PeopleFile): readonly ListedPerson[] =>
  rows.map(({ name, spellings = [], functions = [], gender, kind = 'person' }) => ({
    name,
    spellings,
    functions,
    kind,
    ...(gender && { gender }),
  }));

/** Globs over paths with slashes; one without a slash is for the name of the file. */
function matcher(globs: string | readonly string[]): (path: string) => boolean {
  const patterns = [globs]
    .flat()
    .map((glob) => picomatch(glob.replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') }));
  return (path) => patterns.some((matches) => matches(path));
}
