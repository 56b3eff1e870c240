import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const articleMismatch: Generator = {
  check: 'names/article-mismatch',
  what: 'a subject at the beginning of a sentence, der or das with a noun that the text has again, gets the s of the genitive',
  seed: ({ analysis: { sentences, tokens, grammar }, context }) =>
    sentences.flatMap(({ tokens: { from } }) => {
      const [article, noun, verb] = [tokens[from], tokens[from + 1], tokens[from + 2]];
      if (!/^(?:Der|Das)$/.test(article?.text ?? '') || !noun || !/^\p{Lu}\p{Ll}+[^sxzß]$/u.test(noun.text)) return [];
      const again = tokens.some(
        ({ text }, index) =>
          index !== noun.index && text === noun.text && tokens[index - 1]?.normal === article?.normal,
      );
      const isSubject = verb && context.clauseAt(from)?.verbs?.finite === verb.index && !context.isQuoted(noun);
      return isSubject && again && grammar.tags[noun.index] !== 'ADJA' ? [{ edits: [inserted('s', noun.end)] }] : [];
    }),
};
