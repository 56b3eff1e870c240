import type { TokenRange } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Word } from '../tagger/word.js';

/** Whether a word of the range is a listed function or body: "Sprecherin", "Ministerium". */
export function isDescribed({ words }: Scene, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if ((words[i] as Word).common) return true;
  return false;
}
