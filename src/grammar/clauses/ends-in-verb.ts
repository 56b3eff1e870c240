import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Chunk } from './chunks.js';

/** Nothing but verb forms follow the last finite verb: "gesagt hat", "kommen wird". */
export function endsInVerb(scene: Scene, { finites, to }: Chunk): boolean {
  for (let i = (finites[finites.length - 1] as number) + 1; i < to; i++) if (!isA(scene, i, verbal)) return false;
  return true;
}

const verbal = bits('INF', 'PP', 'PUNCT');
