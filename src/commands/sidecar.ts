import type { Sidecar } from '../check/suppression/sidecar.js';
import type { Locale } from '../model/locale.js';
import type { Sources } from './io.js';
import { message } from './messages.js';

/** Where the suppressions of an article stand whose format has no comments: `entwurf.txt.wersagt.yaml`. */
export const sidecarOf = (path: string): string => `${path}.wersagt.yaml`;

/** Reads the file beside an article; empty where there is none. */
export async function readSidecar(article: string, locale: Locale, io: Pick<Sources, 'files'>): Promise<Sidecar> {
  const path = sidecarOf(article);
  if ((await io.files.kind(path)) !== 'file') return { entries: [], faults: [] };
  const [{ structuredIn }, { faultText }, { SidecarFile, validate }] = await Promise.all([
    import('./config-data.js'),
    import('./config-faults.js'),
    import('../config/schema.js'),
  ]);
  const data = await structuredIn(path, io);
  if ('problem' in data) {
    const place = data.line === undefined ? path : `${path}:${data.line}`;
    return { entries: [], faults: [`${place}: ${message(data.problem, locale, data.details)}`] };
  }
  const rows = validate(SidecarFile, data.value ?? []);
  if ('faults' in rows) {
    const faults = rows.faults.map((fault) => `${path}:${data.lineOf(fault.path)}: ${faultText(fault, locale)}`);
    return { entries: [], faults };
  }
  const entries = rows.output.map(({ check = [], words, reason }, index) => ({
    ids: [check].flat(),
    at: `${path}:${data.lineOf([index])}`,
    ...(words !== undefined && { words }),
    ...(reason !== undefined && { reason }),
  }));
  return { entries, faults: [] };
}
