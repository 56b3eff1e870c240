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
    const joins = tagged > main ? (scene.words[tagged] as Word).particle : undefined;
    if (!joins) continue;
    if (joins(base) || scene.lexicon.verbReadings(base).length === 0) return tagged;
    break;
  }
  if (last === undefined || last <= main || isA(scene, last, nominal)) return undefined;
  return (scene.words[last] as Word).particle?.(base) ? last : undefined;
}

/** "Es ist klar", "Sie wurde bekannt": what looks like a prefix is a predicate. */
const unprefixed: ReadonlySet<string> = new Set(['sein', 'werden']);
const nominal = bits('NOUN', 'PROPN', 'ADJA');
