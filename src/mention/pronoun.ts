import type { PronounForm } from '../lexicon/lexicon.js';
import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft } from './draft.js';
import type { Sight } from './sight.js';

const substituting: ReadonlySet<PronounForm['kind']> = new Set([
  'personal',
  'demonstrative',
  'indefinite',
  'relative',
  'adverb',
]);

/** "er", "sie", "dieser", "beide", "letzterer", "der" at the head of a relative clause; not "ich", "es", "nichts". */
export function pronounAt(sight: Sight, at: number, phrase?: NounPhrase): Draft | undefined {
  const { tokens, grammar, lexicon } = sight;
  const token = tokens[at] as Token;
  const known = lexicon.pronoun(token.normal);
  if (!known.length) return undefined;
  const relative = grammar.tags[at] === 'PREL';
  const forms = known.filter(
    (form) => form.person === 3 && substituting.has(form.kind) && (form.kind === 'relative') === relative,
  );
  if (!forms.length || token.normal === 'es' || isPolite(sight, at)) return undefined;
  return draft(at, forms, phrase);
}

/** "Was meinen Sie?", "Ihrer Meinung nach" to somebody: a capital within the sentence. */
function isPolite({ tokens, sentenceOf }: Sight, at: number): boolean {
  const { text } = tokens[at] as Token;
  const before = tokens[at - 1];
  return /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/.test(text) && sentenceOf(at).tokens.from !== at && before?.kind === 'word';
}

/** "seiner" in "seiner Meinung nach", "eigenen" in "nach eigenen Angaben": the one whose opinion it is. */
export function possessiveIn(sight: Sight, phrase: NounPhrase): Draft | undefined {
  const { tokens, lexicon } = sight;
  const governor = phrase.preposition === undefined ? undefined : tokens[phrase.preposition];
  const after = tokens[phrase.core.to];
  const isPhrase = (token: Token | undefined) =>
    token !== undefined && lexicon.reportingPhrases(token.normal).length > 0;
  if (!isPhrase(governor) && !isPhrase(after)) return undefined;
  for (let i = phrase.core.from; i < phrase.core.to; i++) {
    const forms = lexicon.pronoun((tokens[i] as Token).normal).filter((form) => form.kind === 'possessive');
    if (forms.length && !isPolite(sight, i)) return draft(i, forms, phrase);
  }
  return undefined;
}

function draft(at: number, forms: readonly PronounForm[], phrase?: NounPhrase): Draft {
  const singular = forms.filter((form) => form.number === 'sg');
  const genders = new Set(singular.flatMap((form) => form.genders));
  return {
    kind: 'pronoun',
    tokens: { from: at, to: at + 1 },
    head: at,
    gender: genders.size === 1 ? [...genders][0] : undefined,
    number: singular.length ? 'sg' : 'pl',
    definite: true,
    phrase: phrase?.index,
  };
}
