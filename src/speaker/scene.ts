import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Grammar, NounPhrase } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import { phrasesByStart } from '../model/phrase-index.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { clausesByToken, sentencesByToken, tokenFrom } from '../model/token-index.js';
import type { Entity, Introduction, Met, Sight } from './entity.js';
import type { House } from './house.js';
import { type Keys, keysOf } from './keys.js';
import { type Offices, openOffices } from './office.js';
import type { PronounWord } from './pronoun-word.js';
import { noTold, type Told } from './told.js';

/** The fixed surroundings of the mentions, indexed by token so that every question takes constant time. */
export interface Setting {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  readonly offices: Offices;
  readonly keys: Keys;
  readonly house: House;
  /** Index of the sentence of each token. */
  readonly sentenceOf: Int32Array;
  /** Index of the clause of each token, -1 outside of all. */
  readonly clauseOf: Int32Array;
  /** The innermost direct quotation around each token. */
  readonly quotationAt: readonly (Quotation | undefined)[];
  /** The quotations that a mention speaks, by id of the mention. */
  readonly spokenBy: ReadonlyMap<string, readonly Quotation[]>;
  /** The noun phrase that starts at each token. */
  readonly phraseAt: readonly (NounPhrase | undefined)[];
  /** Index of the noun phrase whose core ends at each token, -1 where none does. */
  readonly phraseEnding: Int32Array;
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
  /** What the words of names and descriptions lead to, gathered when they are first told. */
  readonly told: Told;
  /** What the pronouns of the text tell by their form. */
  readonly pronouns: Map<string, PronounWord>;
  /** Mentions that name a body in full, anywhere in the text, by the folded noun that it is called by in short: "Staatsanwaltschaft". */
  readonly fuller: Map<string, Mention[]>;
  /** By the folded abbreviation. */
  readonly abbreviations: Map<string, Introduction>;
  /** The latest one. */
  introduction: Introduction | undefined;
  /** Resolved mentions in the order of the text, latest last. */
  readonly seen: Met[];
  /** All names of persons, in the order of the text. */
  readonly names: Sight[];
}

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
  return {
    tokens,
    grammar,
    lexicon,
    offices: openOffices(lexicon),
    keys: keysOf(lexicon),
    house,
    sentenceOf: sentencesByToken(tokens, sentences),
    clauseOf: clausesByToken(grammar),
    quotationAt: quotationsByToken(quotations, tokens),
    spokenBy: spokenBy(quotations, attributions),
    phraseAt: phrasesByStart(grammar),
    phraseEnding: phrasesByCoreEnd(grammar, tokens.length),
    entities: [],
    bySurname: new Map(),
    byName: new Map(),
    byRole: new Map(),
    told: noTold(),
    pronouns: new Map(),
    fuller: new Map(),
    abbreviations: new Map(),
    introduction: undefined,
    seen: [],
    names: [],
  };
}

/** A list of numbers is much faster than a map. */
function phrasesByCoreEnd({ phrases }: Grammar, length: number): Int32Array {
  const index = new Int32Array(length + 1).fill(-1);
  for (const { index: phrase, core } of phrases) index[core.to] = phrase;
  return index;
}

/** Inner quotations come after the outer ones and take their place. */
function quotationsByToken(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
): readonly (Quotation | undefined)[] {
  const around = new Array<Quotation | undefined>(tokens.length).fill(undefined);
  let near = 0;
  for (const quotation of quotations) {
    if (quotation.type !== 'direct') continue;
    const { from, to } = rangeOf(quotation, tokens, near);
    around.fill(quotation, from, to);
    near = from;
  }
  return around;
}

/** The quotations of each mention that speaks some. */
function spokenBy(
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): ReadonlyMap<string, readonly Quotation[]> {
  const byId = new Map<string, Quotation>();
  for (const quotation of quotations) byId.set(quotation.id, quotation);
  const spoken = new Map<string, Quotation[]>();
  for (const { mention, quotation: id } of attributions) {
    const quotation = byId.get(id);
    if (mention === undefined || !quotation) continue;
    const others = spoken.get(mention);
    if (others) others.push(quotation);
    else spoken.set(mention, [quotation]);
  }
  return spoken;
}

/** Token range of a quotation, looked for from the token `near` on. */
export function rangeOf({ parts }: Quotation, tokens: readonly Token[], near: number): TokenRange {
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (!first || !last) return nowhere;
  const from = tokenFrom(tokens, first.start, near);
  return { from, to: tokenFrom(tokens, last.end, from) };
}

const nowhere: TokenRange = { from: 0, to: 0 };
