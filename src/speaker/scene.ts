import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Grammar, NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token } from '../model/token.js';
import type { Decision, Entity, Met } from './entity.js';
import type { House } from './house.js';
import { type Offices, readOffices } from './office.js';

/** The fixed surroundings of the mentions, indexed by token so that every question takes constant time. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly offices: Offices;
  readonly house: House;
  /** Index of the sentence of a token. */
  readonly sentence: (token: number) => number;
  /** Index of the clause of a token, -1 outside of all. */
  readonly clause: (token: number) => number;
  /** The innermost direct quotation around a token. */
  readonly quotation: (token: number) => Quotation | undefined;
  /** The quotations that a mention speaks, by id of the mention. */
  readonly spokenBy: ReadonlyMap<string, readonly Quotation[]>;
  /** Token range of a quotation. */
  readonly rangeOf: (quotation: Quotation) => { readonly from: number; readonly to: number };
  /** The noun phrase that starts at a token. */
  readonly phraseAt: (token: number) => NounPhrase | undefined;
  /** The noun phrase whose core ends at a token. */
  readonly phraseEnding: (token: number) => NounPhrase | undefined;
}

/** Entities and what leads to them; grows while the mentions are read. */
export interface Scene extends Setting {
  readonly entities: Entity[];
  /** Entities by the last word of the name. */
  readonly bySurname: Map<string, Entity[]>;
  /** Entities by the folded whole name, abbreviations and meanings of metonyms included. */
  readonly byName: Map<string, Entity[]>;
  /** Entities by the listed noun of a function, "berater" for "Präsidentenberater". */
  readonly byRole: Map<string, Entity[]>;
  /** Mentions that name a body in full, anywhere in the text, by the folded noun that it is called by in short: "Staatsanwaltschaft". */
  readonly fuller: Map<string, Mention[]>;
  /** The mention that introduced an abbreviation in brackets, by the folded abbreviation. */
  readonly abbreviations: Map<string, Mention>;
  /** By the id of the mention. */
  readonly decisions: Map<string, Decision>;
  /** Resolved mentions in the order of the text, latest last. */
  readonly seen: Met[];
  /** All names of persons, in the order of the text. */
  readonly names: Mention[];
}

/** The entity of a mention that was resolved. */
export const entityOf = ({ id }: Mention, { decisions }: Scene): Entity | undefined =>
  decisions.get(id)?.resolution.entity;

/** Looks once over the text. */
export function setScene(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
  lexicon: Lexicon,
  house: House,
): Scene {
  const sentenceIndex = new Int32Array(tokens.length);
  for (const { index, tokens: range } of sentences) sentenceIndex.fill(index, range.from, range.to);
  const clauseIndex = new Int32Array(tokens.length).fill(-1);
  for (const { index, parts } of grammar.clauses) for (const { from, to } of parts) clauseIndex.fill(index, from, to);
  const ranges = rangesOf(quotations, tokens);
  const around: (Quotation | undefined)[] = new Array(tokens.length);
  for (const quotation of quotations) {
    const range = ranges.get(quotation.id);
    if (range && quotation.type === 'direct') around.fill(quotation, range.from, range.to);
  }
  const phrases = phrasesByStart(grammar);
  return {
    tokens,
    grammar,
    lexicon,
    offices: readOffices(lexicon),
    house,
    clause: (token) => clauseIndex[token] ?? -1,
    sentence: (token) => sentenceIndex[token] ?? 0,
    quotation: (token) => around[token],
    spokenBy: spokenBy(quotations, attributions),
    rangeOf: (quotation) => ranges.get(quotation.id) ?? { from: 0, to: 0 },
    phraseAt: (token) => phrases[token],
    phraseEnding: phrasesByCoreEnd(grammar, tokens.length),
    entities: [],
    bySurname: new Map(),
    byName: new Map(),
    byRole: new Map(),
    fuller: new Map(),
    abbreviations: new Map(),
    decisions: new Map(),
    seen: [],
    names: [],
  };
}

/** A list of numbers is much faster than a map. */
function phrasesByCoreEnd({ phrases }: Grammar, length: number) {
  const index = new Int32Array(length + 1).fill(-1);
  for (const { index: phrase, core } of phrases) index[core.to] = phrase;
  return (token: number): NounPhrase | undefined => phrases[index[token] ?? -1];
}

function spokenBy(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): ReadonlyMap<string, readonly Quotation[]> {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const spoken = new Map<string, Quotation[]>();
  for (const { mention, quotation: id } of attributions) {
    const quotation = byId.get(id);
    if (mention === undefined || !quotation) continue;
    spoken.set(mention, [...(spoken.get(mention) ?? []), quotation]);
  }
  return spoken;
}

/** Token ranges of quotations by one walk over both lists. */
function rangesOf(quotations: readonly Quotation[], tokens: readonly Token[]) {
  const ranges = new Map<string, { from: number; to: number }>();
  for (const { id, parts } of quotations) {
    const first = parts[0];
    const last = parts.at(-1);
    if (first && last) ranges.set(id, { from: tokenAt(tokens, first.start), to: tokenAt(tokens, last.end) });
  }
  return ranges;
}

/** Index of the first token that starts at or after an offset, by bisection. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
