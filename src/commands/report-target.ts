import { extname } from 'node:path';
import type { Locale } from '../model/locale.js';
import type { Io } from './io.js';
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

/** What `-o` means, or what is wrong with it. A file that is no report of ours is never overwritten: it may be somebody's article. */
export async function reportTarget(
  output: string | undefined,
  locale: Locale,
  io: Io,
): Promise<ReportTarget | { readonly complaint: string }> {
  if (output === undefined || output === '') return { complaint: message('no-output', locale) };
  const isFolder = /[\\/]$/.test(output) || (await io.files.kind(output)) === 'folder';
  const format = isFolder ? 'folder' : FORMATS[extname(output).toLowerCase()];
  if (!format) return { complaint: message('unknown-output', locale, { name: output }) };
  const path = output.replace(/(?<=.)[\\/]+$/, '');
  const file = format === 'folder' ? `${path}/index.html` : path;
  if (format === 'folder' && (await io.files.kind(path)) === 'file')
    return { complaint: message('output-exists', locale, { name: output }) };
  if ((await io.files.kind(file)) === 'file' && !(await isReport(file, format, io)))
    return { complaint: message('output-exists', locale, { name: file }) };
  return { path, format };
}

/** An empty file is nobody's loss. */
async function isReport(path: string, format: ReportFormat, io: Io): Promise<boolean> {
  const bytes = await io.files.read(path);
  return bytes.length === 0 || SIGNS[format].test(Buffer.from(bytes.subarray(0, 2048)).toString('utf8'));
}
