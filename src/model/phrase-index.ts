import type { Grammar, NounPhrase } from './grammar.js';

/**
 * The noun phrase that starts at each token, undefined where none does: no two start together. Made once for a text, because every
 * stage asks; a list by token is much faster than a map.
 */
export function phrasesByStart(grammar: Grammar): readonly (NounPhrase | undefined)[] {
  let byStart = made.get(grammar);
  if (!byStart) {
    byStart = new Array<NounPhrase | undefined>(grammar.tags.length).fill(undefined);
    for (const phrase of grammar.phrases) byStart[phrase.core.from] = phrase;
    made.set(grammar, byStart);
  }
  return byStart;
}

const made = new WeakMap<Grammar, (NounPhrase | undefined)[]>();
