import { analyse } from '../../src/analyse.js';
import { checkContext } from '../../src/check/context.js';
import { german } from '../../src/lexicon/de/index.js';
import { readerFor } from '../../src/read/index.js';
import type { Article } from './defect.js';

/** Analyses an article; its name tells the reader. */
export function articleOf(name: string, text: string): Article {
  const analysis = analysisOf(name, text);
  const people = analysis.speakers.filter(
    ({ kind, name }) => kind === 'person' && /\p{Ll} (?:\p{Ll}+ )*\p{Lu}\p{Ll}{2}/u.test(name),
  );
  return { name, text, analysis, context: checkContext(analysis), people };
}

export const analysisOf = (name: string, text: string) => analyse(readerFor(name).read(name, text), german);
