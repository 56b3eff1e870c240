import type { Clause } from '../../model/grammar.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import { governsInfinitive, governsParticiple, governsZu } from './governors.js';
import type { Survey } from './survey.js';

/**
 * The non-finite verbs that close the clause, main verb first: "festgenommen worden [ist]", "[hat] sagen wollen". In a main clause they
 * follow the finite verb ("[wurde] geprüft und verworfen": the first of two) or open the clause ("Eröffnet [wurde] sie"); in a
 * subordinate clause they stand right beside it. `auxiliary` is the infinitive of the finite verb, undefined where it is not known.
 */
export function rightBracket(
  scene: Scene,
  kind: Clause['kind'],
  { finite, nonFinite }: Survey,
  auxiliary: string | undefined,
): readonly number[] {
  const last = nonFinite.length - 1;
  if (last < 0) return none;
  if (finite === undefined) return clusterEndingAt(scene, nonFinite, last, -1);
  if (kind !== 'main' && kind !== 'v1' && kind !== 'fragment') {
    if (Math.abs((nonFinite[last] as number) - finite) > 2) return none;
    return governed(scene, clusterEndingAt(scene, nonFinite, last, -1), auxiliary);
  }
  let first = 0;
  while (first <= last && (nonFinite[first] as number) < finite) first++;
  const end = first > last ? last : firstConjunct(scene, nonFinite, first);
  const cluster = clusterEndingAt(scene, nonFinite, end, first > last ? -1 : finite);
  if (first > last && (cluster[cluster.length - 1] !== finite - 1 || auxiliary === undefined)) return none;
  return governed(scene, cluster, auxiliary);
}

/** Place in the list of the verb that ends the bracket: the last one, or the first before "und" ("geprüft und verworfen"). */
function firstConjunct(scene: Scene, nonFinite: readonly number[], first: number): number {
  for (let k = first; k < nonFinite.length - 1; k++) {
    if (isA(scene, (nonFinite[k] as number) + 1, coordination)) return k;
  }
  return nonFinite.length - 1;
}

/** The verbs side by side that end with the one at place `end`, none of them before token `from`. */
function clusterEndingAt(scene: Scene, nonFinite: readonly number[], end: number, from: number): readonly number[] {
  const cluster = [nonFinite[end] as number];
  for (let k = end - 1; k >= 0; k--) {
    const at = nonFinite[k] as number;
    const gap = (nonFinite[k + 1] as number) - at;
    if (at < from || gap > 2 || (gap === 2 && !isA(scene, at + 1, between))) break;
    cluster.push(at);
  }
  return cluster.reverse();
}

/** The cluster, or nothing where the finite verb is a main verb of its own: "wirkte gefasst", "begann zu reden". */
function governed(scene: Scene, cluster: readonly number[], auxiliary: string | undefined): readonly number[] {
  if (auxiliary === undefined) return cluster;
  const last = cluster[cluster.length - 1] as number;
  const hasZu = isA(scene, last, zuInfinitive) || isA(scene, last - 1, particleZu);
  const governors = hasZu ? governsZu : isA(scene, last, participle) ? governsParticiple : governsInfinitive;
  return governors.has(auxiliary) ? cluster : none;
}

const none: readonly number[] = [];
const between = bits('PTKZU', 'FIN');
const coordination = bits('CCONJ');
const participle = bits('PP');
const particleZu = bits('PTKZU');
const zuInfinitive = bits('IZU');
