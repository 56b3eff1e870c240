import { complain, findBaseline, readBaseline } from './baseline-file.js';
import type { Io } from './io.js';
import type { SettingsOptions } from './settings.js';

/** Which list of known findings a run goes by: the closest one where none is named, none for false. */
export interface BaselineChoice {
  readonly baseline?: string | false;
  readonly settings: SettingsOptions;
}

/** The list of known findings, if there is one; what is wrong with it is said. */
export async function baselineFor({ baseline, settings }: BaselineChoice, io: Io) {
  if (baseline === false) return undefined;
  const path = baseline ?? (settings.isolated ? undefined : await findBaseline(io));
  if (path === undefined) return undefined;
  const known = await readBaseline(path, io);
  if ('problem' in known) {
    complain(path, known.problem === 'missing' ? 'baseline-missing' : known.problem, settings.locale ?? 'de', io);
  }
  return known;
}
