import type { Generator, Pick } from './defect.js';
import { namedPeople } from './name-places.js';

export const nameVariants: Generator = {
  check: 'names/name-variants',
  what: 'a surname of six letters or more is misspelt in one of its places',
  seed: (article, pick) =>
    namedPeople(article).flatMap(({ surname, places }) => {
      const misspelt = misspell(surname, pick);
      if (surname.length < 6 || places.length < 3 || !misspelt || article.text.includes(misspelt)) return [];
      return places.slice(1).map(({ span: { end } }) => ({
        edits: [{ span: { start: end - surname.length, end }, text: misspelt }],
      }));
    }),
};

/** A letter doubled, lost, or two exchanged, within the name. */
function misspell(name: string, pick: Pick): string | undefined {
  const at = pick([...name].map((_, index) => index).slice(2, -1)) ?? 2;
  const [before, sign = '', next = ''] = [name.slice(0, at), name[at], name[at + 1]];
  const slips = [`${before}${sign}${sign}${name.slice(at + 1)}`, `${before}${name.slice(at + 1)}`];
  if (sign !== next) slips.push(`${before}${next}${sign}${name.slice(at + 2)}`);
  const slip = pick(slips);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && slip !== name ? slip : undefined;
}
