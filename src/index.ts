/**
 * What the package offers to programs; it touches nothing of Node, so it runs in a browser too.
 *
 *     const document = readerFor('entwurf.txt').read('entwurf.txt', source);
 *     const analysis = analyse(document, german);
 *     const findings = check(analysis);
 *     const result = toResult(analysis, findings);
 */
export { type AnalyseOptions, analyse } from './analyse.js';
export type { Bilingual, Check, CheckOption, MessageData, OptionValue, Problem } from './check/check.js';
export type { CheckContext } from './check/context.js';
export { check, checks } from './check/index.js';
export type { CheckOptions } from './check/level.js';
export { german } from './lexicon/de/index.js';
export type { Lexicon } from './lexicon/lexicon.js';
export type { Analysis } from './model/analysis.js';
export type { Attribution } from './model/attribution.js';
export type { Cue, CueKind, Medium, Stance } from './model/cue.js';
export type { Block, BlockKind, Document, Run } from './model/document.js';
export type { Edit } from './model/edit.js';
export type { Finding, RelatedPlace, Severity, Suggestion } from './model/finding.js';
export type { Clause, Grammar, NounPhrase, Tag, VerbGroup } from './model/grammar.js';
export type { ListedPerson } from './model/listed-person.js';
export type { Locale } from './model/locale.js';
export type { Mention, MentionKind } from './model/mention.js';
export type { MarkedStretch, Quotation, QuotationExtent, QuotationMarks, QuotationType } from './model/quotation.js';
export type { Span } from './model/span.js';
export type { Link, Speaker, SpeakerKind } from './model/speaker.js';
export type { Sentence, Token, TokenKind, TokenRange } from './model/token.js';
export { type Decoded, decode, type Undecodable } from './read/decode.js';
export { readerFor, readers } from './read/index.js';
export type { Reader } from './read/reader.js';
export { csv } from './report/csv.js';
export { json, jsonLine } from './report/json.js';
export { type PrettyOptions, pretty, type SourcedResult } from './report/pretty.js';
export {
  type EntityResult,
  type ErrorResult,
  type FindingResult,
  type QuotationResult,
  type Result,
  type SpeakerResult,
  type SuggestionResult,
  toResult,
  type Words,
} from './report/result.js';
