import type { NounPhrase } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { clauseFrame } from './frame.js';

const inscriptions = /(?:auf|in)schrift(?:en)?$|schriftz(?:ug|ügen)$|^beschriftung(?:en)?$/;

/** Die Menge trug Bänder mit der Aufschrift „Haltet ein“. What bears the words speaks. */
export function answerOfInscription(quotation: Quotation, context: AttributionContext): Answer | undefined {
  const { tokens } = context;
  const { from, first } = context.place(quotation);
  const noun = from - 1;
  if (!inscriptions.test(tokens[noun]?.normal ?? '')) return undefined;
  const start = tokens[noun - 1]?.normal === 'mit' ? noun - 1 : noun - 2;
  if (tokens[start]?.normal !== 'mit') return undefined;
  const bearer = context
    .phrases(first)
    .find(({ tokens: range }) => range.from < start && start <= range.to && range.to <= from);
  const clause = context
    .clauses(first)
    .find(({ parts }) => parts.some((part) => part.from <= start && start < part.to));
  if (!bearer || !clause) return undefined;
  return {
    speaker: { from: ownWordsFrom(bearer, context), to: start },
    frame: clauseFrame(clause, first, quotation, context),
    cueTokens: Array.from({ length: from - start }, (_, k) => start + k),
    medium: 'writing',
  };
}

/** "trugen *Gegner* [Bänder] mit der Aufschrift": two common nouns side by side are two phrases. */
const ownWordsFrom = ({ tokens, core, head, kind }: NounPhrase, { grammar }: AttributionContext): number =>
  kind === 'noun' && head > core.from && grammar.tags[head - 1] === 'NOUN' ? head : tokens.from;
