/**
 * What the package offers to programs:
 *
 *     const document = readerFor('entwurf.txt').read('entwurf.txt', source);
 *     const analysis = analyse(document, german);
 */
export { analyse } from './analyse.js';
export { german } from './lexicon/de/index.js';
export type { Lexicon } from './lexicon/lexicon.js';
export type { Analysis } from './model/analysis.js';
export type { Attribution } from './model/attribution.js';
export type { Cue, CueKind, Medium, Stance } from './model/cue.js';
export type { Block, BlockKind, Document, Run } from './model/document.js';
export type { Finding, RelatedPlace, Severity, Suggestion } from './model/finding.js';
export type { Clause, Grammar, NounPhrase, Tag, VerbGroup } from './model/grammar.js';
export type { Mention, MentionKind } from './model/mention.js';
export type { MarkedStretch, Quotation, QuotationExtent, QuotationMarks, QuotationType } from './model/quotation.js';
export type { Span } from './model/span.js';
export type { Link, Speaker, SpeakerKind } from './model/speaker.js';
export type { Sentence, Token, TokenKind, TokenRange } from './model/token.js';
export { readerFor, readers } from './read/index.js';
export type { Reader } from './read/reader.js';
export { json, jsonLine } from './report/json.js';
export { type Result, toResult } from './report/result.js';
