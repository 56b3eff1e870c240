import type { Token } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';

/**
 * Whether the common noun at `at` can be the name of who bears the function before it. With an article a function mostly stands alone, and
 * the noun is the object of the clause: "Gestern wies *der Minister Kritik* zurück". It is a name where it is one elsewhere in the text,
 * where only one phrase has room ("*Der Richter Fischer* lachte", „…“, sagte *der Richter Fischer*), and before a bracket.
 */
export function mayNameBearer(scene: Scene, at: number): boolean {
  const { tokens, words, names, lexicon } = scene;
  const { text } = tokens[at] as Token;
  const { text: before } = tokens[at - 1] as Token;
  if (!lexicon.role(before) && !lexicon.organisation(before)) return true;
  if (lexicon.bareNouns.has(text)) return false;
  if (names.has(text)) return true;
  let from = at - 1;
  while (from > 0 && isA(scene, from - 1, attributive)) from--;
  if (!isA(scene, from, article) || tokens[from]?.normal === 'des' || tokens[at + 1]?.text === '(') return true;
  const left = tokens[from - 1];
  if (left === undefined || words[from - 1]?.opensNext) return isA(scene, at + 1, finite);
  if (left.normal === 'so' || isA(scene, from - 1, adposition)) return true;
  return isA(scene, from - 1, finite) && closesWords(tokens[from - 2], tokens[from - 3]);
}

/** „…“, sagte | „…“ sagte */
const closesWords = (last: Token | undefined, before: Token | undefined): boolean =>
  last?.kind === 'mark' || (last?.text === ',' && before?.kind === 'mark');

const attributive = bits('ADJA', 'NUM', 'NOUN', 'PROPN');
const article = bits('DET');
const finite = bits('FIN');
const adposition = bits('ADP');
