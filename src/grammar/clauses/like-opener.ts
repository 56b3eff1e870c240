import type { Scene } from '../scene.js';
import type { Chunk } from './chunks.js';
import { endsInVerb } from './ends-in-verb.js';

/**
 * ", wie eine Prüfung zeigt", ", wie Jana Ohm, die Leiterin des Amtes, mitteilte": "wie" is mostly taken for a preposition before a noun, but a
 * verb at the end of its stretch, or behind an apposition, makes a clause of it.
 */
export function likeOpener(scene: Scene, chunks: readonly Chunk[], place: number): number | undefined {
  const { first, finites, zu, cut } = chunks[place] as Chunk;
  if (scene.tokens[first]?.normal !== 'wie' || zu !== undefined || cut !== 'comma') return undefined;
  if (finites.length > 0) return closesClause(scene, chunks[place]) ? first : undefined;
  const [apposition, verb] = [chunks[place + 1], chunks[place + 2]];
  if (apposition?.cut !== 'comma' || apposition.opener !== undefined) return undefined;
  if (apposition.finites.length > 0) return closesClause(scene, apposition) ? first : undefined;
  return verb?.cut === 'comma' && verb.finites[0] === verb.first && closesClause(scene, verb) ? first : undefined;
}

const closesClause = (scene: Scene, chunk: Chunk | undefined): boolean =>
  chunk?.finites.length === 1 && endsInVerb(scene, chunk);
