import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Clause, Grammar, NounPhrase } from '../model/grammar.js';
import { addTo, type Groups, grouped } from '../model/groups.js';
import type { Mention } from '../model/mention.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Quotation } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import { type Sentence, spanOf, type Token, type TokenRange } from '../model/token.js';
import { sentencesByToken } from '../model/token-index.js';
import type { Answer } from './answer.js';
import { piecesOf } from './pieces.js';
import { type Place, placesOf } from './place.js';

/**
 * What the sieves may look at. Built once a text; every look-up takes constant time or the length of a sentence. A class, so that its look-ups
 * are compiled once and not for each text.
 */
export class AttributionContext {
  /** The sentences; over-long ones in pieces. */
  readonly sentences: readonly Sentence[];
  private readonly sentenceOf: Int32Array;
  private readonly places: readonly Place[];
  private readonly cueById: ReadonlyMap<string, Cue>;
  private quotationById: ReadonlyMap<string, Quotation> | undefined;
  private readonly continuations: ReadonlyMap<string, Quotation>;
  private readonly clauseGroups: Groups<Clause>;
  private readonly cueGroups: Groups<Cue>;
  private readonly phraseGroups: Groups<NounPhrase>;
  private readonly beginning: Groups<Quotation>;
  private readonly ending: Groups<Quotation>;
  private readonly phraseStarts: readonly (NounPhrase | undefined)[];
  private readonly joint: readonly (TokenRange | undefined)[];
  private readonly direct: readonly (Quotation | undefined)[];
  private readonly answers: (Answer | undefined)[];

  constructor(
    readonly tokens: readonly Token[],
    sentences: readonly Sentence[],
    readonly grammar: Grammar,
    cues: readonly Cue[],
    mentions: readonly Mention[],
    readonly quotations: readonly Quotation[],
    readonly lexicon: Lexicon,
  ) {
    this.sentences = piecesOf(sentences);
    this.sentenceOf = sentencesByToken(tokens, this.sentences);
    this.places = placesOf(quotations, tokens, this.sentences, this.sentenceOf);
    this.cueById = byId(cues);
    this.continuations = continuationsOf(quotations);
    const size = this.sentences.length;
    this.clauseGroups = grouped(grammar.clauses, firstOfClause, this.sentenceOf, size);
    this.cueGroups = grouped(cues, firstOfCue, this.sentenceOf, size);
    this.phraseGroups = grouped(grammar.phrases, headOf, this.sentenceOf, size);
    [this.beginning, this.ending] = quotationGroups(quotations, this.places);
    this.phraseStarts = phrasesByStart(grammar);
    this.joint = jointWords(mentions, tokens.length);
    this.direct = directByToken(quotations, this.places, tokens.length);
    this.answers = new Array(quotations.length).fill(undefined);
  }

  place(quotation: Quotation): Place {
    return this.places[quotation.index] as Place;
  }

  cue(id: string | undefined): Cue | undefined {
    return id === undefined ? undefined : this.cueById.get(id);
  }

  clauses(sentence: Sentence): readonly Clause[] {
    return this.clauseGroups[sentence.index] ?? none;
  }

  cues(sentence: Sentence): readonly Cue[] {
    return this.cueGroups[sentence.index] ?? none;
  }

  phrases(sentence: Sentence): readonly NounPhrase[] {
    return this.phraseGroups[sentence.index] ?? none;
  }

  sentenceAt(token: number): Sentence | undefined {
    return this.sentences[this.sentenceOf[token] ?? -1];
  }

  /** Token index of the finite verb of a verb cue. */
  finiteOf(cue: Cue): number | undefined {
    return cue.clause === undefined ? undefined : this.grammar.clauses[cue.clause]?.verbs?.finite;
  }

  /** The noun phrase that begins at a token. */
  phraseAt(token: number): NounPhrase | undefined {
    return this.phraseStarts[token];
  }

  /** Those that begin there. */
  quotationsIn(sentence: Sentence): readonly Quotation[] {
    return this.beginning[sentence.index] ?? none;
  }

  /** Those that began in an earlier sentence and end there. */
  quotationsEndingIn(sentence: Sentence): readonly Quotation[] {
    return this.ending[sentence.index] ?? none;
  }

  /** The quotation that holds this one. */
  holder({ inside }: Quotation): Quotation | undefined {
    if (inside === undefined) return undefined;
    this.quotationById ??= byId(this.quotations);
    return this.quotationById.get(inside);
  }

  /** The quotation in which this one goes on. */
  continuation({ id }: Quotation): Quotation | undefined {
    return this.continuations.get(id);
  }

  /** What was decided for a quotation before. */
  answer(quotation: Quotation): Answer | undefined {
    return this.answers[quotation.index];
  }

  /** Notes what was decided, for the quotations that come after. */
  decide(quotation: Quotation, answer: Answer): void {
    this.answers[quotation.index] = answer;
  }

  /** The words of several who are named together that hold these: "Ohm, Kern und Weber" around "Weber". */
  jointAround({ from, to }: TokenRange): TokenRange | undefined {
    const words = this.joint[from];
    return words && words.to >= to ? words : undefined;
  }

  /** The direct quotation (no mere term) whose marks hold the token. */
  directAt(token: number): Quotation | undefined {
    return this.direct[token];
  }
}

const none: readonly never[] = [];

const firstOfClause = ({ parts }: Clause): number => (parts[0] as TokenRange).from;
const firstOfCue = ({ tokens }: Cue): number => tokens[0] as number;
const headOf = ({ head }: NounPhrase): number => head;

/** By the sentence in which they begin, and the longer ones by the sentence in which they end. */
function quotationGroups(
  quotations: readonly Quotation[],
  places: readonly Place[],
): readonly [Groups<Quotation>, Groups<Quotation>] {
  const beginning: Quotation[][] = [];
  const ending: Quotation[][] = [];
  for (const quotation of quotations) {
    const { first, last } = places[quotation.index] as Place;
    addTo(beginning, first.index, quotation);
    if (last !== first) addTo(ending, last.index, quotation);
  }
  return [beginning, ending];
}

function continuationsOf(quotations: readonly Quotation[]): ReadonlyMap<string, Quotation> {
  const continuations = new Map<string, Quotation>();
  for (const quotation of quotations) if (quotation.continues) continuations.set(quotation.continues, quotation);
  return continuations;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) map.set(item.id, item);
  return map;
}

function directByToken(
  quotations: readonly Quotation[],
  places: readonly Place[],
  length: number,
): readonly (Quotation | undefined)[] {
  const direct = new Array<Quotation | undefined>(length).fill(undefined);
  for (const quotation of quotations) {
    if (quotation.type !== 'direct' || quotation.extent === 'term') continue;
    const { from, to } = places[quotation.index] as Place;
    for (let i = from; i < to; i++) direct[i] ??= quotation;
  }
  return direct;
}

function jointWords(mentions: readonly Mention[], length: number): readonly (TokenRange | undefined)[] {
  const joint = new Array<TokenRange | undefined>(length).fill(undefined);
  for (const { kind, name, role, tokens } of mentions)
    if (kind !== 'pronoun' && name === undefined && role === undefined) joint.fill(tokens, tokens.from, tokens.to);
  return joint;
}

/** The source spans of token ranges, without those of empty ones; mostly of a single one, for which no list is made to grow. */
export function spansOfRanges(tokens: readonly Token[], ranges: readonly TokenRange[]): readonly Span[] {
  const [first] = ranges;
  if (first && ranges.length === 1 && first.to > first.from) return [spanOf(tokens, first)];
  return ranges.filter(({ from, to }) => to > from).map((range) => spanOf(tokens, range));
}
