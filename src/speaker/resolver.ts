import type { Mention, MentionKind } from '../model/mention.js';
import type { Resolution } from './entity.js';
import type { Scene } from './scene.js';

/** One way to find who is meant. Silent (undefined) rather than guessing; the list in `index.ts` is ordered, first answer wins. */
export interface Resolver {
  readonly name: string;
  /** The kinds of mentions that it may say something about. */
  readonly of: readonly MentionKind[];
  resolve(mention: Mention, scene: Scene): Resolution | undefined;
}
