import type { Token } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import type { Survey } from './survey.js';

/**
 * The separated prefix behind the verb at `main`, whose infinitive is `base`: a word tagged as one, or the last word of the clause when it
 * makes a listed verb with it ("kündigte … an", where "an" looks like a preposition).
 */
export function particleOf(scene: Scene, { prefixes, last }: Survey, main: number, base: string): number | undefined {
  if (unprefixed.has(base)) return undefined;
  for (let k = prefixes.length - 1; k >= 0; k--) {
    const tagged = prefixes[k] as number;
    if (!isPossible(scene, tagged, main)) continue;
    if (joins(scene, tagged, base) || scene.lexicon.verbReadings(base).length === 0) return tagged;
    break;
  }
  if (last === undefined || isA(scene, last, nominal) || !isPossible(scene, last, main)) return undefined;
  return joins(scene, last, base) ? last : undefined;
}

const isPossible = ({ words }: Scene, at: number, main: number): boolean => at > main && (words[at] as Word).particle;

const joins = ({ tokens, lexicon }: Scene, at: number, base: string): boolean =>
  lexicon.verbReadings((tokens[at] as Token).normal + base).length > 0;

/** "Es ist klar", "Sie wurde bekannt": what looks like a prefix is a predicate. */
const unprefixed: ReadonlySet<string> = new Set(['sein', 'werden']);
const nominal = bits('NOUN', 'PROPN', 'ADJA');
