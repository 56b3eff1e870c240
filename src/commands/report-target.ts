import { extname } from 'node:path';
import type { Locale } from '../model/locale.js';
import { type Io, WrongUse } from './io.js';
import { message } from './messages.js';

export type ReportFormat = 'folder' | 'html' | 'markdown' | 'csv' | 'json';

/** Where a report goes, and what it is by its ending. */
export interface ReportTarget {
  readonly path: string;
  readonly format: ReportFormat;
}

const FORMATS: Readonly<Record<string, ReportFormat>> = {
  '': 'folder',
  '.htm': 'html',
  '.html': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.csv': 'csv',
  '.json': 'json',
};

/** By this near the top we know a report of ours, which may be written anew. */
const SIGNS: Readonly<Record<ReportFormat, RegExp>> = {
  folder: /<meta name="generator" content="wersagt">/,
  html: /<meta name="generator" content="wersagt">/,
  markdown: /^<!-- wersagt report/,
  csv: /^\ufeff?file[,;]title[,;]date[,;]number[,;]kind/,
  json: /^\{"tool":"wersagt"/,
};

/**
 * What `-o` means; throws `WrongUse`. A file that is no report of ours is never overwritten: it may be somebody's article,
 * as in `wersagt report -o *.md`.
 */
export async function reportTarget(output: string | undefined, locale: Locale, io: Io): Promise<ReportTarget> {
  if (output === undefined || output === '') throw new WrongUse(message('no-output', locale));
  const kind = await io.files.kind(output);
  const isFolder = /[\\/]$/.test(output) || kind === 'folder';
  const format = isFolder ? 'folder' : FORMATS[extname(output).toLowerCase()];
  if (!format) throw new WrongUse(message('unknown-output', locale, { name: output }));
  const path = output.replace(/(?<=.)[\\/]+$/, '');
  const file = format === 'folder' && kind !== 'file' ? `${path}/index.html` : path;
  if ((await io.files.kind(file)) === 'file' && !(await isReport(file, format, io)))
    throw new WrongUse(message('output-exists', locale, { name: file }));
  return { path, format };
}

/** An empty file is nobody's loss. */
async function isReport(path: string, format: ReportFormat, io: Io): Promise<boolean> {
  const bytes = await io.files.read(path);
  return bytes.length === 0 || SIGNS[format].test(Buffer.from(bytes.subarray(0, 2048)).toString('utf8'));
}
