import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it, vi } from 'vitest';
import { configSchema } from '../../scripts/build/config-schema.js';
import { type World, wersagt } from './world.js';

vi.setConfig({ testTimeout: 60_000 });

const english = 'Anna Kruse rief: ”Halt!“ Dann ging sie.\n';
const files = { 'a.txt': english, 'tief/b.txt': english, 'tief/tiefer/c.md': english };

/** Rows: what the case shows, the configuration files, the command line, the exit code and the severities found. */
const table: readonly (readonly [string, World['files'], string, number, readonly string[]])[] = [
  ['no configuration', {}, 'check a.txt', 0, ['warning']],
  ['a level by group', { 'wersagt.config.yaml': 'levels: {marks: off}' }, 'check a.txt', 0, []],
  [
    'a check over its group',
    { '.wersagtrc': 'levels: {marks: off, marks/wrong-glyph: error}' },
    'check a.txt',
    1,
    ['error'],
  ],
  ['JSON', { 'wersagt.config.json': '{"levels": {"marks": "error"}}' }, 'check a.txt', 1, ['error']],
  ['package.json', { 'package.json': '{"wersagt": {"failOn": "warning"}}' }, 'check a.txt', 1, ['warning']],
  ['a package.json that is not about us', { 'package.json': '{"name": "x"}' }, 'check a.txt', 0, ['warning']],
  ['a broken package.json is not ours', { 'package.json': '{' }, 'check a.txt', 0, ['warning']],
  ['upwards from the file', { '.wersagtrc.yml': 'failOn: info' }, 'check tief/tiefer/c.md', 1, ['warning']],
  [
    'the closest one alone',
    { '.wersagtrc.json': '{"levels": {"marks": "error"}}', 'tief/.wersagtrc': 'failOn: error' },
    'check a.txt tief/b.txt',
    1,
    ['error', 'warning'],
  ],
  [
    'what it goes on from, and what it says itself',
    {
      'haus/basis.yaml': 'levels: {marks: error}\nfailOn: info',
      '.wersagtrc': 'extends: haus/basis.yaml\nlevels: {marks: info}',
    },
    'check a.txt',
    1,
    ['info'],
  ],
  [
    'other values for some files, the last one wins',
    { '.wersagtrc': 'overrides: [{files: "*.md", levels: {marks: info}}, {files: [tief/**], levels: {marks: error}}]' },
    'check a.txt tief/b.txt tief/tiefer/c.md --exit-zero',
    0,
    ['warning', 'error', 'error'],
  ],
  [
    'globs of a base are about the files of the configuration that names it',
    {
      'haus/basis.yaml': 'overrides: [{files: tief/*.txt, levels: {marks: off}}]',
      '.wersagtrc': 'extends: [./haus/basis.yaml]',
    },
    'check a.txt tief/b.txt',
    0,
    ['warning'],
  ],
  [
    '--config',
    { '.wersagtrc': 'levels: {marks: off}', 'x.yaml': 'failOn: info' },
    'check a.txt --config x.yaml',
    1,
    ['warning'],
  ],
  ['--isolated', { '.wersagtrc': 'kaputt: [' }, 'check a.txt --isolated', 0, ['warning']],
  ['an option over the file', { '.wersagtrc': 'failOn: info' }, 'check a.txt --fail-on error', 0, ['warning']],
  ['--ignore', { '.wersagtrc': 'levels: {marks: error}' }, 'check a.txt --ignore marks', 0, []],
];

describe('the configuration', () => {
  it.each(table)('%s', async (_, settings, line, code, severities) => {
    const outcome = await wersagt(`${line} --format json`, { files: { ...files, ...settings } });
    const results = JSON.parse(outcome.out) as { findings: { severity: string }[] }[];
    expect(results.flatMap(({ findings }) => findings.map(({ severity }) => severity))).toEqual(severities);
    expect(outcome.code).toBe(code);
  });

  it('gives the language of the messages, which an option overrules', async () => {
    const world = { files: { ...files, '.wersagtrc': 'locale: en' } };
    expect((await wersagt('check a.txt', world)).err).toContain('1 quotation, 1 speaker · 1 warning');
    expect((await wersagt('check a.txt --locale de', world)).err).toContain('1 Zitat');
  });

  it('is that of the file for which standard input stands', async () => {
    const world = { files: { 'tief/.wersagtrc': 'locale: en' }, stdin: english };
    expect((await wersagt('check - --stdin-filename tief/neu.txt', world)).err).toContain('1 warning');
    expect((await wersagt('check -', world)).err).toContain('1 Warnung');
  });
});

/** Rows: the configuration, and what is said about it. */
const faults: readonly (readonly [string, string | World['files'], string])[] = [
  [
    'a misspelt key',
    'levels: {}\nlocle: en',
    '.wersagtrc:2: „locle“ gibt es hier nicht. Gemeint war vielleicht locale? Möglich sind extends,',
  ],
  [
    'a bad value',
    'levels:\n  marks: of',
    '.wersagtrc:2: „of“ ist kein Wert für „levels.marks“. Erwartet wird off, info, warning oder error.',
  ],
  [
    'a misspelt check',
    'levels:\n  marks/unclosed-quot: off',
    '.wersagtrc:2: „marks/unclosed-quot“ ist keine Prüfung und keine Gruppe. Gemeint war vielleicht marks/unclosed-quote?',
  ],
  [
    'one in an override',
    'overrides:\n  - files: a\n    levels:\n      markz: off',
    '.wersagtrc:4: „markz“ ist keine Prüfung',
  ],
  ['an override for no files', 'overrides:\n  - levels: {}', '.wersagtrc:2: Hier fehlt „files“.'],
  ['a person without a name', 'people:\n  - {name: A B}\n  - nam: C', '.wersagtrc:3: Hier fehlt „name“.'],
  [
    'no list',
    'people:\n  - name: A B\n    spellings: C B',
    '.wersagtrc:3: „C B“ ist kein Wert für „people.spellings“. Erwartet wird eine Liste.',
  ],
  [
    'neither text nor list',
    'people: 3',
    '.wersagtrc:1: „3“ ist kein Wert für „people“. Erwartet wird ein Text oder eine Liste.',
  ],
  [
    'no fields',
    'nur Text',
    '.wersagtrc:1: „nur Text“ ist als Inhalt nicht möglich. Erwartet wird ein Block aus Feldern.',
  ],
  ['no YAML', 'levels:\n  a: [', '.wersagtrc:2: lässt sich nicht lesen: '],
  ['a missing base', 'failOn: info\nextends: fehlt.yaml', '.wersagtrc:2: Die Datei „fehlt.yaml“ gibt es nicht.'],
  ['missing people', 'people: fehlt.csv', '.wersagtrc:1: Die Datei „fehlt.csv“ gibt es nicht.'],
  [
    'a circle',
    { '.wersagtrc': 'extends: b.yaml', 'b.yaml': 'extends: .wersagtrc' },
    '.wersagtrc: geht über „extends“ von sich selbst aus.',
  ],
  [
    'package.json',
    { 'package.json': '{\n  "wersagt": {\n    "locale": "fr"\n  }\n}' },
    'package.json:3: „fr“ ist kein Wert für „locale“. Erwartet wird de oder en.',
  ],
  [
    'tabs in JSON',
    { 'wersagt.config.json': '{\n\t"levels": {\n\t\t"marks": 1\n\t}\n}' },
    'wersagt.config.json:3: „1“ ist kein Wert für „levels.marks“.',
  ],
  [
    'people in CSV',
    { '.wersagtrc': 'people: p.csv', 'p.csv': 'name,gender\nA B,f\nC D,x\n' },
    'p.csv:3: „x“ ist kein Wert für „gender“. Erwartet wird f oder m.',
  ],
  [
    'a misspelt heading',
    { '.wersagtrc': 'people: p.csv', 'p.csv': 'name;spelings\nA B;C B\n' },
    'p.csv:2: „spelings“ gibt es hier nicht. Gemeint war vielleicht spellings?',
  ],
];

describe('a broken configuration', () => {
  it.each(faults)('%s', async (_, settings, said) => {
    const own = typeof settings === 'string' ? { '.wersagtrc': settings } : settings;
    for (const command of ['check', 'extract', 'people']) {
      const outcome = await wersagt(`${command} a.txt`, { files: { ...files, ...own } });
      expect(outcome.err).toContain(`wersagt: ${said}`);
      expect(outcome).toMatchObject({ code: 2, out: '' });
    }
  });

  it('is named in English, and missed when it was asked for', async () => {
    const world = { files: { ...files, '.wersagtrc': 'locle: en' } };
    expect((await wersagt('check a.txt --locale en', world)).err).toContain(
      'There is no “locle” here. Did you mean locale?',
    );
    expect(await wersagt('check a.txt --config x.yaml', world)).toMatchObject({
      code: 2,
      err: 'wersagt: x.yaml: gibt es nicht. Bitte den Pfad prüfen.\n',
    });
    expect((await wersagt('check a.txt --config x.yaml --isolated', world)).code).toBe(2);
  });
});

describe("the newsroom's list", () => {
  const article = { 'a.txt': '„Wir bauen“, sagte Ruhl. „Das wird teuer“, sagte Tieck.\n' };
  const rows = [
    ['in the configuration', { '.wersagtrc': 'people: [{name: Karla Ruhl, gender: f}, {name: Jonas Tieck}]' }],
    ['as YAML', { '.wersagtrc': 'people: haus/p.yaml', 'haus/p.yaml': '- name: Karla Ruhl\n- name: Jonas Tieck' }],
    [
      'as JSON',
      { 'wersagt.config.json': '{"people": "p.json"}', 'p.json': '[{"name": "Karla Ruhl"}, {"name": "Jonas Tieck"}]' },
    ],
    [
      'as CSV',
      {
        '.wersagtrc': 'people: p.csv',
        'p.csv': '\ufeffname;spellings;functions\r\nKarla Ruhl;Carla Ruhl|K. Ruhl;\r\n\r\n"Jonas Tieck";;Rat\r\n',
      },
    ],
    [
      'from a base and an override',
      {
        '.wersagtrc': 'extends: b.yaml\noverrides: [{files: a.*, people: [{name: Jonas Tieck}]}]',
        'b.yaml': 'people: [{name: Karla Ruhl}]',
      },
    ],
  ] as const;

  it.each(rows)('%s', async (_, settings) => {
    const { out, err } = await wersagt('extract a.txt --format json', { files: { ...article, ...settings } });
    expect(err).toBe('');
    const [result] = JSON.parse(out);
    expect(
      result.quotations.map(({ speaker }: { speaker: { name: string; resolver: string } }) => [
        speaker.name,
        speaker.resolver,
      ]),
    ).toEqual([
      ['Karla Ruhl', 'house-list'],
      ['Jonas Tieck', 'house-list'],
    ]);
  });

  it('is known to the stream, too', async () => {
    const stdin = `${JSON.stringify({ name: 'x', text: article['a.txt'] })}\n`;
    const { out } = await wersagt('extract --input jsonl', { stdin, files: rows[0][1] });
    expect(JSON.parse(out).quotations[0].speaker.name).toBe('Karla Ruhl');
  });
});

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync('src/config.schema.json', 'utf8'));

  it('is as new as its definition (npm run build:config-schema)', () => {
    expect(schema).toEqual(configSchema());
  });

  it('admits what the program admits', () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
    expect(
      validate({
        $schema: 'x',
        levels: { marks: 'off' },
        people: 'p.csv',
        overrides: [{ files: ['*'], locale: 'en' }],
      }),
    ).toBe(true);
    for (const wrong of [{ levls: {} }, { levels: { markz: 'off' } }, { people: [{}] }])
      expect(validate(wrong)).toBe(false);
  });
});
