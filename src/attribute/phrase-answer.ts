import type { Cue } from '../model/cue.js';
import type { Quotation } from '../model/quotation.js';
import type { Token, TokenRange } from '../model/token.js';
import { addresseeOfSource } from './addressee.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { frameOf } from './frame.js';
import { wholeWords } from './subject/whole-words.js';

/** Cue, frame and source of a source phrase for one quotation; nothing for a cue that names no source. */
export function answerOfPhrase(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const source = sourceOf(cue, context);
  if (!source) return undefined;
  const sentence = context.sentenceAt(source.from);
  const addressee = sentence && addresseeOfSource(source, sentence, context);
  return { cue, frame: frameOf(cue, quotation, context), speaker: source, addressee, medium: cue.medium };
}

/** The words of a source phrase that name the source, without its preposition before or behind: "*Medienberichten* zufolge". */
export function sourceOf(cue: Cue, context: AttributionContext): TokenRange | undefined {
  if (!cue.source) return undefined;
  if (cue.lemma === 'wonach') return antecedentOf(cue.source, context) ?? cue.source;
  let { from, to } = cue.source;
  while (to - from > 1 && isPreposition(to - 1, cue, context)) to--;
  while (to - from > 1 && isPreposition(from, cue, context)) from++;
  return to - from === 1 ? { from, to } : wholeWords({ from, to }, context.grammar.clauses[cue.clause ?? -1], context);
}

/** "*ein Bericht der Agentur*, wonach der Zug entgleist ist": the last noun before it that names words or a body, with all that belongs to it. */
function antecedentOf({ from }: TokenRange, context: AttributionContext): TokenRange | undefined {
  const { tokens, lexicon } = context;
  const sentence = context.sentenceAt(from);
  const speaks = ({ text }: Token) => lexicon.reportingNoun(text) ?? lexicon.organisation(text);
  const found =
    sentence &&
    context.phrases(sentence).findLast(({ tokens: range, core, kind }) => {
      if (range.to > from || kind === 'pronoun') return false;
      return tokens.slice(core.from, core.to).some(speaks);
    });
  const outer =
    found &&
    context
      .phrases(sentence)
      .find(({ tokens: range }) => range.from < found.tokens.from && found.tokens.to <= range.to);
  return (outer ?? found)?.tokens;
}

const isPreposition = (at: number, cue: Cue, { tokens, grammar }: AttributionContext): boolean =>
  cue.tokens.includes(at) &&
  (grammar.tags[at] === 'ADP' || /^(?:nach|zufolge|gemäß|laut)$/.test((tokens[at] as Token).normal));
