import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const markedAndUnmarked: Generator = {
  check: 'repetition/marked-and-unmarked',
  what: 'two adjectives joined by und, in marks or not, are told again at the end the other way',
  seed: ({ text, analysis: { tokens, grammar }, context, people }) =>
    tokens.flatMap(({ index, normal }) => {
      const [first, second] = [tokens[index - 1], tokens[index + 1]];
      const [name] = people.map((row) => row.name);
      const isJoined = normal === 'und' && grammar.tags[index - 1] === 'ADJA' && grammar.tags[index + 1] === 'ADJA';
      if (!isJoined || !first || !second || !name || !first.text.endsWith('e') || !second.text.endsWith('e')) return [];
      const words = `${first.text} und ${second.text}`;
      const again = context.isQuoted(first) ? `eine ${words} Sache` : `eine „${words} Sache“`;
      return [{ edits: [inserted(`\n\nAm Abend nannte ${name} das ${again}.`, text.trimEnd().length)] }];
    }),
};
