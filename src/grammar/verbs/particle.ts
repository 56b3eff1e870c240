import type { Token } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Survey } from './survey.js';

/**
 * The separated prefix behind the verb at `main`, whose infinitive is `base`: a word tagged as one, or the last word of the clause when it
 * makes a listed verb with it ("kündigte … an", where "an" looks like a preposition).
 */
export function particleOf(scene: Scene, { prefixes, last }: Survey, main: number, base: string): number | undefined {
  const { tokens, lexicon } = scene;
  const isPossible = (at: number): boolean => at > main && !adverbial.has((tokens[at] as Token).normal);
  const joins = (at: number): boolean => lexicon.verbReadings((tokens[at] as Token).normal + base).length > 0;
  const tagged = prefixes.findLast(isPossible);
  if (tagged !== undefined && (joins(tagged) || lexicon.verbReadings(base).length === 0)) return tagged;
  return last !== undefined && isPossible(last) && joins(last) ? last : undefined;
}

/** Words that look like prefixes but mostly stand by themselves: "Er sagte weiter". */
const adverbial: ReadonlySet<string> = new Set(['dabei', 'dazu', 'davor', 'weiter', 'wieder', 'zuvor']);
