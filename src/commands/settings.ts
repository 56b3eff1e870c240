import { dirname, relative, resolve, sep } from 'node:path';
import type { ProfileName } from '../config/profiles.js';
import { profileRule, type Rule } from '../config/rule.js';
import { type Choices, type Config, configOf } from '../config.js';
import type { Reading } from './config-files.js';
import type { Io } from './io.js';

/** Where a run takes its settings from, and what it says itself. */
export interface SettingsOptions extends Choices {
  /** This configuration for all files. */
  readonly config?: string;
  /** No configuration at all. */
  readonly isolated: boolean;
  /** Wins over all files. */
  readonly profile?: ProfileName;
}

/** The settings of each file. */
export interface Settings {
  of(path: string): Config;
  /** Those that hold for it; a later one wins. */
  rulesFor(path: string): readonly Rule[];
}

/**
 * Reads the configurations of all files before anything is done: for each the closest one at or above it. The answer is
 * what is wrong with them, a line each, when anything is.
 */
export async function readSettings(
  paths: readonly string[],
  options: SettingsOptions,
  io: Io,
): Promise<Settings | { readonly complaints: readonly string[] }> {
  const { config, isolated, profile, ...choices } = options;
  const asked = profile ? [profileRule(profile, '--profile')] : [];
  const reading: Reading = { io, locale: options.locale ?? 'de', complaints: [] };
  const sources = new Map<string, Source>();
  const byFolder = new Map<string, Source>();
  for (const folder of new Set(paths.map((path) => folderOf(path, io)))) {
    const place = isolated ? undefined : (config ?? (await io.files.configFor(folder)));
    const known = sources.get(place ?? '');
    const base = config === undefined && place !== undefined ? dirname(place) : io.cwd;
    const source = known ?? { base, rules: place === undefined ? [] : await rulesIn(nameOf(place, io), reading) };
    sources.set(place ?? '', source);
    byFolder.set(folder, source);
  }
  if (reading.complaints.length > 0) return { complaints: reading.complaints };
  const made = new Map<string, Config>();
  const sourceOf = (path: string) => byFolder.get(folderOf(path, io)) ?? { base: io.cwd, rules: [] };
  const applying = ({ base, rules }: Source, path: string) => {
    const name = relative(base, resolve(io.cwd, path)).split(sep).join('/');
    return rules.filter(({ files }) => !files || files(name));
  };
  return {
    of(path) {
      const source = sourceOf(path);
      const rules = applying(source, path);
      const key = `${source.base} ${rules.map((rule) => source.rules.indexOf(rule)).join(' ')}`;
      const config = made.get(key) ?? configOf([...rules, ...asked], choices);
      made.set(key, config);
      return config;
    },
    rulesFor: (path) => [...applying(sourceOf(path), path), ...asked],
  };
}

/** Rules, and the folder from which their globs are read. */
interface Source {
  readonly base: string;
  readonly rules: readonly Rule[];
}

/** Validation is loaded when there is something to validate. */
const rulesIn = async (name: string, reading: Reading): Promise<readonly Rule[]> =>
  (await import('./config-files.js')).readRules(name, reading);

const folderOf = (path: string, { cwd }: Io): string => dirname(resolve(cwd, path));

/** As a person in the current folder would write it. */
function nameOf(place: string, { cwd }: Io): string {
  const name = relative(cwd, resolve(cwd, place));
  return name.startsWith('..') ? place : name;
}
