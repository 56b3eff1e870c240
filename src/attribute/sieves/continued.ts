import type { Quotation } from '../../model/quotation.js';
import type { Sentence, Token } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { Answer } from '../answer.js';
import type { AttributionContext } from '../context.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';

/** Sentences that lie between a quotation and the one it goes on with, at the most. */
const farthest = 3;
/** Reports go on for longer, over what is told as a fact in between. */
const farthestReport = 6;

/** „Wir bauen“, sagte sie. „Und zwar sofort.“ A quotation without a frame goes on with the speaker of the one in its own or the last sentence. */
export const continued: Sieve = {
  name: 'continued',
  attribute: (quotation, context) => speakerWithin(quotation, 0, 1, context),
};

/** The same over a sentence or two of the author's own: Kruse sagte, … Die Halle steht seit 1970. Sie sei marode. */
export const continuedFar: Sieve = {
  name: 'continued-far',
  attribute: (quotation, context) =>
    quotation.type === 'reported'
      ? undefined
      : speakerWithin(quotation, 2, quotation.type === 'direct' ? farthest : farthestReport, context),
};

function speakerWithin(
  quotation: Quotation,
  nearest: number,
  most: number,
  context: AttributionContext,
): Answer | undefined {
  const { first } = context.place(quotation);
  let reach = most;
  for (let back = nearest; back <= reach; back++) {
    const sentence: Sentence | undefined = context.sentences[first.index - back];
    if (!sentence) return undefined;
    const ending = context.quotationsEndingIn(sentence);
    const beginning = context.quotationsIn(sentence);
    // "Demnach brannte es. Verletzt sei niemand." goes on with what "demnach" takes up.
    if (back === reach && reach < farthest && (anyTakesUp(ending, context) || anyTakesUp(beginning, context))) reach++;
    const source =
      lastSource(beginning, quotation, true, context) ??
      lastSource(ending, quotation, true, context) ??
      lastSource(beginning, quotation, false, context) ??
      lastSource(ending, quotation, false, context);
    const answer = source && context.answer(source);
    if (answer) return ownAccount(answer, context) ?? takenOver(answer, quotation);
  }
  return undefined;
}

/** "*Ohm* war nach eigenem Bekunden eingeweiht. „…“": whose account it is stands in the clause, not in the phrase. */
function ownAccount({ speaker, cue, medium }: Answer, context: AttributionContext): Answer | undefined {
  if (!speaker || !cue?.source || !/^eigene[mnrs]?$/.test(context.tokens[speaker.from]?.normal ?? '')) return undefined;
  const clause = context.grammar.clauses[cue.clause ?? -1];
  const sentence = clause && context.sentenceAt(speaker.from);
  const subject = sentence && subjectOf(clause, sentence, context);
  return subject && nameable(subject, context) ? { speaker: subject, medium } : undefined;
}

/** Whose words they are stands at the earlier quotation: its cue and frame are the evidence for this one, too. */
function takenOver({ speaker, medium, frame, cue, cueTokens, addressee }: Answer, { type }: Quotation): Answer {
  if (!frame?.length) return { speaker, medium };
  const told = type === 'direct' ? addressee : undefined;
  return { speaker, medium, frame, cueTokens: cueTokens ?? cue?.tokens, addressee: told };
}

/** The last of them that the quotation may go on with; of those that no other holds when `outer`. */
function lastSource(
  candidates: readonly Quotation[],
  quotation: Quotation,
  outer: boolean,
  context: AttributionContext,
): Quotation | undefined {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const candidate = candidates[i] as Quotation;
    if ((!outer || candidate.inside === undefined) && isSource(candidate, quotation, context)) return candidate;
  }
  return undefined;
}

const anyTakesUp = (quotations: readonly Quotation[], context: AttributionContext): boolean =>
  quotations.some((quotation) => takesUp(quotation, context));

function isSource(candidate: Quotation, quotation: Quotation, context: AttributionContext): boolean {
  if (candidate === quotation || (candidate.type === 'direct' && candidate.extent === 'term')) return false;
  const speaker = context.answer(candidate)?.speaker;
  if (!speaker || context.place(candidate).from >= context.place(quotation).from) return false;
  return !takesUp(candidate, context);
}

/** "demnach" names nobody by itself. */
function takesUp(quotation: Quotation, context: AttributionContext): boolean {
  const speaker = context.answer(quotation)?.speaker;
  return speaker !== undefined && /^(?:demnach|danach|wonach)$/.test((context.tokens[speaker.from] as Token).normal);
}
