import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft } from './draft.js';
import type { PronounReading } from './pronoun-form.js';
import { type Sight, startOfSentence } from './sight.js';
import { wordAt } from './word.js';

/** "er", "sie", "dieser", "beide", "letzterer", "der" at the head of a relative clause; not "ich", "es", "nichts". */
export function pronounAt(sight: Sight, at: number, phrase?: NounPhrase): Draft | undefined {
  const { substitute, relative } = wordAt(sight, at);
  const reading = sight.grammar.tags[at] === 'PREL' ? relative : substitute;
  return reading && !isPolite(sight, at) ? draft(at, reading, phrase) : undefined;
}

/** "Was meinen Sie?", "Ihrer Meinung nach" to somebody: a capital within the sentence. */
function isPolite(sight: Sight, at: number): boolean {
  const { text } = sight.tokens[at] as Token;
  return at > 0 && politeForms.test(text) && startOfSentence(sight, at) !== at && sight.tokens[at - 1]?.kind === 'word';
}

const politeForms = /^(?:Sie|Ihnen|Ihre?[nmrs]?)$/;

/** "seiner" in "seiner Meinung nach", "eigenen" in "nach eigenen Angaben": the one whose opinion it is. */
export function possessiveIn(sight: Sight, phrase: NounPhrase): Draft | undefined {
  const { preposition, core } = phrase;
  const isGoverned = preposition !== undefined && wordAt(sight, preposition).isOfReport;
  if (!isGoverned && !wordAt(sight, core.to).isOfReport) return undefined;
  for (let i = core.from; i < core.to; i++) {
    const { possessive } = wordAt(sight, i);
    if (possessive && !isPolite(sight, i)) return draft(i, possessive, phrase);
  }
  return undefined;
}

function draft(at: number, { gender, number }: PronounReading, phrase: NounPhrase | undefined): Draft {
  return {
    kind: 'pronoun',
    tokens: { from: at, to: at + 1 },
    head: at,
    name: undefined,
    role: undefined,
    title: undefined,
    party: undefined,
    gender,
    number,
    definite: true,
    phrase: phrase?.index,
  };
}
