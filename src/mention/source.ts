import type { GrammaticalNumber, NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft, NounRun } from './draft.js';
import { nominativeAdjective, nominativePlural } from './nominative.js';
import type { Sight } from './sight.js';
import { wordAt } from './word.js';

/**
 * A noun for a report. A compound names who reports ("Polizeiangaben" → Polizei, "NASA-Angaben" → NASA); a bare one stands for
 * itself ("ersten Angaben zufolge"). Silent before an attribute, which names the source: "Angaben der Polizei".
 */
export function readSource(sight: Sight, phrase: NounPhrase, run: NounRun): Draft | undefined {
  const at = run.to - 1;
  const noun = wordAt(sight, at).reporting;
  if (!noun || run.to - run.from > 1 || phrase.tokens.to > phrase.core.to || isPossessed(sight, run)) return undefined;
  if (run.from > phrase.core.from + (run.determiner === undefined ? 0 : 1) + run.adjectives.length) return undefined;
  const { text } = sight.tokens[at] as Token;
  const first = text.slice(0, text.toLowerCase().lastIndexOf(noun.noun.slice(0, -1).toLowerCase()));
  const source = sourceOf(first, sight.lexicon);
  const number = text.endsWith('n') ? 'pl' : 'sg';
  const name = source?.name ?? describe(sight, run, text, number);
  const isFunction = source?.kind === 'role';
  return {
    kind: source?.kind ?? 'organisation',
    tokens: phrase.core,
    head: at,
    name: isFunction ? undefined : name,
    role: isFunction ? name : undefined,
    title: undefined,
    party: undefined,
    gender: source?.gender,
    number: source?.number ?? number,
    definite: true,
    phrase: phrase.index,
  };
}

/** "erste Angaben". */
function describe({ tokens }: Sight, run: NounRun, noun: string, number: GrammaticalNumber): string {
  const words = run.adjectives.map((i) => nominativeAdjective((tokens[i] as Token).text, undefined, number));
  return [...words, nominativePlural(noun, false)].join(' ');
}

/** Who stands in the first part of a compound: "Polizei", "Zeugen", "NASA". */
function sourceOf(first: string, lexicon: Sight['lexicon']) {
  if (first.endsWith('-'))
    return { name: first.slice(0, -1), kind: 'organisation', gender: undefined, number: 'sg' } as const;
  for (const word of [first, first.replace(linkingS, '')]) {
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

const linkingS = /s$/;

const isPossessed = (sight: Sight, { determiner, adjectives }: NounRun): boolean =>
  (determiner !== undefined && wordAt(sight, determiner).possessive !== undefined) ||
  adjectives.some((at) => wordAt(sight, at).possessive !== undefined);
