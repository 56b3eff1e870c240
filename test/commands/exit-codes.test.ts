import { describe, expect, it, vi } from 'vitest';
import { type World, wersagt } from './world.js';

const good = 'Der Rat von Oberbach hat getagt. „Wir bauen“, sagte Anna Kruse am Montag.\n';
const bad = 'Anna Kruse sagte: „Wir bauen am Markt, und ging.\n';
const english = 'Anna Kruse rief: ”Halt!“ Dann ging sie.\n';
const latin = Uint8Array.from('Die B\xfcrgermeisterin sagte: \x84Ja\x93.\n', (sign) => sign.charCodeAt(0));
const files = {
  'gut.txt': good,
  'schlecht.txt': bad,
  'englisch.md': english,
  'leer.txt': '',
  'bild.txt': 'PK\u0003\u0004\0\0',
  'latin.txt': latin,
  'ordner/tief/a.md': good,
  'ordner/b.txt': good,
  'ordner/notiz.log': bad,
  'nichts/.keep': '',
};

/** Rows: the command line, the exit code, and what standard error says (all of it that matters). */
const table: readonly (readonly [string, number, readonly string[], World?])[] = [
  ['check gut.txt', 0, ['gut.txt: 1 Zitat, 1 Sprecher · nichts zu beanstanden']],
  ['check gut.txt --locale en', 0, ['gut.txt: 1 quotation, 1 speaker · nothing to object to']],
  ['check gut.txt --quiet', 0, []],
  ['check schlecht.txt', 1, ['1 Fehler']],
  ['check schlecht.txt --exit-zero', 0, ['1 Fehler']],
  ['check schlecht.txt --ignore marks', 0, []],
  ['check schlecht.txt --ignore punctuation,marks/unclosed-quote', 0, []],
  ['check schlecht.txt --select names', 0, []],
  ['check schlecht.txt --select marks/unclosed-quote', 1, []],
  ['check englisch.md --select marks', 0, ['1 Warnung']],
  ['check englisch.md --select marks --fail-on warning', 1, []],
  ['check englisch.md --select marks --fail-on warning --exit-zero', 0, ['1 Warnung']],
  ['check englisch.md --select marks --max-warnings 1', 0, []],
  ['check englisch.md --select marks --max-warnings 0', 1, []],
  ['check englisch.md --select marks --max-warnings 0 --exit-zero', 0, ['1 Warnung']],
  ['check englisch.md --max-warnings viele', 2, ['„viele“ ist kein Wert für', 'Erwartet wird eine ganze Zahl ab 0.']],
  ['check englisch.md --max-warnings viele --locale en', 2, ['A whole number from 0 on is expected.']],
  [
    'check schlecht.txt fehlt.txt gut.txt --exit-zero',
    2,
    ['1 Fehler', 'fehlt.txt: gibt es nicht.', 'gut.txt: 1 Zitat'],
  ],
  ['check latin.txt', 0, ['1 Warnung']],
  ['check gut.txt leer.txt', 2, ['gut.txt: 1 Zitat', 'leer.txt: ist leer. Bitte prüfen']],
  ['check gut.txt leer.txt --exit-zero', 2, []],
  ['check bild.txt', 2, ['bild.txt: ist keine Textdatei (Byte 4 ist ein Steuerzeichen). Bitte']],
  ['check fehlt.txt gut.txt', 2, ['fehlt.txt: gibt es nicht. Bitte den Pfad prüfen.', 'gut.txt: 1 Zitat']],
  ['check *.rst', 2, ['*.rst: Auf dieses Muster passt keine Datei.']],
  ['check nichts', 2, ['nichts: In diesem Ordner liegen keine Artikel. Gesucht werden Dateien mit .txt']],
  ['check ordner', 0, ['ordner/b.txt: 1 Zitat', 'ordner/tief/a.md: 1 Zitat', '2 Dateien']],
  ['check ordner/**/*.md ordner gut.txt gut.txt', 0, ['3 Dateien']],
  ['check -', 0, ['<stdin>: 1 Zitat'], { stdin: good }],
  ['check - --stdin-filename a.md', 0, ['a.md: 1 Zitat'], { stdin: `> ${good}` }],
  ['check', 2, ['Welche Artikel?']],
  ['check gut.txt --select mark', 2, ['„mark“ ist keine Prüfung und keine Gruppe. Gemeint war vielleicht marks?']],
  ['check gut.txt --ignore marks/unclosd-quote', 2, ['Gemeint war vielleicht marks/unclosed-quote?']],
  ['check gut.txt --fromat json', 2, ['Die Option „--fromat“ gibt es nicht. Gemeint war vielleicht --format?']],
  ['check gut.txt --fromat=json', 2, ['Gemeint war vielleicht --format?']],
  ['check gut.txt --format sarfi', 2, ['„sarfi“ ist kein Format. Möglich sind pretty, unix, json, ']],
  ['check gut.txt --format sarif=', 2, ['Bei „sarif=“ fehlt der Name der Datei.']],
  ['check gut.txt --format sarif --format unix', 2, ['„sarif“ und „unix“ schreiben beide auf die Standardausgabe.']],
  ['check gut.txt --format sarif=a --format unix=a', 2, ['schreiben beide auf a.']],
  ['check gut.txt --format sarif=a.sarif --format unix --format=json=tief/b.json', 0, []],
  ['check schlecht.txt --format sarif=a.sarif --format github', 1, ['1 Fehler']],
  ['check schlecht.txt --format markdown=ordner/../schlecht.txt', 2, ['ist einer der Artikel und würde']],
  ['check gut.txt --format sarif=ordner', 2, ['„ordner“ lässt sich nicht schreiben (EISDIR). Bitte Pfad']],
  ['check gut.txt --format sarif=gut.txt/a', 2, ['„gut.txt/a“ lässt sich nicht schreiben (', '). Bitte Pfad']],
  ['check gut.txt --fail-on', 2, ['fehlt der Wert']],
  ['chekc gut.txt', 2, ['Den Befehl „chekc“ gibt es nicht. Gemeint war vielleicht check?']],
  ['chekc gut.txt --locale en', 2, ["unknown command 'chekc' (Did you mean check?)"]],
  ['', 2, ['Aufruf: wersagt']],
  ['--locale', 2, ['Die Option „--locale“ gibt es nicht.']],
  ['extract gut.txt', 0, []],
  ['extract schlecht.txt', 0, []],
  ['extract leer.txt gut.txt', 2, ['leer.txt: ist leer.']],
  ['extract latin.txt', 0, ['Kein gültiges UTF-8 (Byte 5 ist 0xFC); als Windows-1252 gelesen.']],
  ['extract', 2, ['Welche Artikel?']],
  ['people gut.txt ordner', 0, []],
  ['people gut.txt leer.txt', 2, ['leer.txt: ist leer.']],
  ['people', 2, ['Welche Artikel?']],
  ['people gut.txt --format sarif', 2, ['Möglich sind table, json, csv.']],
  ['check gut.txt --config x.yaml --isolated', 2, ['„--isolated“ und „--config <file>“ schließen einander aus.']],
  ['explain marks/unclosed-quote', 0, []],
  ['explain meta/unused-suppression', 0, []],
  ['explain unclosed-quote', 2, ['Gemeint war vielleicht marks/unclosed-quote?']],
  ['explain', 2, ['Es fehlt die Angabe „check“.']],
  ['checks', 0, []],
  ['checks --format json', 0, []],
  ['--version', 0, []],
  ['--help', 0, []],
  ['check --help', 0, []],
];

vi.setConfig({ testTimeout: 60_000 });

describe('exit codes and what is said', () => {
  it.each(table.map(([line, code, said, world]) => ({ line, code, said, world })))(
    'wersagt $line → $code',
    async ({ line, code, said, world }) => {
      const outcome = await wersagt(line, { files, ...world });
      for (const text of said) expect(outcome.err).toContain(text);
      if (said.length === 0 && code === 0) expect(outcome.err.replace(/^\S+: \d.*$/gm, '').trim()).toBe('');
      expect(outcome.code).toBe(code);
    },
  );
});

describe('output', () => {
  it('is data only on standard output', async () => {
    expect((await wersagt('check gut.txt', { files })).out).toBe('');
    const { out } = await wersagt('check gut.txt leer.txt --format json', { files });
    const results = JSON.parse(out) as { findings: { check: string }[] }[];
    expect(results.map(({ findings }) => findings.map(({ check }) => check))).toEqual([[], ['meta/unreadable-file']]);
  });

  it('shows version and help there', async () => {
    expect(await wersagt('--version')).toMatchObject({ code: 0, out: '1.2.3\n', err: '' });
    expect((await wersagt('--help')).out).toContain('Befehle:');
    expect((await wersagt('check --help --locale en')).out).toContain('exit code');
  });

  it.each([
    ['auto', {}, true, true],
    ['auto', {}, false, false],
    ['auto', { NO_COLOR: '1' }, true, false],
    ['auto', { FORCE_COLOR: '1' }, false, true],
    ['auto', { TERM: 'dumb' }, true, false],
    ['always', { NO_COLOR: '1' }, false, true],
    ['never', { FORCE_COLOR: '1' }, true, false],
  ])('--color %s with %j and a terminal: %s → coloured: %s', async (choice, env, terminal, coloured) => {
    const { out } = await wersagt(`check schlecht.txt --color ${choice}`, { files, env, terminal: { out: terminal } });
    expect(out.includes('\u001b[')).toBe(coloured);
  });

  it('never sends control characters of an article to the terminal', async () => {
    const text = 'Anna Kruse rief: „Ha\u001b[31mlt, \u009b2J\u202eund\u0007 ging.\n';
    for (const line of ['check a.txt', 'check a.txt --format json', 'extract a.txt', 'extract a.txt --format csv']) {
      const { out, err } = await wersagt(line, { files: { 'a.txt': text } });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(out + err).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/);
    }
  });

  it('shows progress on a terminal when the work lasts over a second, and wipes it', async () => {
    const slow = await wersagt('check gut.txt schlecht.txt', { files, tick: 600, terminal: { err: true } });
    expect(slow.err).toContain('\r\u001b[K1/2 schlecht.txt\r\u001b[K');
    for (const world of [{ tick: 1, terminal: { err: true } }, { tick: 600 }]) {
      expect((await wersagt('check gut.txt schlecht.txt', { files, ...world })).err).not.toContain('\r');
    }
  });

  it('ends quietly when nobody reads on', async () => {
    for (const line of ['check schlecht.txt', 'extract gut.txt', 'checks', '--help', '--version']) {
      expect(await wersagt(line, { files, closesAfter: 0 })).toMatchObject({ code: 0, out: '' });
    }
  });
});
