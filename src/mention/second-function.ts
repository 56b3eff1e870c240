import { type Draft, isDetermined } from './draft.js';
import type { Read, Readings } from './readings.js';
import type { Sight } from './sight.js';
import { wordAt } from './word.js';

/**
 * A second function of the same person, with or without the name: "der Vizekanzler und [Arbeitsminister Anton Zeller]". It has no article of
 * its own; where the verb is plural there are two people: "Die Sprecherin und Minister Zeller kamen".
 */
export function secondFunction(sight: Sight, first: Draft, { readAt }: Readings): Read | undefined {
  const { tokens, grammar } = sight;
  const at = first.tokens.to + 1;
  if (first.kind !== 'role' || first.number === 'pl' || tokens[at - 1]?.normal !== 'und' || !isDetermined(sight, first))
    return undefined;
  const read = readAt[at];
  const second = read?.draft;
  if (!second || second.role === undefined || second.number === 'pl' || grammar.tags[at] !== 'NOUN') return undefined;
  if (second.kind === 'organisation' || !opensWithFunction(sight, at) || areTwo(first, second)) return undefined;
  return isPluralVerb(sight, second.tokens.to) || isPluralVerb(sight, first.tokens.from - 1) ? undefined : read;
}

function opensWithFunction(sight: Sight, at: number): boolean {
  const { role, isTitle } = wordAt(sight, at);
  return role !== undefined && !isTitle;
}

const areTwo = (first: Draft, second: Draft): boolean =>
  first.gender !== undefined && second.gender !== undefined && first.gender !== second.gender;

function isPluralVerb({ tokens, grammar, lexicon }: Sight, at: number): boolean {
  if (at < 0 || grammar.tags[at] !== 'FIN') return false;
  const readings = lexicon.verbReadings(tokens[at]?.normal ?? '').filter(({ form }) => form === 'finite');
  return readings.length > 0 && readings.every(({ number }) => number === 'pl');
}
