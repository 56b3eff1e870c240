import { ambiguousSpeaker } from './ambiguous-speaker.js';
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
import { functionOrPartyConflict } from './function-or-party-conflict.js';
import { genderMismatch } from './gender-mismatch.js';
import { headlineQuoteNotInText } from './headline-quote-not-in-text.js';
import { loadedVerb } from './loaded-verb.js';
import { missingCommaAfterQuote } from './missing-comma-after-quote.js';
import { mixedQuoteSystem } from './mixed-quote-system.js';
import { nameVariants } from './name-variants.js';
import { nestedSameLevel } from './nested-same-level.js';
import { nullMarking } from './null-marking.js';
import { orphanQuote } from './orphan-quote.js';
import { quoteRun } from './quote-run.js';
import { quoteTwoSpeakers } from './quote-two-speakers.js';
import { quoteVariants } from './quote-variants.js';
import { sameSurnameAmbiguity } from './same-surname-ambiguity.js';
import { speakerNeverIntroduced } from './speaker-never-introduced.js';
import { stopBeforeTag } from './stop-before-tag.js';
import { straightQuotes } from './straight-quotes.js';
import { unclosedQuote } from './unclosed-quote.js';
import { vagueSource } from './vague-source.js';
import { wrongGlyph } from './wrong-glyph.js';

/** Every generator, sorted by the check that must find its defects. */
export const generators: readonly Generator[] = [
  ambiguousSpeaker,
  conflictingFrames,
  droppedSpeaker,
  loadedVerb,
  orphanQuote,
  quoteRun,
  speakerNeverIntroduced,
  vagueSource,
  captionOrPullquoteNotInText,
  headlineQuoteNotInText,
  nullMarking,
  mixedQuoteSystem,
  nestedSameLevel,
  straightQuotes,
  unclosedQuote,
  wrongGlyph,
  firstMentionNoFirstName,
  firstMentionNoFunction,
  functionOrPartyConflict,
  genderMismatch,
  nameVariants,
  sameSurnameAmbiguity,
  brokenQuoteCommas,
  colonBeforeQuote,
  commaInside,
  finalStopPosition,
  missingCommaAfterQuote,
  stopBeforeTag,
  quoteTwoSpeakers,
  quoteVariants,
];
