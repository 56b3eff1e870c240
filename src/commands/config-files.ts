import { dirname, join, resolve } from 'node:path';
import { peopleOf, type Rule, rulesOf } from '../config/rule.js';
import { type ConfigFields, ConfigFile, PeopleFile, validate } from '../config/schema.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Locale } from '../model/locale.js';
import { decode } from '../read/decode.js';
import type { Structured, Unstructured } from '../read/structured.js';
import { about, isKnown } from './check-ids.js';
import { faultText } from './config-faults.js';
import type { Io } from './io.js';
import { type MessageId, message } from './messages.js';

/** How configurations are read: what is wrong with one is noted with file and line, and left out. */
export interface Reading {
  readonly io: Io;
  readonly locale: Locale;
  readonly complaints: string[];
}

/** The rules of a configuration: of those that it goes on from first, then its own. `open` are those that go on from it. */
export async function readRules(
  path: string,
  reading: Reading,
  open: readonly string[] = [],
): Promise<readonly Rule[]> {
  const place = resolve(reading.io.cwd, path);
  if (open.includes(place)) return complain(path, 'config-cycle', reading) ?? [];
  const data = await dataIn(path, reading);
  const file = data && valid(path, ConfigFile, data, reading);
  if (!file) return [];
  checkLevels(path, file, data, reading);
  const beside = (name: string) => join(dirname(path), name);
  const rules: Rule[] = [];
  for (const base of [file.extends ?? []].flat())
    rules.push(...(await readRules(beside(base), reading, [...open, place])));
  const lists = new Map<ConfigFields['people'], readonly ListedPerson[]>();
  for (const { people } of [file, ...(file.overrides ?? [])]) {
    lists.set(people, typeof people === 'string' ? await readPeople(beside(people), reading) : peopleOf(people ?? []));
  }
  return [...rules, ...rulesOf(file, (people) => lists.get(people) ?? [])];
}

async function readPeople(path: string, reading: Reading): Promise<readonly ListedPerson[]> {
  const data = await dataIn(path, reading);
  return peopleOf((data && valid(path, PeopleFile, data, reading)) ?? []);
}

/** The parsed content of a file; of a package.json what stands under our key. */
async function dataIn(path: string, reading: Reading): Promise<Structured | undefined> {
  const { io } = reading;
  if ((await io.files.kind(path)) !== 'file') return complain(path, 'missing', reading);
  const decoded = decode(await io.files.read(path));
  if ('problem' in decoded) return complain(path, decoded.problem, reading, decoded);
  const data = await parsed(path, decoded.text);
  if ('problem' in data) return complain(`${path}:${data.line}`, 'config-syntax', reading, { reason: data.problem });
  return path.endsWith('package.json') ? under('wersagt', data) : data;
}

async function parsed(path: string, text: string): Promise<Structured | Unstructured> {
  if (path.endsWith('.csv')) return (await import('../read/config-csv.js')).readCsv(text, ['spellings', 'functions']);
  return (await import('../read/yaml.js')).readYaml(text, 'core');
}

const under = (key: string, { value, lineOf }: Structured): Structured => ({
  value: (value as Readonly<Record<string, unknown>> | null)?.[key],
  lineOf: (path) => lineOf([key, ...path]),
});

function valid<Output>(
  path: string,
  schema: Parameters<typeof validate<Output>>[0],
  data: Structured,
  reading: Reading,
) {
  const result = validate(schema, data.value);
  if ('output' in result) return result.output;
  for (const fault of result.faults) {
    reading.complaints.push(`${path}:${data.lineOf(fault.path)}: ${faultText(fault, reading.locale)}`);
  }
  return undefined;
}

function checkLevels(path: string, file: ConfigFile, data: Structured, { complaints, locale }: Reading): void {
  const named = [{ levels: file.levels, at: [] as readonly (string | number)[] }];
  file.overrides?.forEach(({ levels }, i) => void named.push({ levels, at: ['overrides', i] }));
  for (const { levels, at } of named) {
    for (const id of Object.keys(levels ?? {}).filter((key) => !isKnown(key)))
      complaints.push(`${path}:${data.lineOf([...at, 'levels', id])}: ${about(id, locale)}`);
  }
}

function complain(place: string, id: MessageId, { complaints, locale }: Reading, data = {}): undefined {
  complaints.push(`${place}: ${message(id, locale, data)}`);
}
