import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Quotation } from '../model/quotation.js';
import { cover, type Span } from '../model/span.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import type { Answer } from './answer.js';
import { piecesOf } from './pieces.js';

/** Where a quotation stands. */
export interface Place {
  /** Token ranges of its parts, marks included. */
  readonly parts: readonly TokenRange[];
  readonly from: number;
  readonly to: number;
  /** Sentence of its first and of its last token. */
  readonly first: Sentence;
  readonly last: Sentence;
}

/** What the sieves may look at. Built once a text; every look-up takes constant time or the length of a sentence. */
export interface AttributionContext {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly quotations: readonly Quotation[];
  place(quotation: Quotation): Place;
  cue(id: string | undefined): Cue | undefined;
  clauses(sentence: Sentence): readonly Clause[];
  cues(sentence: Sentence): readonly Cue[];
  phrases(sentence: Sentence): readonly NounPhrase[];
  sentenceAt(token: number): Sentence | undefined;
  /** Token index of the finite verb of a verb cue. */
  finiteOf(cue: Cue): number | undefined;
  /** The noun phrase that begins at a token. */
  phraseAt(token: number): NounPhrase | undefined;
  /** Those that begin there. */
  quotationsIn(sentence: Sentence): readonly Quotation[];
  /** Those that began in an earlier sentence and end there. */
  quotationsEndingIn(sentence: Sentence): readonly Quotation[];
  /** The quotation that holds this one. */
  holder(quotation: Quotation): Quotation | undefined;
  /** The quotation in which this one goes on. */
  continuation(quotation: Quotation): Quotation | undefined;
  /** What was decided for a quotation before. */
  answer(quotation: Quotation): Answer | undefined;
  /** The words of several who are named together that hold these: "Ohm, Kern und Weber" around "Weber". */
  jointAround(range: TokenRange): TokenRange | undefined;
  /** The direct quotation (no mere term) whose marks hold the token. */
  directAt(token: number): Quotation | undefined;
}

/** @param answers is filled by the stage while it goes from sieve to sieve. */
export function createContext(
  tokens: readonly Token[],
  wholeSentences: readonly Sentence[],
  grammar: Grammar,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
  answers: ReadonlyMap<string, Answer>,
): AttributionContext {
  const sentences = piecesOf(wholeSentences);
  const sentenceOf = new Int32Array(tokens.length);
  for (const sentence of sentences) sentenceOf.fill(sentence.index, sentence.tokens.from, sentence.tokens.to);
  const bySentence = <Item>(items: readonly Item[], token: (item: Item) => number): readonly (readonly Item[])[] => {
    const groups: Item[][] = sentences.map(() => []);
    for (const item of items) groups[sentenceOf[token(item)] as number]?.push(item);
    return groups;
  };
  const places = new Map(
    quotations.map((quotation) => [quotation.id, placeOf(quotation, tokens, sentences, sentenceOf)]),
  );
  const place = (quotation: Quotation): Place => places.get(quotation.id) as Place;
  const cueById = new Map(cues.map((cue) => [cue.id, cue]));
  const quotationById = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const clauses = bySentence(grammar.clauses, (clause) => (clause.parts[0] as TokenRange).from);
  const cueGroups = bySentence(cues, (cue) => cue.tokens[0] as number);
  const phrases = bySentence(grammar.phrases, (phrase) => phrase.head);
  const quotationGroups = bySentence(quotations, (quotation) => place(quotation).from);
  const continuations = new Map(quotations.map((quotation) => [quotation.continues, quotation]));
  const longer = quotations.filter((quotation) => place(quotation).first !== place(quotation).last);
  const endingGroups = bySentence(longer, (quotation) => place(quotation).to - 1);
  const phraseStarts = phrasesByStart(grammar);
  const direct = new Array<Quotation | undefined>(tokens.length).fill(undefined);
  for (const quotation of quotations) {
    if (quotation.type !== 'direct' || quotation.extent === 'term') continue;
    const { from, to } = place(quotation);
    for (let i = from; i < to; i++) direct[i] ??= quotation;
  }
  return {
    tokens,
    sentences,
    grammar,
    lexicon,
    quotations,
    place,
    cue: (id) => (id === undefined ? undefined : cueById.get(id)),
    clauses: (sentence) => clauses[sentence.index] ?? [],
    cues: (sentence) => cueGroups[sentence.index] ?? [],
    phrases: (sentence) => phrases[sentence.index] ?? [],
    sentenceAt: (token) => sentences[sentenceOf[token] ?? -1],
    finiteOf: (cue) => (cue.clause === undefined ? undefined : grammar.clauses[cue.clause]?.verbs?.finite),
    phraseAt: (token) => phraseStarts[token],
    quotationsIn: (sentence) => quotationGroups[sentence.index] ?? [],
    quotationsEndingIn: (sentence) => endingGroups[sentence.index] ?? [],
    holder: (quotation) => (quotation.inside === undefined ? undefined : quotationById.get(quotation.inside)),
    continuation: ({ id }) => continuations.get(id),
    answer: (quotation) => answers.get(quotation.id),
    jointAround: jointWords(mentions, tokens.length),
    directAt: (token) => direct[token],
  };
}

function jointWords(mentions: readonly Mention[], length: number) {
  const joint: (TokenRange | undefined)[] = new Array(length);
  for (const { kind, name, role, tokens } of mentions)
    if (kind !== 'pronoun' && name === undefined && role === undefined) joint.fill(tokens, tokens.from, tokens.to);
  return ({ from, to }: TokenRange): TokenRange | undefined => {
    const words = joint[from];
    return words && words.to >= to ? words : undefined;
  };
}

function placeOf(
  quotation: Quotation,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  sentenceOf: Int32Array,
): Place {
  const parts = quotation.parts.map((part) => tokensOf(part, tokens));
  const from = (parts[0] as TokenRange).from;
  const to = (parts.at(-1) as TokenRange).to;
  return {
    parts,
    from,
    to,
    first: sentences[sentenceOf[from] as number] as Sentence,
    last: sentences[sentenceOf[to - 1] as number] as Sentence,
  };
}

/** The tokens that a span covers; by binary search. */
function tokensOf(span: Span, tokens: readonly Token[]): TokenRange {
  const from = lowerBound(tokens, (token) => token.end > span.start);
  const to = lowerBound(tokens, (token) => token.start >= span.end);
  return { from: Math.min(from, tokens.length - 1), to: Math.max(to, from + 1) };
}

function lowerBound(tokens: readonly Token[], test: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (test(tokens[middle] as Token)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The source spans of token ranges. */
export function spansOfRanges(tokens: readonly Token[], ranges: readonly TokenRange[]): readonly Span[] {
  return ranges
    .filter((range) => range.to > range.from)
    .map((range) => cover([tokens[range.from] as Token, tokens[range.to - 1] as Token]));
}
