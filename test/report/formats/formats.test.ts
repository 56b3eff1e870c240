import { describe, expect, it } from 'vitest';
import { COUNTING } from '../../../src/report/columns.js';
import { formats } from '../../../src/report/formats/index.js';
import { stepSummary } from '../../../src/report/formats/markdown.js';
import { elements } from './elements.js';
import { checkedFile, files } from './files.js';
import { written } from './run.js';

const [first] = files as [(typeof files)[0]];
const finding = first.result.findings.find(({ check }) => check === 'marks/unclosed-quote')!;
const many = (number: number) => Array.from({ length: number }, (_, at) => ({ ...finding, fingerprint: String(at) }));

it('lists every format of the table of columns, and each once', () => {
  expect(formats.map(({ name }) => name).sort()).toEqual(Object.keys(COUNTING).sort());
});

describe('github', () => {
  it('shows ten of a level, the most severe first, and counts the rest', () => {
    const findings = (['info', 'warning', 'error'] as const).flatMap((severity) =>
      many(12).map((row) => ({ ...row, severity })),
    );
    const lines = written('github', [checkedFile(findings, 'a.txt', first.source)])
      .trimEnd()
      .split('\n');
    const levels = lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? line);
    const ten = (level: string) => Array.from({ length: 10 }, () => level);
    const rest = '6 weitere Befunde stehen nur in der Zusammenfassung dieses Schritts.';
    expect(levels).toEqual([...ten('error'), ...ten('warning'), ...ten('notice'), rest]);
  });

  it('lets no message end its command', () => {
    const findings = [{ ...finding, message: '100 %\n::error::„Halt, ja: nein“', related: [] }];
    const text = written('github', [checkedFile(findings, 'a,b:c%.txt', first.source)]);
    expect(text).toMatch(/^::error file=a%2Cb%3Ac%25\.txt,line=3,.*::100 %25 ::error::„Halt, ja: nein“\n$/);
  });
});

describe('the step summary', () => {
  it('ends before there is no room, and says what is missing', () => {
    const long = { ...finding, message: 'ü'.repeat(2000) };
    const crowd = Array.from({ length: 400 }, (_, at) => checkedFile([long, long], `${at}.txt`, first.source));
    const text = written(stepSummary, crowd);
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = text.match(/^### /gm)?.length ?? 0;
    expect(
      text.endsWith(`Hier ist kein Platz für ${2 * (400 - shown)} weitere Befunde in ${400 - shown} Dateien.\n`),
    ).toBe(true);
  });
});

describe('markdown', () => {
  it('takes nothing of an article for markup', () => {
    const message = 'a | b <script> *c* [d](e) `f` &lt;';
    const text = written('markdown', [checkedFile([{ ...finding, message }], 'a.txt', first.source)]);
    expect(text).toContain('| a \\| b \\<script\\> \\*c\\* \\[d\\](e) \\`f\\` \\&lt; |');
  });
});

describe('junit, as Jenkins (junit-10.xsd) and GitLab read it', () => {
  const all = elements(written('junit', files));

  it('nests suites, cases and outcomes, and counts them', () => {
    const parents = { testsuites: undefined, testsuite: 'testsuites', testcase: 'testsuite' };
    for (const { name, parent, attributes } of all) {
      expect(parent).toBe(name in parents ? parents[name as keyof typeof parents] : 'testcase');
      if (name in parents && name !== 'testcase') expect(Number(attributes.tests)).toBeGreaterThan(0);
      if (name === 'testcase')
        expect(attributes).toMatchObject({ name: expect.any(String), classname: expect.any(String) });
    }
    const count = (wanted: string) => String(all.filter(({ name }) => name === wanted).length);
    expect(all[0]?.attributes).toMatchObject({
      tests: count('testcase'),
      failures: count('failure'),
      errors: count('error'),
      skipped: count('skipped'),
    });
  });

  it('has a case that is one of its kind for each finding', () => {
    const cases = all.filter(({ name }) => name === 'testcase');
    expect(new Set(cases.map(({ attributes }) => `${attributes.classname} ${attributes.name}`)).size).toBe(
      cases.length,
    );
  });

  it('fails where the run fails', () => {
    const failures = (failOn: 'error' | 'warning' | 'info') =>
      elements(written('junit', [{ ...first, failOn }])).filter(({ name }) => name === 'failure').length;
    expect([failures('error'), failures('warning'), failures('info')]).toEqual([2, 6, 7]);
    const stale = checkedFile([{ ...finding, check: 'meta/stale-baseline' }], 'a.txt', first.source);
    expect(written('junit', [stale])).toContain('failures="0"');
  });
});

describe('checkstyle', () => {
  it('has files with errors, whose severities it knows', () => {
    const all = elements(written('checkstyle', files));
    expect(all.filter(({ name }) => name === 'file').map(({ attributes }) => attributes.name)).toEqual(
      files.map(({ result }) => result.name),
    );
    for (const { name, parent, attributes } of all.filter(({ name }) => name === 'error')) {
      expect([name, parent]).toEqual(['error', 'file']);
      expect(Object.keys(attributes)).toEqual(['line', 'column', 'severity', 'message', 'source']);
      expect(['error', 'warning', 'info']).toContain(attributes.severity);
    }
  });

  it('is well-formed whatever an article holds', () => {
    const message = '<&>"\' \u0000\u001b\ud800 ]]>\ufffe 😀';
    for (const name of ['checkstyle', 'junit'] as const) {
      const text = written(name, [checkedFile([{ ...finding, message }], 'a.txt', first.source)]);
      expect(
        elements(text).some(({ attributes }) => attributes.message?.includes('<&>"\' ␀␛\ufffd ]]>\ufffd 😀')),
      ).toBe(true);
    }
  });
});

/** The fields that GitLab's documentation of "Code Quality report format" asks for. */
describe('gitlab', () => {
  it('has what GitLab asks for, and a fingerprint for each finding of all files', () => {
    const other = { ...first, path: 'andere.txt' };
    const rows = JSON.parse(written('gitlab', [first, other]));
    for (const row of rows) {
      expect(row).toEqual({
        description: expect.any(String),
        check_name: expect.stringMatching(/^[a-z-]+\/[a-z-]+$/),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
        severity: expect.stringMatching(/^(?:info|minor|major|critical|blocker)$/),
        location: {
          path: expect.stringMatching(/^[^./]/),
          positions: { begin: expect.anything(), end: expect.anything() },
        },
      });
      expect(row.location.positions.begin.line).toBeGreaterThan(0);
    }
    expect(new Set(rows.map(({ fingerprint }: { fingerprint: string }) => fingerprint)).size).toBe(rows.length);
  });
});
