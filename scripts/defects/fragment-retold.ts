import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const fragmentRetold: Generator = {
  check: 'repetition/fragment-retold',
  what: 'a paragraph at the end quotes a person of the article with one word, then with another of the same root',
  seed: ({ text, people }, pick) =>
    people.map(({ name }) => {
      const [adjective, noun] = pick(WORDS) ?? ['', ''];
      const retold = `${name} nannte die Lage „${adjective}“. Später sprach ${name.split(' ').at(-1)} von ${noun}.`;
      return { edits: [inserted(`\n\n${retold}`, text.trimEnd().length)] };
    }),
};

const WORDS = [
  ['dramatisch', 'einem „echten Drama“'],
  ['skandalös', 'einem „Skandal“'],
  ['katastrophal', 'einer „Katastrophe“'],
  ['problematisch', '„großen Problemen“'],
] as const;
