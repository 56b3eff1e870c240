import type { Span } from '../../src/model/span.js';
import type { Speaker } from '../../src/model/speaker.js';
import type { Article } from './defect.js';

/** One whole sentence in marks, and the person who says it; wherever the frame stands. */
export interface SaidSentence {
  /** Its words without full stop. */
  readonly words: string;
  readonly place: Span;
  readonly speaker: Speaker;
}

/** The sentences of five words or more for which a person with a first name is found. */
export const saidSentences = ({ analysis, context, people }: Article): readonly SaidSentence[] =>
  analysis.quotations.flatMap((quotation) => {
    const { open, close } = quotation.marks ?? {};
    const speaker = context.speaker(quotation);
    const isSentence = quotation.type === 'direct' && quotation.extent === 'full' && quotation.parts.length === 1;
    if (!isSentence || !open || !close || quotation.inside || !speaker || !people.includes(speaker)) return [];
    const words = context.text({ start: open.end, end: close.start }).replace(/\.$/, '');
    if (/[.!?:„“‚\n]/.test(words) || words.split(/\s+/).length < 5) return [];
    return [{ words, place: { start: open.end, end: open.end + words.length }, speaker }];
  });
