import type { Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../tagger/word.js';
import type { Mend } from './mend.js';

/** Nouns that stand before a noun without article, and what no name ends in. */
const measures = /^(?:Anfang|Ende|Mitte|Dutzende|Hunderte|Tausende|Millionen|Milliarden|Teile|Reste)$/;
const abstract = /(?:ung|heit|keit|schaft|tion|tät)(?:en)?$/;

/**
 * "*Matthis Rohde* blieb hart": two nouns in a row that no list knows, with the verb right behind them, are a name, since common nouns do
 * not stand side by side (Duden-Grammatik, "Enge Apposition").
 */
export const openingNames: Mend = ({ tokens, tags, words }, range) => {
  let at = range.from;
  if (tokens[at]?.kind === 'mark') at++;
  if (at + 2 >= range.to || tags[at + 2] !== 'FIN') return;
  if (!isUnknownNoun(at, tokens, tags, words) || !isUnknownNoun(at + 1, tokens, tags, words)) return;
  tags[at] = 'PROPN';
  tags[at + 1] = 'PROPN';
};

function isUnknownNoun(at: number, tokens: readonly Token[], tags: readonly Tag[], words: readonly Word[]): boolean {
  const { text } = tokens[at] as Token;
  const { common, title, capital, foreign } = words[at] as Word;
  return (
    tags[at] === 'NOUN' && capital && !common && !title && !foreign && !measures.test(text) && !abstract.test(text)
  );
}
