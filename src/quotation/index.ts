import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Document } from '../model/document.js';
import type { Grammar } from '../model/grammar.js';
import type { MarkedStretch, Quotation } from '../model/quotation.js';
import type { Sentence, Token } from '../model/token.js';
import { linkContinuations } from './continuation.js';
import { survey } from './ground.js';
import { markedQuotations } from './marked.js';
import { nest } from './nest.js';
import { findReports, unmarkedQuotations } from './unmarked.js';

/** All that the text reports as somebody's words. `stretches` are its pairs of marks, `cues` its signals of reporting. */
export function findQuotations(
  document: Document,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  cues: readonly Cue[],
  stretches: readonly MarkedStretch[],
  lexicon: Lexicon,
): readonly Quotation[] {
  const ground = survey(document, tokens, sentences, grammar, cues, stretches, lexicon);
  const reports = findReports(ground);
  const marked = markedQuotations(reports, ground);
  const unmarked = unmarkedQuotations(reports, marked, ground);
  const quotations = nest([...marked.filter((quotation) => quotation !== undefined), ...unmarked]);
  linkContinuations(marked, stretches, tokens);
  return quotations;
}
