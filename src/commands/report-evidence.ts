import { createHash } from 'node:crypto';
import { checks } from '../check/index.js';
import type { Config } from '../config.js';
import type { Evidence, Origin } from '../report/dossier/evidence.js';
import type { ArticleFile } from './article.js';
import type { Io } from './io.js';

/** By which somebody can tell later that a report is about this very file, read with these settings. */
export const evidenceOf = ({ document, bytes }: ArticleFile, config: Config): Evidence => ({
  file: document.path,
  sha256: sha256(bytes),
  bytes: bytes.length,
  config: sha256(JSON.stringify(config, sorted)),
});

/** What made the report. The date is SOURCE_DATE_EPOCH where it is set, so that the bytes can be the same twice. */
export const originOf = async (io: Io): Promise<Origin> => ({
  version: await io.version(),
  checks: checks.length,
  catalogue: sha256(JSON.stringify(checks, sorted)),
  moment: momentOf(io).toISOString(),
});

/** Seconds since 1970, by https://reproducible-builds.org/specs/source-date-epoch/; anything else is not heeded. */
function momentOf({ env, date }: Io): Date {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  const moment = new Date(Number(epoch) * 1000);
  return /^\d+$/.test(epoch) && !Number.isNaN(moment.getTime()) ? moment : date();
}

const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The same settings in another order are the same. */
const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
