import type { Mention } from '../../src/model/mention.js';
import type { Quotation } from '../../src/model/quotation.js';
import type { Span } from '../../src/model/span.js';
import type { Speaker } from '../../src/model/speaker.js';
import type { Token } from '../../src/model/token.js';
import type { Article } from './defect.js';

/** „…“, sagte Jan Weber: a sentence with its frame behind it, the speaker next to the verb. */
export interface FramedQuotation {
  readonly quotation: Quotation;
  readonly open: Span;
  readonly close: Span;
  readonly words: string;
  readonly verb: Token;
  readonly mention: Mention;
  readonly speaker: Speaker | undefined;
  /** End of the sentence, its full stop included. */
  readonly end: number;
}

export function framedQuotations({ analysis, context }: Article): readonly FramedQuotation[] {
  const found: FramedQuotation[] = [];
  for (const quotation of analysis.quotations) {
    const { open, close } = quotation.marks ?? {};
    const decision = context.attribution(quotation);
    const mention = context.mention(decision?.mention);
    const cue = analysis.cues.find(({ id, kind }) => id === decision?.cue && kind === 'verb');
    if (quotation.type !== 'direct' || quotation.extent !== 'full' || quotation.parts.length > 1) continue;
    if (!open || !close || !mention || !cue || quotation.inside) continue;
    const comma = context.tokenAt(close.end);
    const verb = analysis.tokens[comma + 1];
    const sentence = context.sentence(context.tokenAt(open.start));
    if (analysis.tokens[comma]?.text !== ',' || analysis.tokens[comma]?.start !== close.end) continue;
    if (!verb || !cue.tokens.includes(verb.index) || !isNext(mention.tokens.from - verb.index)) continue;
    if (sentence?.start !== open.start || sentence.end < mention.end) continue;
    const words = context.text({ start: open.end, end: close.start });
    found.push({
      quotation,
      open,
      close,
      words,
      verb,
      mention,
      speaker: context.speaker(quotation),
      end: sentence.end,
    });
  }
  return found;
}

/** sagte Weber, sagte am Montag Weber. */
const isNext = (distance: number): boolean => distance > 0 && distance < 4;
