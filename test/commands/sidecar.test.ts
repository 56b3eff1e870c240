import { describe, expect, it } from 'vitest';
import { wersagt } from './world.js';

const text = 'Anna Kruse rief: „Ja.\n';
const run = async (sidecar: string, line = 'check a.txt --format json') => {
  const { code, out, err } = await wersagt(line, { files: { 'a.txt': text, 'a.txt.wersagt.yaml': sidecar } });
  const [{ findings }] = JSON.parse(out) as [{ findings: Record<string, unknown>[] }];
  return { code, err, findings };
};

describe('the file beside an article', () => {
  it('suppresses findings, which stay in the result with the reason', async () => {
    const { code, err, findings } = await run('- check: marks/unclosed-quote\n  reason: so gesendet\n');
    expect(findings).toMatchObject([
      { check: 'marks/unclosed-quote', severity: 'error', suppressed: { kind: 'sidecar', reason: 'so gesendet' } },
    ]);
    expect(code).toBe(0);
    expect(err).toContain('nichts zu beanstanden · 1 unterdrückt');
  });

  it('says where one stands that meets nothing', async () => {
    const { code, findings } = await run('- {check: marks, reason: alt}\n- {check: names, reason: neu}\n');
    expect(code).toBe(0);
    expect(findings.map(({ message }) => message)).toContain(
      'a.txt.wersagt.yaml:2: Diese Unterdrückung (names) trifft keinen Befund. Bitte streichen.',
    );
  });

  it.each([
    ['- chek: marks\n', 'a.txt.wersagt.yaml:1: „chek“ gibt es hier nicht. Gemeint war vielleicht check?'],
    ['- check: markz\n  reason: x\n', '„markz“ ist keine Prüfung und keine Gruppe. Gemeint war vielleicht marks?'],
    [
      'check: marks\n',
      'a.txt.wersagt.yaml:1: „{"check":"marks"}“ ist als Inhalt nicht möglich. Erwartet wird eine Liste.',
    ],
    ['- [\n', 'a.txt.wersagt.yaml:2: lässt sich nicht lesen'],
  ])('names what is wrong in it: %j', async (sidecar, said) => {
    const { code, findings } = await run(sidecar);
    const [fault] = findings.filter(({ check }) => check === 'meta/unknown-rule-or-option');
    expect(fault?.message).toContain(said);
    expect(code).toBe(1);
  });

  it('may be empty', async () => {
    expect((await run('# nichts\n')).findings).toHaveLength(1);
  });
});
