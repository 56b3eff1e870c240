import { dirname, isAbsolute, join, resolve } from 'node:path';
import { isKnown } from '../check/ids.js';
import { peopleOf, type Rule, rulesOf } from '../config/rule.js';
import { type ConfigFields, ConfigFile, PeopleFile, validate } from '../config/schema.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Locale } from '../model/locale.js';
import type { Structured } from '../read/structured.js';
import { about } from './check-ids.js';
import { structuredIn } from './config-data.js';
import { faultText } from './config-faults.js';
import type { Io } from './io.js';
import { type MessageId, message } from './messages.js';
import { optionFaults } from './option-faults.js';

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
  const source = await sourceOf(path, ConfigFile, reading);
  if (!source) return [];
  const { value: file, data } = source;
  checkLevels(file, source, reading);
  checkOptions(file, source, reading);
  const rules: Rule[] = [];
  for (const name of [file.extends ?? []].flat()) {
    const base = await beside(name, data.lineOf(['extends']), source, reading);
    if (base !== undefined) rules.push(...(await readRules(base, reading, [...open, place])));
  }
  const lists = new Map<ConfigFields['people'], readonly ListedPerson[]>();
  for (const [i, { people }] of [file, ...(file.overrides ?? [])].entries()) {
    const line = data.lineOf(i === 0 ? ['people'] : ['overrides', i - 1, 'people']);
    lists.set(
      people,
      typeof people === 'string' ? await readPeople(people, line, source, reading) : peopleOf(people ?? []),
    );
  }
  return [
    ...rules,
    ...rulesOf(
      file,
      (people) => lists.get(people) ?? [],
      (at) => `${path}:${data.lineOf(at)}`,
    ),
  ];
}

/** A file whose content is as it should be. */
interface Source<Output> {
  readonly path: string;
  readonly data: Structured;
  readonly value: Output;
}

async function sourceOf<Output>(
  path: string,
  schema: Parameters<typeof validate<Output>>[0],
  reading: Reading,
): Promise<Source<Output> | undefined> {
  const data = await structuredIn(path, reading.io);
  if ('problem' in data) {
    const place = data.line === undefined ? path : `${path}:${data.line}`;
    return complain(place, data.problem, reading, data.details);
  }
  const result = validate(schema, data.value);
  if ('output' in result) return { path, data, value: result.output };
  for (const fault of result.faults) {
    reading.complaints.push(`${path}:${data.lineOf(fault.path)}: ${faultText(fault, reading.locale)}`);
  }
  return undefined;
}

async function readPeople(name: string, line: number, from: Source<ConfigFile>, reading: Reading) {
  const path = await beside(name, line, from, reading);
  const source = path === undefined ? undefined : await sourceOf(path, PeopleFile, reading);
  return peopleOf(source?.value ?? []);
}

/** The path of a file that a configuration names, if there is one. */
async function beside(
  name: string,
  line: number,
  from: Source<ConfigFile>,
  reading: Reading,
): Promise<string | undefined> {
  const path = isAbsolute(name) ? name : join(dirname(from.path), name);
  if ((await reading.io.files.kind(path)) === 'file') return path;
  return complain(`${from.path}:${line}`, 'config-missing-file', reading, { name });
}

function checkLevels(file: ConfigFile, { path, data }: Source<ConfigFile>, { complaints, locale }: Reading): void {
  for (const [i, { levels = {} }] of [file, ...(file.overrides ?? [])].entries()) {
    for (const id of Object.keys(levels).filter((key) => !isKnown(key))) {
      const line = data.lineOf([...(i === 0 ? [] : ['overrides', i - 1]), 'levels', id]);
      complaints.push(`${path}:${line}: ${about(id, locale)}`);
    }
  }
}

function checkOptions(file: ConfigFile, { path, data }: Source<ConfigFile>, { complaints, locale }: Reading): void {
  for (const [i, { options = {} }] of [file, ...(file.overrides ?? [])].entries()) {
    for (const { at, fault } of optionFaults(options, locale)) {
      const line = data.lineOf([...(i === 0 ? [] : ['overrides', i - 1]), 'options', ...at]);
      complaints.push(`${path}:${line}: ${fault}`);
    }
  }
}

function complain(place: string, id: MessageId, { complaints, locale }: Reading, details = {}): undefined {
  complaints.push(`${place}: ${message(id, locale, details)}`);
}
