import { existsSync, readFileSync } from 'node:fs';
import draft04 from 'ajv-draft-04';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { describe, expect, it } from 'vitest';
import type { FormatName } from '../../../src/report/columns.js';
import { files } from './files.js';
import { written } from './run.js';

/** The schemas of others are not ours to publish; they are looked for beside the checkout. */
const folder = '../shared/schemas';

const official = [
  ['sarif', 'sarif-schema-2.1.0.json'],
  ['rdjson', 'DiagnosticResult.json'],
] as const satisfies readonly (readonly [FormatName, string])[];

describe.each(official)('%s', (format, schema) => {
  const path = `${folder}/${schema}`;
  const missing = !existsSync(path);
  it.skipIf(missing)(`is valid by ${schema}${missing ? `: skipped, there is no ${path}` : ''}`, () => {
    const validate = new draft04.default({ strict: false, formats: fullFormats }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    for (const some of [files, files.slice(1, 2), []]) {
      validate(JSON.parse(written(format, some)));
      expect(validate.errors).toBeNull();
    }
    validate({ runs: [{ results: 1 }], diagnostics: 1 });
    expect(validate.errors).not.toBeNull();
  });
});
