import type { Cue } from '../model/cue.js';
import type { Quotation } from '../model/quotation.js';
import type { Token, TokenRange } from '../model/token.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { frameOf } from './frame.js';
import { wholeWords } from './subject/whole-words.js';

/** Cue, frame and source of a source phrase for one quotation; nothing for a cue that names no source. */
export function answerOfPhrase(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const source = sourceOf(cue, context);
  return source && { cue, frame: frameOf(cue, quotation, context), speaker: source, medium: cue.medium };
}

/** The words of a source phrase that name the source, without its preposition before or behind: "*Medienberichten* zufolge". */
export function sourceOf(cue: Cue, context: AttributionContext): TokenRange | undefined {
  if (!cue.source) return undefined;
  let { from, to } = cue.source;
  while (to - from > 1 && isPreposition(to - 1, cue, context)) to--;
  while (to - from > 1 && isPreposition(from, cue, context)) from++;
  return to - from === 1 || cue.lemma === 'wonach'
    ? { from, to }
    : wholeWords({ from, to }, context.grammar.clauses[cue.clause ?? -1], context);
}

const isPreposition = (at: number, cue: Cue, { tokens, grammar }: AttributionContext): boolean =>
  cue.tokens.includes(at) &&
  (grammar.tags[at] === 'ADP' || /^(?:nach|zufolge|gemäß|laut)$/.test((tokens[at] as Token).normal));
