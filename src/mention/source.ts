import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft, NounRun } from './draft.js';
import { nominativeAdjective, nominativePlural } from './nominative.js';
import type { Sight } from './sight.js';

/**
 * A noun for a report. A compound names who reports ("Polizeiangaben" → Polizei, "NASA-Angaben" → NASA); a bare one stands for
 * itself ("ersten Angaben zufolge"). Silent before an attribute, which names the source: "Angaben der Polizei".
 */
export function readSource(sight: Sight, phrase: NounPhrase, run: NounRun): Draft | undefined {
  const { tokens, lexicon } = sight;
  const at = run.to - 1;
  const { text } = tokens[at] as Token;
  const noun = lexicon.reportingNoun(text);
  if (!noun || run.to - run.from > 1 || phrase.tokens.to > phrase.core.to) return undefined;
  if (
    isPossessed(sight, run) ||
    run.from > phrase.core.from + (run.determiner === undefined ? 0 : 1) + run.adjectives.length
  )
    return undefined;
  const source = sourceOf(text.slice(0, text.toLowerCase().lastIndexOf(noun.noun.slice(0, -1).toLowerCase())), lexicon);
  const number = /n$/.test(text) ? 'pl' : 'sg';
  const name =
    source?.name ??
    [
      ...run.adjectives.map((i) => nominativeAdjective((tokens[i] as Token).text, undefined, number)),
      nominativePlural(text, false),
    ].join(' ');
  return {
    kind: source?.kind ?? 'organisation',
    tokens: phrase.core,
    head: at,
    ...(source?.kind === 'role' ? { role: name } : { name }),
    gender: source?.gender,
    number: source?.number ?? number,
    definite: true,
    phrase: phrase.index,
  };
}

/** Who stands in the first part of a compound: "Polizei", "Zeugen", "NASA". */
function sourceOf(first: string, lexicon: Sight['lexicon']) {
  if (first.endsWith('-'))
    return { name: first.slice(0, -1), kind: 'organisation', gender: undefined, number: 'sg' } as const;
  for (const word of [first, first.replace(/s$/, '')]) {
    const body = lexicon.organisation(word);
    if (body && body.kind !== 'medium' && body.kind !== 'document')
      return {
        name: word.toLowerCase() === `${body.noun.toLowerCase()}s` ? body.noun : word,
        kind: 'organisation',
        gender: body.gender,
        number: word.endsWith('n') && !body.noun.endsWith('n') ? 'pl' : 'sg',
      } as const;
    if (lexicon.role(word)) return { name: word, kind: 'role', gender: undefined, number: 'pl' } as const;
  }
  return undefined;
}

function isPossessed({ tokens, lexicon }: Sight, run: NounRun): boolean {
  const before = [run.determiner, ...run.adjectives].filter((i) => i !== undefined);
  return before.some((i) => lexicon.pronoun((tokens[i] as Token).normal).some((form) => form.kind === 'possessive'));
}
