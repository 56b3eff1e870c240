import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { checkOf, isKnown } from '../../src/check/ids.js';
import { checks } from '../../src/check/index.js';
import { PROFILES, type Profile } from '../../src/config/profiles.js';
import { shells } from '../../src/report/completion.js';
import { wersagt } from './world.js';

const bad = 'Anna Kruse rief: „Ja.\n';

describe('profiles', () => {
  it('name checks that exist', () => {
    const ids = Object.values<Profile>(PROFILES).flatMap(({ levels }) => Object.keys(levels));
    expect(ids.filter((id) => !isKnown(id))).toEqual([]);
  });

  it('streng makes warnings of all hints', () => {
    const usual = checks.filter(({ optional }) => !optional).map(({ id }) => id);
    const hints = [...usual, 'meta/suppression-without-reason'].filter((id) => checkOf(id)?.severity === 'info');
    const levels: Profile['levels'] = PROFILES.streng.levels;
    expect(hints.map((id) => levels[id])).toEqual(hints.map(() => 'warning'));
  });

  const files = { 'a.txt': bad, 'roman/b.txt': bad };
  const levelOf = async (settings: string, line: string) => {
    const { out } = await wersagt(`config ${line} --format json`, { files: { ...files, '.wersagtrc': settings } });
    const rows = JSON.parse(out) as { key: string; value: string; origin: string | null }[];
    const row = rows.find(({ key }) => key === 'levels.attribution/loaded-verb');
    return row && `${row.value} ${row.origin}`;
  };

  it('hold for all files or some, below what is said beside them, and below the option', async () => {
    expect(await levelOf('profile: meinung', 'a.txt')).toBe('off meinung (.wersagtrc:1)');
    expect(await levelOf('profile: [meinung, streng]', 'a.txt')).toBe('warning streng (.wersagtrc:1)');
    const own = 'profile: meinung\nlevels: {attribution/loaded-verb: error}';
    expect(await levelOf(own, 'a.txt')).toBe('error .wersagtrc:2');
    const some = 'overrides: [{files: roman/**, profile: meinung}]';
    expect(await levelOf(some, 'roman/b.txt')).toBe('off meinung (.wersagtrc:1)');
    expect(await levelOf(some, 'a.txt')).toBeUndefined();
    expect(await levelOf(own, 'a.txt --profile streng')).toBe('warning streng (--profile)');
  });

  it('are suggested where one is misspelt', async () => {
    const { code, err } = await wersagt('check a.txt', { files: { ...files, '.wersagtrc': 'profile: zeitun' } });
    expect(err).toContain('.wersagtrc:1: „zeitun“ ist kein Wert für „profile“. Erwartet wird agentur, zeitung,');
    expect(code).toBe(2);
  });
});

describe('wersagt config', () => {
  const files = {
    'haus.yaml': 'failOn: warning\nlevels:\n  marks: off\noptions:\n  attribution/vague-source:\n    reports: false\n',
    'artikel/.wersagtrc': 'extends: ../haus.yaml\nlocale: en\npeople:\n  - name: Karla Ruhl\n',
    'artikel/a.txt': bad,
  };

  it('shows what holds for a file, and who said so', async () => {
    expect(await wersagt('config artikel/a.txt --show-origin', { files })).toMatchObject({
      code: 0,
      err: '',
      out: `failOn: warning                                   haus.yaml:1
levels.marks: off                                 haus.yaml:3
locale: en                                        artikel/.wersagtrc:2
options.attribution/vague-source.reports: false   haus.yaml:6
people.Karla Ruhl: Karla Ruhl                     artikel/.wersagtrc:3
`
        .replace(/ {3}(?=haus\.yaml:6)/, '  ')
        .replace(/ (?=(haus\.yaml:[13]|artikel))/g, ''),
    });
    expect((await wersagt('config', { files })).out).toBe('failOn: error\nlocale: de\n');
    expect((await wersagt('config artikel/a.txt --isolated --show-origin', { files })).out).toContain(
      '(voreingestellt)',
    );
    expect((await wersagt('config artikel/a.txt --locale de --show-origin', { files })).out).toMatch(
      /locale: de +--locale/,
    );
  });

  it('names what is wrong', async () => {
    const { code, err } = await wersagt('config', { files: { '.wersagtrc': 'locle: en' } });
    expect(err).toContain('.wersagtrc:1: „locle“ gibt es hier nicht. Gemeint war vielleicht locale?');
    expect(code).toBe(2);
  });
});

describe('wersagt init', () => {
  it.each(['de', 'en'])('writes a configuration that can be read (%s)', async (locale) => {
    const { code, written } = await wersagt(`init --profile schweiz --locale ${locale}`);
    expect(code).toBe(0);
    const outcome = await wersagt('config --show-origin', { files: { ...written } });
    expect(outcome.err).toBe('');
    expect(outcome.out).toContain('schweiz (wersagt.config.yaml:5)');
  });

  it('leaves one alone that is there', async () => {
    const { code, err, written } = await wersagt('init', { files: { '.wersagtrc': 'locale: de' } });
    expect({ code, written }).toEqual({ code: 2, written: {} });
    expect(err).toContain('.wersagtrc: gibt es schon.');
  });
});

describe('wersagt completion', () => {
  it.each(shells)('%s knows commands, options, values and checks', async (shell) => {
    const { code, out } = await wersagt(`completion ${shell}`);
    expect(code).toBe(0);
    for (const word of [
      'extract',
      'baseline',
      'fail-on',
      'error warning info',
      'marks/unclosed-quote',
      'create update prune',
    ])
      expect(out).toContain(word);
  });

  it('works in bash', async () => {
    const { out } = await wersagt('completion bash');
    const ask = (...words: readonly string[]) =>
      execFileSync(
        'bash',
        ['-c', `${out}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _wersagt; echo "\${COMPREPLY[*]}"`, 'bash', ...words],
        {
          encoding: 'utf8',
        },
      ).trim();
    expect(ask('wersagt', 'ch')).toBe('check checks');
    expect(ask('wersagt', 'check', '--fail')).toBe('--fail-on');
    expect(ask('wersagt', 'check', '--fail-on', 'w')).toBe('warning');
    expect(ask('wersagt', 'check', '--format', 'sar')).toBe('sarif');
    expect(ask('wersagt', 'explain', 'marks/w')).toBe('marks/wrong-glyph');
    expect(ask('wersagt', 'check', 'package-l')).toBe('package-lock.json');
  });

  it('knows no other shell', async () => {
    expect((await wersagt('completion tcsh')).err).toContain(
      '„tcsh“ ist kein Wert für „shell“. Möglich sind bash, zsh, fish.',
    );
  });
});
