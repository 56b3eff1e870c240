import { inserted, removed } from '../../src/model/edit.js';
import type { Article, Generator } from './defect.js';
import { soundPairs } from './sound-pairs.js';

export const finalStopPosition: Generator = {
  check: 'punctuation/final-stop-position',
  what: 'the stop is put out of a sentence behind a colon, or into a part of a sentence',
  seed: (article) =>
    soundPairs(article).flatMap(({ open, close, words }) => {
      const { text } = article;
      const behind = text.slice(close.end, close.end + 2);
      if (words > 4 && /[\p{L}]\.$/u.test(text.slice(0, close.start)) && isSpeech(article, open.start))
        return [{ edits: [removed({ start: close.start - 1, end: close.start }), inserted('.', close.end)] }];
      if (/^\.(?:\s|$)/.test(behind) && isPart(article, open.start, close.start))
        return [{ edits: [inserted('.', close.start), removed({ start: close.end, end: close.end + 1 })] }];
      return [];
    }),
};

/** Jan Weber sagte: „… */
function isSpeech({ text, analysis, context }: Article, open: number): boolean {
  const quotation = analysis.quotations.find(({ parts, extent }) => parts[0]?.start === open && extent === 'full');
  const cue = analysis.cues.find(({ id }) => quotation && id === context.attribution(quotation)?.cue);
  return /:\s$/.test(text.slice(open - 2, open)) && cue?.kind === 'verb';
}

/** Words without a verb behind a word of the author's sentence. */
function isPart({ text, analysis, context }: Article, open: number, close: number): boolean {
  const tags = analysis.grammar.tags.slice(context.tokenAt(open), context.tokenAt(close));
  const [before, words] = [text.slice(0, open), text.slice(open, close)];
  return /\p{Ll}\s$/u.test(before.slice(-2)) && /\p{L}$/u.test(words) && !/[.!?]/.test(words) && !tags.includes('FIN');
}
