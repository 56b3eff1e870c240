import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Case, NounPhrase } from '../../model/grammar.js';

const subject: readonly Case[] = ['nom'];
const subjectOrObject: readonly Case[] = ['nom', 'acc'];
const object: readonly Case[] = ['acc', 'dat'];

/** What a pronoun tells by its form: "er" is a subject in the masculine singular, "ihn" an object. */
export function pronounForm(
  normal: string,
  lexicon: Lexicon,
): Pick<NounPhrase, 'cases' | 'number' | 'gender' | 'definite'> {
  const forms = lexicon.pronoun(normal);
  const first = forms[0];
  const number = forms.every((form) => form.number === first?.number) ? first?.number : undefined;
  const gender = first?.genders[0];
  const isOnly = forms.every(({ genders }) => genders.length === 1 && genders[0] === gender);
  return { cases: casesOf(normal, forms), number, gender: isOnly ? gender : undefined, definite: true };
}

function casesOf(normal: string, forms: ReturnType<Lexicon['pronoun']>): readonly Case[] {
  if (normal === 'er' || normal === 'wir' || normal === 'ich') return subject;
  return forms.length === 0 || forms.some((form) => form.nominative) ? subjectOrObject : object;
}
