import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Chunk } from './chunks.js';

/** A clause while it is put together from chunks. */
export interface Draft {
  /** Its place among the clauses of the sentence. */
  readonly order: number;
  kind: Clause['kind'];
  readonly parts: TokenRange[];
  readonly opener: number | undefined;
  /** It has its finite verb, or needs none. */
  complete: boolean;
  parent: Draft | undefined;
}

/** Where the reader is in a sentence. */
export interface Reading {
  readonly scene: Scene;
  /** First token of the sentence. */
  readonly from: number;
  readonly drafts: Draft[];
  /** Clauses that wait for their finite verb, the innermost last. */
  waiting: Draft[];
  /** Stretches without verb that belong to no clause yet. */
  floating: Chunk[];
  last: Draft | undefined;
  lastMain: Draft | undefined;
  /** Nothing stands before in this stretch of the sentence. */
  fresh: boolean;
  /** Number of the first clause that may still find the clause it depends on. */
  unsettled: number;
}
