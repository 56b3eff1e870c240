import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Case, NounPhrase } from '../../model/grammar.js';

const subject: readonly Case[] = ['nom'];
const subjectOrObject: readonly Case[] = ['nom', 'acc'];
const object: readonly Case[] = ['acc', 'dat'];

type PronounForm = Pick<NounPhrase, 'cases' | 'number' | 'gender' | 'definite'>;

const known = new WeakMap<Lexicon, Map<string, PronounForm>>();

/** What a pronoun tells by its form: "er" is a subject in the masculine singular, "ihn" an object. Found out once a form. */
export function pronounForm(normal: string, lexicon: Lexicon): PronounForm {
  let found = known.get(lexicon);
  if (!found || found.size >= remembered) {
    found = new Map();
    known.set(lexicon, found);
  }
  let form = found.get(normal);
  if (!form) {
    form = readForm(normal, lexicon);
    found.set(normal, form);
  }
  return form;
}

/** Forms kept, so that a long run does not grow without bound; the tagger calls unknown words pronouns, too. */
const remembered = 5_000;

function readForm(normal: string, lexicon: Lexicon): PronounForm {
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
