import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { COUNTING } from '../../src/report/columns.js';
import { wersagt } from '../commands/world.js';

const page = readFileSync('docs/newsroom.md', 'utf8');
const snippets = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => parse(text as string));
const files = {
  'artikel/a.md': 'Anna Kruse sagte: „Wir bauen am Markt, und ging.\n',
  'artikel/tief/b.txt': 'Der Rat tagte. „Wir bauen“, sagte Anna Kruse am Montag.\n',
};

/** Every string in a value of YAML. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('docs/newsroom.md', () => {
  it('states how every format counts', () => {
    const rows = Object.entries(COUNTING).map(([name, { unit, lines }]) => `| \`${name}\` | ${unit} | ${lines} |\n`);
    expect(page).toContain(`| --- | --- | --- |\n${rows.join('')}\n`);
  });

  it('names hooks and inputs that there are', () => {
    const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')).map(({ id }: { id: string }) => id);
    const named = snippets.flatMap(
      (snippet) => snippet.repos?.flatMap((repo: { hooks: { id: string }[] }) => repo.hooks) ?? [],
    );
    expect(named.length).toBeGreaterThan(0);
    for (const { id } of named) expect(hooks).toContain(id);
    const { inputs } = parse(readFileSync('action.yml', 'utf8'));
    expect(Object.keys(inputs).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
    const used = snippets.flatMap(
      (snippet) =>
        snippet.jobs?.zitate?.steps?.flatMap((step: { with?: object }) => Object.keys(step.with ?? {})) ?? [],
    );
    expect(used.length).toBeGreaterThan(0);
    for (const name of used) expect(inputs).toHaveProperty(name);
  });

  const commands = snippets.flatMap((snippet) =>
    strings(snippet)
      .filter((text) => text.startsWith('npx --yes wersagt '))
      .map((line) => ({ line: (line.split(' | ')[0] as string).replace('npx --yes wersagt ', ''), snippet })),
  );

  it.each(commands)('$line does what it promises', async ({ line, snippet }) => {
    const { code, out, written } = await wersagt(line, { files });
    expect(code).toBe(line.includes('--exit-zero') ? 0 : 1);
    expect(out).toContain('unclosed-quote');
    const artifacts = Object.values(snippet.zitate?.artifacts?.reports ?? {}) as string[];
    expect(Object.keys(written)).toEqual(expect.arrayContaining(artifacts));
    for (const name of artifacts) expect(written[name]).toContain('marks/unclosed-quote');
  });

  it('has commands', () => {
    expect(commands).toHaveLength(2);
  });
});
