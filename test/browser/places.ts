import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const at = (name: string): string => join(inject('reports'), name);

/** Where the reports for the tests lie. */
export const places = {
  /** An article with a report in each language. */
  german: at('de.html'),
  english: at('en.html'),
  /** A draft with findings, and one that wants to break out. */
  faulty: at('faulty.html'),
  hostile: at('alle/articles/texte-hostile.html'),
  overview: at('alle/index.html'),
  englishOverview: at('all/index.html'),
  articles: at('alle/articles'),
  /** Several articles in one file. */
  single: at('single.html'),
};

interface ArticleJson {
  readonly file: string;
  readonly result: { readonly quotations: readonly { readonly text: string; readonly extent: string }[] };
}

/** What the same run found, as data. */
export const found: readonly ArticleJson[] = JSON.parse(readFileSync(at('alle.json'), 'utf8')).articles;
