import { decode } from '../read/decode.js';
import type { Structured, Unstructured } from '../read/structured.js';
import type { Sources } from './io.js';
import type { MessageId } from './messages.js';

/** Why a file gives no data. */
export interface NoData {
  readonly problem: MessageId;
  readonly line?: number;
  readonly details: Readonly<Record<string, string | number>>;
}

/** The parsed content of a YAML, JSON or CSV file; of a package.json what stands under our key. */
export async function structuredIn(path: string, { files }: Pick<Sources, 'files'>): Promise<Structured | NoData> {
  if ((await files.kind(path)) !== 'file') return { problem: 'missing', details: {} };
  const decoded = decode(await files.read(path));
  if ('problem' in decoded) return { problem: decoded.problem, details: { ...decoded } };
  const data = await parsed(path, decoded.text);
  if ('problem' in data) return { problem: 'config-syntax', line: data.line, details: { reason: data.problem } };
  return path.endsWith('package.json') ? under('wersagt', data) : data;
}

/** The parsers are loaded when there is something to parse. */
async function parsed(path: string, text: string): Promise<Structured | Unstructured> {
  if (path.endsWith('.csv')) return (await import('../read/config-csv.js')).readCsv(text, ['spellings', 'functions']);
  return (await import('../read/yaml.js')).readYaml(text, 'core');
}

const under = (key: string, { value, lineOf }: Structured): Structured => ({
  value: (value as Readonly<Record<string, unknown>> | null)?.[key],
  lineOf: (path) => lineOf([key, ...path]),
});
