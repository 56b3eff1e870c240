import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, violations } from './architecture/house.js';
import { readSourceFile } from './architecture/source-file.js';

describe('the house', () => {
  it('keeps its rules', () => {
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const files = paths.sort().map((path) => {
      const place = join('src', path).replaceAll('\\', '/');
      return readSourceFile(place, readFileSync(place, 'utf8'));
    });
    expect(files.length).toBeGreaterThan(0);
    expect(violations(files)).toEqual([]);
  });

  it('has a fixed top level', () => {
    const made = ['coverage', 'dist', 'node_modules'];
    const files = [
      'LICENSE',
      'README.md',
      'action.yml',
      'biome.json',
      'knip.json',
      'package-lock.json',
      'package.json',
      'tsconfig.json',
      'vitest.config.ts',
    ];
    const present = readdirSync('.').filter((name) => !name.startsWith('.') && !name.endsWith('.tgz'));
    expect([...files, ...made, 'corpus', 'docs', 'scripts', 'src', 'test']).toEqual(expect.arrayContaining(present));
  });

  it('has a table that names existing rooms only', () => {
    for (const allowed of Object.values(mayImport))
      expect(Object.keys(mayImport)).toEqual(expect.arrayContaining([...allowed]));
  });
});

/** Rows: what the case shows, files by path, and the breaches that must be named. */
const cases: readonly (readonly [string, Readonly<Record<string, string>>, readonly string[]])[] = [
  [
    'a proper house',
    {
      'src/model/span.ts': 'export interface Span { start: number }',
      'src/lexicon/lexicon.ts': "import type { Span } from '../model/span.js';",
      'src/lexicon/de/index.ts': "import type { Lexicon } from '../lexicon.js';",
      'src/cue/index.ts': "import { split } from './split.js'; import type { Lexicon } from '../lexicon/lexicon.js';",
      'src/cue/split.ts': 'export const split = (step: { process: string }) => step.process;',
      'src/analyse.ts': "import { cues } from './cue/index.js'; import { type Lexicon } from './lexicon/lexicon.js';",
      'src/commands/check.ts':
        "import { readFileSync } from 'node:fs'; import { analyse } from '../analyse.js'; console.log(1);",
      'src/cli.ts': "import { argv } from 'node:process'; const check = await import('./commands/check.js');",
    },
    [],
  ],
  [
    'a stage that imports another stage',
    { 'src/cue/index.ts': "import { pairMarks } from '../quotation/index.js';" },
    ['src/cue/index.ts: cue may not import src/quotation/index.ts'],
  ],
  [
    'a stage that imports German',
    { 'src/cue/index.ts': "import { german } from '../lexicon/de/index.js';" },
    ['src/cue/index.ts: cue may not import src/lexicon/de/index.ts'],
  ],
  [
    'a re-export and a type that reach too far',
    {
      'src/model/span.ts': "export * from '../read/text.js';",
      'src/read/text.ts': "export type T = import('../check/check.js').Check;",
    },
    [
      'src/model/span.ts: model may not import src/read/text.ts',
      'src/read/text.ts: read may not import src/check/check.ts',
    ],
  ],
  [
    'a command line that skips the commands',
    { 'src/cli.ts': "const { analyse } = await import('./analyse.js'); import { readFileSync } from 'node:fs';" },
    ['src/cli.ts: cli may not import src/analyse.ts', 'src/cli.ts: node:fs is not for cli'],
  ],
  [
    'a pipeline that asks for more than the type of the lexicon',
    { 'src/analyse.ts': "import { lexicon } from './lexicon/lexicon.js';" },
    ['src/analyse.ts: only types of src/lexicon/lexicon.ts'],
  ],
  [
    'Node below the commands',
    { 'src/read/text.ts': "import { readFileSync } from 'node:fs'; Buffer.from('');" },
    ['src/read/text.ts: node:fs is not for read', 'src/read/text.ts: Buffer is not for read'],
  ],
  [
    'a check that prints',
    { 'src/check/gaps.ts': 'console.log(1); globalThis.process.exit();' },
    ['src/check/gaps.ts: console is not for check', 'src/check/gaps.ts: process is not for check'],
  ],
  [
    'an archive that prints',
    { 'src/archive/store.ts': "import { openSync } from 'node:fs'; console.log(1);" },
    ['src/archive/store.ts: console is not for archive'],
  ],
  ['an unknown room', { 'src/plumbing/pipe.ts': '' }, ['src/plumbing/pipe.ts: plumbing is no room of the house']],
  [
    'an import from outside',
    { 'src/read/text.ts': "import '../../scripts/x.js';" },
    ['src/read/text.ts: scripts/x.ts is outside src'],
  ],
  [
    'names that name nothing',
    { 'src/cue/helpers/split.ts': '', 'src/read/utils.ts': '' },
    ['src/cue/helpers/split.ts: "helpers" names nothing', 'src/read/utils.ts: "utils" names nothing'],
  ],
  [
    'a long file; lists and generated files may be long',
    {
      'src/read/text.ts': 'let x;\n'.repeat(401),
      'src/lexicon/de/roles.ts': 'let x;\n'.repeat(401),
      'src/attribute/measured.gen.ts': 'let x;\n'.repeat(401),
      'src/read/html.ts': 'let x;\n'.repeat(400),
    },
    ['src/read/text.ts: 401 lines, more than 400'],
  ],
  [
    'a package without a wall',
    {
      'src/read/html.ts': "import { parse } from 'parse5';",
      'src/report/html.ts': "import type { Node } from 'parse5';",
    },
    ['parse5 is imported by src/read/html.ts and src/report/html.ts'],
  ],
  [
    'a cycle',
    {
      'src/model/a.ts': "import type { B } from './b.js';",
      'src/model/b.ts': "export { c } from './c.js';",
      'src/model/c.ts': "import './b.js';",
    },
    ['cycle: src/model/b.ts -> src/model/c.ts -> src/model/b.ts'],
  ],
];

describe('the guard of the house', () => {
  it.each(cases)('judges %s', (_, files, expected) => {
    expect(violations(Object.entries(files).map(([path, source]) => readSourceFile(path, source)))).toEqual(expected);
  });
});
