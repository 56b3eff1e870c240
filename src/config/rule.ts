import picomatch from 'picomatch';
import type { Severity } from '../model/finding.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Locale } from '../model/locale.js';
import type { ConfigFields, ConfigFile, PeopleFile } from './schema.js';

export type Level = Severity | 'off';

export type CheckSettings = NonNullable<ConfigFields['options']>;

/** Values for all files or, where `files` is told, for some. */
export interface Rule {
  readonly files?: (path: string) => boolean;
  readonly levels?: Readonly<Record<string, Level>>;
  readonly options?: CheckSettings;
  readonly locale?: Locale;
  readonly failOn?: Severity;
  readonly people?: readonly ListedPerson[];
}

/** The rules of one configuration file, its overrides last. `listed` are the people of its and each override's list. */
export function rulesOf(
  file: ConfigFile,
  listed: (people: ConfigFields['people']) => readonly ListedPerson[],
): readonly Rule[] {
  const rule = ({ levels, options, locale, failOn, people }: ConfigFields): Rule => ({
    ...(levels && { levels }),
    ...(options && { options }),
    ...(locale && { locale }),
    ...(failOn && { failOn }),
    ...(people && { people: listed(people) }),
  });
  const overrides = file.overrides ?? [];
  return [rule(file), ...overrides.map((override) => ({ ...rule(override), files: matcher(override.files) }))];
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
