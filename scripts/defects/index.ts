import { acronymVariants } from './acronym-variants.js';
import { ambiguousSpeaker } from './ambiguous-speaker.js';
import { articleMismatch } from './article-mismatch.js';
import { attributionDrift } from './attribution-drift.js';
import { brokenQuoteCommas } from './broken-quote-commas.js';
import { captionOrPullquoteNotInText } from './caption-or-pullquote-not-in-text.js';
import { colonBeforeQuote } from './colon-before-quote.js';
import { commaInside } from './comma-inside.js';
import { conflictingFrames } from './conflicting-frames.js';
import type { Generator } from './defect.js';
import { droppedSpeaker } from './dropped-speaker.js';
import { finalStopPosition } from './final-stop-position.js';
import { firstMentionNoFirstName } from './first-mention-no-first-name.js';
import { firstMentionNoFunction } from './first-mention-no-function.js';
import { fragmentRetold } from './fragment-retold.js';
import { fragmentWithoutFrame } from './fragment-without-frame.js';
import { functionOrPartyConflict } from './function-or-party-conflict.js';
import { genderMismatch } from './gender-mismatch.js';
import { headlineQuoteNotInText } from './headline-quote-not-in-text.js';
import { headlineQuoteWithoutSpeaker } from './headline-quote-without-speaker.js';
import { hearsayWithoutSource } from './hearsay-without-source.js';
import { herrFrauOrTitleForm } from './herr-frau-or-title-form.js';
import { konjunktivAfterLaut } from './konjunktiv-after-laut.js';
import { loadedVerb } from './loaded-verb.js';
import { markedAndUnmarked } from './marked-and-unmarked.js';
import { missingCommaAfterQuote } from './missing-comma-after-quote.js';
import { missingCommaBetweenPeople } from './missing-comma-between-people.js';
import { mixedQuoteSystem } from './mixed-quote-system.js';
import { nameVariants } from './name-variants.js';
import { nestedSameLevel } from './nested-same-level.js';
import { nullMarking } from './null-marking.js';
import { omissionJoinsSentences } from './omission-joins-sentences.js';
import { orphanQuote } from './orphan-quote.js';
import { pairWithoutAntecedent } from './pair-without-antecedent.js';
import { personShift } from './person-shift.js';
import { quoteFragment } from './quote-fragment.js';
import { quoteRun } from './quote-run.js';
import { quoteTwoSpeakers } from './quote-two-speakers.js';
import { quoteVariants } from './quote-variants.js';
import { reportAsFact } from './report-as-fact.js';
import { sameSurnameAmbiguity } from './same-surname-ambiguity.js';
import { speakerNeverIntroduced } from './speaker-never-introduced.js';
import { stopBeforeTag } from './stop-before-tag.js';
import { straightQuotes } from './straight-quotes.js';
import { subjunctiveInQuote } from './subjunctive-in-quote.js';
import { unclosedQuote } from './unclosed-quote.js';
import { vagueSource } from './vague-source.js';
import { wrongGlyph } from './wrong-glyph.js';

/** Every generator, sorted by the check that must find its defects. */
export const generators: readonly Generator[] = [
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
