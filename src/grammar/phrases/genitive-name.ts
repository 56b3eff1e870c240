import type { Token } from '../../model/token.js';
import { isA, nominal, type Scene } from '../scene.js';
import type { Word } from '../tagger/word.js';

/**
 * Whether the name at `at` is the genitive of the noun before it: "Angaben Brokmanns", "Ministerin Nordlands", but not "Präsident Carstens".
 * Behind a function or body, which may be named, only a name that is known without its -s is one.
 */
export function isGenitiveName(scene: Scene, at: number): boolean {
  const { text } = scene.tokens[at] as Token;
  const word = scene.words[at] as Word;
  const before = scene.words[at - 1] as Word;
  if (!text.endsWith('s') || text.endsWith('ss') || word.given || before.title || before.given) return false;
  if (isA(scene, at + 1, nominal)) return false;
  return !before.common || scene.names.has(text.slice(0, -1)) || landInGenitive.test(text);
}

const landInGenitive = /(?:land|reich|ien|stan|nia|rika|ropa|korea|nada)s$/;
