import type { Tag } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJA']);
const coordinating = /^(?:und|sowie|oder)$/;

/**
 * Mends articles that a tagger takes for relative pronouns: "die" behind a comma in "Die Polizei, *die* Feuerwehr und das Rote Kreuz kamen", and
 * "*Dessen* Sprecherin", which opens a sentence. A relative clause before the verb of its sentence has a verb of its own and a second comma:
 * "Die Polizei, die Feuer und Rauch sah, kam".
 */
export function withArticles(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  tags: readonly Tag[],
): readonly Tag[] {
  const mended = [...tags];
  for (const { tokens: range } of sentences) {
    if (opensWithPossessive(tokens, tags, range.from)) mended[range.from] = 'DET';
    for (let i = range.from; i < range.to && mended[i] !== 'FIN'; i++)
      if (mended[i] === 'PREL' && isEnumerated(tokens, mended, i, range.to)) mended[i] = 'DET';
  }
  return mended;
}

const opensWithPossessive = (tokens: readonly Token[], tags: readonly Tag[], first: number): boolean =>
  /^(?:dessen|deren)$/.test(tokens[first]?.normal ?? '') && nominal.has(tags[first + 1] as Tag);

function isEnumerated(tokens: readonly Token[], tags: readonly Tag[], at: number, end: number): boolean {
  if (!/^(?:der|die|das)$/.test(tokens[at]?.normal ?? '') || tokens[at - 1]?.text !== ',') return false;
  if (!nominal.has(tags[at + 1] as Tag)) return false;
  let joined = false;
  for (let i = at + 1; i < end; i++) {
    if (tags[i] === 'FIN') return joined && tokens[i + 1]?.text !== ',';
    if (coordinating.test(tokens[i]?.normal ?? '')) joined = true;
    else if (tokens[i]?.text === ',' && !/^(?:der|die|das)$/.test(tokens[i + 1]?.normal ?? '')) return false;
  }
  return false;
}
