import type { Clause } from '../../model/grammar.js';
import type { Sentence } from '../../model/token.js';
import type { Scene } from '../scene.js';
import { readVerbs } from '../verbs/index.js';
import { cutIntoChunks } from './chunks.js';
import { joinChunks } from './join.js';

/**
 * Adds the clauses of one sentence to `clauses`, in the order in which they begin, by the German sentence bracket (Drach 1937;
 * Duden-Grammatik, "Der topologische Satz"): a subordinate clause waits for its finite verb at the end, a main clause that was
 * interrupted by a relative clause goes on after it, a stretch without verb belongs to what waits.
 * "Der Mann, der gestern kam, sagte, er gehe." → main "Der Mann … sagte", relative "der gestern kam", main "er gehe".
 */
export function findClauses(scene: Scene, sentence: Sentence, clauses: Clause[]): void {
  const drafts = joinChunks(scene, cutIntoChunks(scene, sentence));
  const firstIndex = clauses.length;
  for (const { kind, parts, opener, parent } of drafts) {
    clauses.push({
      index: clauses.length,
      sentence: sentence.index,
      kind,
      parts,
      opener,
      verbs: readVerbs(scene, kind, parts),
      parent: parent && firstIndex + parent.order,
    });
  }
}
