import type { Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const omissionJoinsSentences: Generator = {
  check: 'marks/omission-joins-sentences',
  what: 'the full stop between two sentences of a quotation becomes a mark of omission; the second begins with no noun',
  seed(article, pick) {
    const { tokens, grammar } = article.analysis;
    const at = (offset: number) => article.context.tokenAt(offset);
    return soundPairs(article).flatMap(({ open, close }) =>
      tokens.slice(at(open.end), at(close.start)).flatMap((stop) => {
        const next = tokens[stop.index + 1];
        const isEnd = stop.text === '.' && !stop.spaced && next?.spaced && next.end <= close.start;
        if (!isEnd || /^(?:NOUN|PROPN|X|NUM|PUNCT)$/.test(grammar.tags[next.index] ?? 'X')) return [];
        return [{ edits: [{ span: stop, text: pick(MARKS) ?? '' }] }];
      }),
    );
  },
};

const MARKS = [' […]', ' [...]', ' (…)'];
