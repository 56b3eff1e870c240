import type { Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../tagger/word.js';
import type { Mend } from './mend.js';

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'ADJA']);
const article = /^(?:der|die|das)$/;
const possessive = /^(?:dessen|deren)$/;
const coordinating = /^(?:und|sowie|oder)$/;

/**
 * Mends articles that a tagger takes for relative pronouns: "die" behind a comma in "Die Polizei, *die* Feuerwehr und das Rote Kreuz kamen", and
 * "*Dessen* Sprecherin", which opens a sentence. A relative clause before the verb of its sentence has a verb of its own and a second comma:
 * "Die Polizei, die Feuer und Rauch sah, kam". And "Sie lehnte ab, *die* Sprecherin der Stadt, Jana Ohm, sagte: …": a function has an article, and a
 * relative clause neither ends in a colon nor has a comma before its verb. "rief *dessen* Anwalt": before a noun and behind no comma it is the
 * possessive, too.
 */
export const articles: Mend = ({ tokens, tags, words }, range) => {
  if (isPossessive(tokens, tags, range.from)) tags[range.from] = 'DET';
  for (let i = range.from; i < range.to && tags[i] !== 'FIN'; i++)
    if (tags[i] === 'PREL' && isEnumerated(tokens, tags, i, range.to)) tags[i] = 'DET';
  for (let i = range.from; i < range.to; i++) {
    if (tags[i] === 'PREL' && opensFrame(tokens, tags, words, i, range.to)) tags[i] = 'DET';
    if (tags[i] === 'PRON' && isPossessive(tokens, tags, i) && tokens[i - 1]?.text !== ',') tags[i] = 'DET';
  }
};

function opensFrame(
  tokens: readonly Token[],
  tags: readonly Tag[],
  words: readonly Word[],
  at: number,
  end: number,
): boolean {
  if (!article.test(tokens[at]?.normal ?? '') || tokens[at - 1]?.text !== ',') return false;
  let noun = at + 1;
  while (tags[noun] === 'ADJA') noun++;
  if (tags[noun] !== 'NOUN' || !words[noun]?.common) return false;
  for (let i = noun + 1; i < end; i++)
    if (tags[i] === 'FIN')
      return (
        tokens[i - 1]?.text === ',' || (tokens[i + 1]?.text === ':' && tags[i - 1] !== 'PP' && tags[i - 1] !== 'INF')
      );
    else if (tags[i] === 'PREL') return false;
  return false;
}

/** "dessen Anwalt", "deren neue Sprecherin" */
const isPossessive = (tokens: readonly Token[], tags: readonly Tag[], first: number): boolean =>
  possessive.test(tokens[first]?.normal ?? '') && nominal.has(tags[first + 1] as Tag);

function isEnumerated(tokens: readonly Token[], tags: readonly Tag[], at: number, end: number): boolean {
  if (!article.test(tokens[at]?.normal ?? '') || tokens[at - 1]?.text !== ',') return false;
  if (!nominal.has(tags[at + 1] as Tag)) return false;
  let joined = false;
  for (let i = at + 1; i < end; i++) {
    if (tags[i] === 'FIN') return joined && tokens[i + 1]?.text !== ',';
    if (coordinating.test(tokens[i]?.normal ?? '')) joined = true;
    else if (tokens[i]?.text === ',' && !article.test(tokens[i + 1]?.normal ?? '')) return false;
  }
  return false;
}
