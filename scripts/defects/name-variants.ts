import type { Article, Generator, Pick } from './defect.js';

export const nameVariants: Generator = {
  check: 'names/name-variants',
  what: 'a surname of six letters or more is misspelt in one of its places',
  seed: (article, pick) =>
    article.people.flatMap(({ name, mentions }) => {
      const surname = name.split(' ').at(-1) ?? '';
      const places = mentions.flatMap((id) => placesOf(surname, id, article));
      const misspelt = misspell(surname, pick);
      if (surname.length < 6 || places.length < 3 || !misspelt || article.text.includes(misspelt)) return [];
      return places.slice(1).map((span) => ({ edits: [{ span, text: misspelt }] }));
    }),
};

function placesOf(surname: string, id: string, { context }: Article) {
  const mention = context.mention(id);
  if (mention?.kind !== 'name') return [];
  const at = context.text(mention).indexOf(surname);
  const end = mention.start + at + surname.length;
  const behind = context.text({ start: end, end: end + 1 });
  return at < 0 || /[\p{L}’'-]/u.test(behind) ? [] : [{ start: mention.start + at, end }];
}

/** A letter doubled, lost, or two exchanged, within the name. */
function misspell(name: string, pick: Pick): string | undefined {
  const at = pick([...name].map((_, index) => index).slice(2, -1)) ?? 2;
  const [before, sign = '', next = ''] = [name.slice(0, at), name[at], name[at + 1]];
  const slips = [`${before}${sign}${sign}${name.slice(at + 1)}`, `${before}${name.slice(at + 1)}`];
  if (sign !== next) slips.push(`${before}${next}${sign}${name.slice(at + 2)}`);
  const slip = pick(slips);
  return /^\p{Lu}\p{Ll}+$/u.test(name) && slip !== name ? slip : undefined;
}
