import { checks } from '../../../src/check/index.js';
import { metaChecks } from '../../../src/check/meta/index.js';
import { explained } from '../../../src/commands/explained.js';
import type { FormatName } from '../../../src/report/columns.js';
import type { CheckedFile, CheckRun, Format } from '../../../src/report/formats/format.js';
import { formats } from '../../../src/report/formats/index.js';

const run: CheckRun = {
  locale: 'de',
  colour: false,
  version: '1.2.3',
  checks: [...checks, ...metaChecks].map((check) => explained(check, 'de')),
};

/** What a format writes about some files. */
export function written(
  name: FormatName | Format,
  files: readonly CheckedFile[],
  more: Partial<CheckRun> = {},
): string {
  const format = typeof name === 'string' ? formats.find((row) => row.name === name) : name;
  if (!format) throw new Error(`no format ${String(name)}`);
  const writer = format.open({ ...run, ...more });
  return files.map((file) => writer.add(file)).join('') + writer.end();
}
