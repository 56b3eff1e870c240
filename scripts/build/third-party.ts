import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

/** Who made the data of others that are bundled. */
const dataNotices = ['src/grammar/ATTRIBUTION.md'];

/**
 * The notices of all packages that bundled files come from, and of the data of others in them, as one text. `inputs` are paths as the bundler names them.
 * Throws when a package states no licence: it may not be shipped then.
 */
export function thirdPartyNotices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(input)?.[0] ?? []));
  const sections = [...folders].map(noticeOf).sort();
  const data = dataNotices.map((path) => readFileSync(path, 'utf8'));
  return `This package contains code of the following packages, and data at the end.

${[...sections, ...data].join(`\n${'-'.repeat(78)}\n\n`)}`;
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(name));
  if (!manifest.license && !file) throw new Error(`${folder} states no licence`);
  const author = typeof manifest.author === 'string' ? manifest.author : manifest.author?.name;
  const text = file
    ? readFileSync(join(folder, file), 'utf8').trim()
    : `Copyright (c) ${author ?? `the authors of ${manifest.name}`}`;
  return `${manifest.name} ${manifest.version} (${manifest.license ?? 'see below'})\n\n${text}\n`;
}
