import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCorpus } from '../../scripts/corpus/article.js';
import { articleOf } from '../../scripts/defects/article.js';
import { generators } from '../../scripts/defects/index.js';
import { defectsPage } from '../../scripts/defects/page.js';
import { sample } from '../../scripts/defects/sample.js';
import { tried } from '../../scripts/defects/trial.js';
import { turned } from '../../scripts/defects/turned-frames.js';
import { checks } from '../../src/check/index.js';

const published = readCorpus('corpus').map(({ path, source }) => articleOf(path, source));
const articles = [...published, ...published.flatMap((article) => turned(article) ?? [])].map(
  (article) => () => article,
);

describe('seeded defects', () => {
  it('have a generator each that names a check', () => {
    const ids = generators.map(({ check }) => check);
    expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    expect(new Set(ids).size).toBe(ids.length);
    const notGenerators = readdirSync('scripts/defects').filter((file) =>
      readFileSync(`scripts/defects/${file}`, 'utf8').includes(': Generator = {'),
    );
    expect(notGenerators.length).toBe(ids.length);
  });

  it.each(generators.map((generator) => [generator.check, generator] as const))(
    '%s are made in our own articles, the same in every run',
    (_, generator) => {
      const trials = sample(generator, articles, 3);
      expect(trials.length).toBeGreaterThan(0);
      expect(sample(generator, articles, 3)).toEqual(trials);
      for (const { text, article } of trials) {
        expect(published.some((row) => row.name === article && row.text === text)).toBe(false);
      }
    },
  );

  it('count as found where the check fires there and did not before', () => {
    const article = articleOf(
      'a.txt',
      'Anna Kruse kam. „Wir warten auf die Zahlen“, sagte Kruse. „Nein”, sagte Kruse.',
    );
    const generator = generators.find(({ check }) => check === 'marks/wrong-glyph')!;
    const replaced = (sign: string, text: string) => {
      const start = article.text.indexOf(sign);
      return tried(article, { edits: [{ span: { start, end: start + 1 }, text }] }, generator).found;
    };
    expect(replaced('“', '”')).toBe(true);
    expect(replaced('“', '“')).toBe(false);
    expect(replaced('”', '"')).toBe(false);
  });

  it('are put together on a page', () => {
    const [generator] = generators;
    expect(defectsPage([{ generator: generator!, found: 3, seeded: 4 }], 0.75)).toContain(
      `| ${generator!.check} | ${generator!.what} | 3 | 4 | 75 |`,
    );
  });
});
