import type { Clause } from '../../model/grammar.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Survey } from './survey.js';

/**
 * The non-finite verbs that close the clause, main verb first: "festgenommen worden [ist]", "[hat] sagen wollen". In a main clause they
 * follow the finite verb, in a subordinate clause they stand right beside it.
 */
export function rightBracket(scene: Scene, kind: Clause['kind'], { finite, nonFinite }: Survey): readonly number[] {
  const isIndependent = kind === 'main' || kind === 'v1' || kind === 'fragment';
  const first = isIndependent && finite !== undefined ? finite : -1;
  const last = nonFinite[nonFinite.length - 1];
  if (last === undefined || last < first) return [];
  if (!isIndependent && finite !== undefined && Math.abs(last - finite) > 2) return [];
  const bracket = [last];
  for (let k = nonFinite.length - 2; k >= 0; k--) {
    const at = nonFinite[k] as number;
    const gap = (nonFinite[k + 1] as number) - at;
    if (at < first || gap > 2 || (gap === 2 && !isA(scene, at + 1, between))) break;
    bracket.push(at);
  }
  return bracket.reverse();
}

const between = bits('PTKZU', 'FIN');
