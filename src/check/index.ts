import type { Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import { bySpan } from '../model/span.js';
import { ambiguousSpeaker } from './attribution/ambiguous-speaker.js';
import { conflictingFrames } from './attribution/conflicting-frames.js';
import { droppedSpeaker } from './attribution/dropped-speaker.js';
import { fragmentWithoutFrame } from './attribution/fragment-without-frame.js';
import { hearsayWithoutSource } from './attribution/hearsay-without-source.js';
import { loadedVerb } from './attribution/loaded-verb.js';
import { orphanQuote } from './attribution/orphan-quote.js';
import { pairWithoutAntecedent } from './attribution/pair-without-antecedent.js';
import { quoteRun } from './attribution/quote-run.js';
import { speakerNeverIntroduced } from './attribution/speaker-never-introduced.js';
import { vagueSource } from './attribution/vague-source.js';
import type { Check } from './check.js';
import { checkContext } from './context.js';
import { withEscapes } from './escapes.js';
import { findingOf } from './finding-of.js';
import { captionOrPullquoteNotInText } from './headline/caption-or-pullquote-not-in-text.js';
import { headlineQuoteNotInText } from './headline/headline-quote-not-in-text.js';
import { headlineQuoteWithoutSpeaker } from './headline/headline-quote-without-speaker.js';
import { reportAsFact } from './headline/report-as-fact.js';
import { attributionDrift } from './indirect/attribution-drift.js';
import { konjunktivAfterLaut } from './indirect/konjunktiv-after-laut.js';
import { nullMarking } from './indirect/null-marking.js';
import { personShift } from './indirect/person-shift.js';
import { quoteFragment } from './indirect/quote-fragment.js';
import { subjunctiveInQuote } from './indirect/subjunctive-in-quote.js';
import { type CheckOptions, levelOf } from './level.js';
import { mixedQuoteSystem } from './marks/mixed-quote-system.js';
import { nestedSameLevel } from './marks/nested-same-level.js';
import { omissionJoinsSentences } from './marks/omission-joins-sentences.js';
import { straightQuotes } from './marks/straight-quotes.js';
import { unclosedQuote } from './marks/unclosed-quote.js';
import { wrongGlyph } from './marks/wrong-glyph.js';
import { acronymVariants } from './names/acronym-variants.js';
import { articleMismatch } from './names/article-mismatch.js';
import { firstMentionNoFirstName } from './names/first-mention-no-first-name.js';
import { firstMentionNoFunction } from './names/first-mention-no-function.js';
import { functionOrPartyConflict } from './names/function-or-party-conflict.js';
import { genderMismatch } from './names/gender-mismatch.js';
import { herrFrauOrTitleForm } from './names/herr-frau-or-title-form.js';
import { missingCommaBetweenPeople } from './names/missing-comma-between-people.js';
import { nameVariants } from './names/name-variants.js';
import { sameSurnameAmbiguity } from './names/same-surname-ambiguity.js';
import { brokenQuoteCommas } from './punctuation/broken-quote-commas.js';
import { colonBeforeQuote } from './punctuation/colon-before-quote.js';
import { commaInside } from './punctuation/comma-inside.js';
import { finalStopPosition } from './punctuation/final-stop-position.js';
import { missingCommaAfterQuote } from './punctuation/missing-comma-after-quote.js';
import { stopBeforeTag } from './punctuation/stop-before-tag.js';
import { fragmentRetold } from './repetition/fragment-retold.js';
import { markedAndUnmarked } from './repetition/marked-and-unmarked.js';
import { quoteTwoSpeakers } from './repetition/quote-two-speakers.js';
import { quoteVariants } from './repetition/quote-variants.js';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  ambiguousSpeaker,
  conflictingFrames,
  droppedSpeaker,
  fragmentWithoutFrame,
  hearsayWithoutSource,
  loadedVerb,
  orphanQuote,
  pairWithoutAntecedent,
  quoteRun,
  speakerNeverIntroduced,
  vagueSource,
  captionOrPullquoteNotInText,
  headlineQuoteNotInText,
  headlineQuoteWithoutSpeaker,
  reportAsFact,
  attributionDrift,
  konjunktivAfterLaut,
  nullMarking,
  personShift,
  quoteFragment,
  subjunctiveInQuote,
  mixedQuoteSystem,
  nestedSameLevel,
  omissionJoinsSentences,
  straightQuotes,
  unclosedQuote,
  wrongGlyph,
  acronymVariants,
  articleMismatch,
  firstMentionNoFirstName,
  firstMentionNoFunction,
  functionOrPartyConflict,
  genderMismatch,
  herrFrauOrTitleForm,
  missingCommaBetweenPeople,
  nameVariants,
  sameSurnameAmbiguity,
  brokenQuoteCommas,
  colonBeforeQuote,
  commaInside,
  finalStopPosition,
  missingCommaAfterQuote,
  stopBeforeTag,
  fragmentRetold,
  markedAndUnmarked,
  quoteTwoSpeakers,
  quoteVariants,
];

/** All findings about one document in the order of the text, worded in the language of the run. */
export function check(analysis: Analysis, options: CheckOptions = {}): readonly Finding[] {
  const context = checkContext(analysis);
  const findings = checks.flatMap((row) => {
    const level = levelOf(row, options);
    if (level === 'off') return [];
    return [...row.find(context, valuesOf(row, options))].flatMap((problem) =>
      findingOf(row, withEscapes(problem, context), level, options.locale),
    );
  });
  return findings.sort((a, b) => bySpan(a.span, b.span) || (a.check < b.check ? -1 : 1));
}

const valuesOf = ({ id, options = {} }: Check, { options: set = {} }: CheckOptions) => ({
  ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
  ...set[id],
});
