import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { decode } from '../read/decode.js';
import { RESULT_VERSION, type Result } from '../report/result.js';
import type { Checked } from './checked.js';
import type { Io, Sources } from './io.js';
import { sidecarOf } from './sidecar.js';

/** Where results are kept, and what besides the files they depend on. */
export interface Cache {
  readonly folder: string;
  readonly version: string;
}

/** The cache that a command line asks for, in a folder that git leaves out. */
export async function cacheFor(
  { cache, cacheLocation, fix, diff }: CacheArguments,
  io: Io,
): Promise<Cache | undefined> {
  if (fix || diff || !(cache || cacheLocation !== undefined)) return undefined;
  const folder = cacheLocation ?? '.wersagt-cache';
  const ignored = join(folder, '.gitignore');
  if ((await io.files.kind(ignored)) === 'missing') await io.files.write(ignored, '*\n').catch(() => {});
  return { folder, version: `${await io.version()} ${RESULT_VERSION}` };
}

interface CacheArguments {
  readonly cache: boolean;
  readonly cacheLocation?: string;
  /** Fixes need more than the result. */
  readonly fix: boolean;
  readonly diff: boolean;
}

/**
 * The result of an article as it was kept, if nothing has changed since: its bytes, those of the file beside it, its name, the
 * configuration and the version; else `work` is done and kept. A broken or missing file in the cache is written anew.
 */
export async function cached(
  { folder, version }: Cache,
  path: string,
  config: unknown,
  io: Sources,
  work: () => Promise<Checked>,
): Promise<Checked> {
  const bytes = await bytesOf(path, io);
  const place = join(folder, `${hash([resolve(path)])}.json`);
  const key = hash([version, path, JSON.stringify(config), bytes ?? '', (await bytesOf(sidecarOf(path), io)) ?? '']);
  const kept = bytes && (await keptAt(place, key, io));
  const decoded = kept && decode(bytes);
  if (kept && decoded && 'text' in decoded) return { result: kept, source: decoded.text };
  const checked = await work();
  if (checked.unreadable === undefined) await keep(place, { key, result: checked.result }, io);
  return checked;
}

async function bytesOf(path: string, { files }: Sources): Promise<Uint8Array | undefined> {
  return (await files.kind(path)) === 'file' ? files.read(path).catch(() => undefined) : undefined;
}

async function keptAt(place: string, key: string, io: Sources): Promise<Result | undefined> {
  try {
    const kept = JSON.parse(new TextDecoder().decode(await io.files.read(place)));
    return kept.key === key ? kept.result : undefined;
  } catch {
    return undefined;
  }
}

/** A cache that cannot be written is none, and the run goes on. */
async function keep(place: string, content: object, { files }: Sources): Promise<void> {
  await files.write(place, JSON.stringify(content)).catch(() => {});
}

/** Parts are told apart by their length. */
function hash(parts: readonly (string | Uint8Array)[]): string {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${part.length} `).update(part);
  return sum.digest('hex').slice(0, 40);
}
