import type { ReportingPhrase } from '../lexicon/lexicon.js';
import type { NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import { endingAt, nounOf, type PhraseContext } from './phrase-context.js';

/** "dessen Angaben" is one phrase though "dessen" can stand alone; an adverb may stand before the adjective: "bisher unbestätigten Berichten". */
export function phraseAt(at: number, { tokens, startingAt, grammar }: PhraseContext): NounPhrase | undefined {
  const described = grammar.tags[at] === 'ADV' && grammar.tags[at + 1] === 'ADJA' ? startingAt[at + 1] : undefined;
  if (described?.kind === 'noun')
    return {
      ...described,
      tokens: { from: at, to: described.tokens.to },
      core: { from: at, to: described.core.to },
    };
  const phrase = startingAt[at];
  const possessed = genitivePronoun.test(tokens[at]?.normal ?? '') ? startingAt[at + 1] : undefined;
  return possessed?.kind === 'noun'
    ? { ...possessed, tokens: { from: at, to: possessed.tokens.to }, core: { from: at, to: possessed.core.to } }
    : phrase;
}

const genitivePronoun = /^(?:dessen|deren)$/;

/** Prepositions of sources that can govern a relative pronoun. */
const openToPronoun: ReadonlySet<string> = new Set(['gemäß', 'laut', 'nach', 'zufolge']);

/**
 * "Berichte, nach denen die Brücke gesperrt ist", "ein Gutachten, laut dem …": the pronoun stands for the source. "nach der" mostly leads to
 * a place or a time, unless words or a document stand before it.
 */
export function relativePronoun(row: ReportingPhrase, at: number, context: PhraseContext): TokenRange | undefined {
  const { tokens, grammar } = context;
  const [preposition] = row.words;
  if (row.parenthesis || !openToPronoun.has(preposition as string)) return undefined;
  const normal = tokens[at]?.normal ?? '';
  // "…, nach welchem" is taken for a question
  const isQuestion = grammar.tags[at] === 'PWH' && normal.startsWith('welche') && tokens[at - 2]?.text === ',';
  if (grammar.tags[at] !== 'PREL' && !isQuestion) return undefined;
  const sure = surePronoun.test(normal) || (relativeArticle.test(normal) && preposition === 'laut');
  const before = relativeArticle.test(normal) ? endingAt(at - 2, context) : undefined;
  return sure || (before && nounOf(before, undefined, context)) ? { from: at, to: at + 1 } : undefined;
}

const surePronoun = /^(?:denen|welche[mnr])$/;
const relativeArticle = /^de[mr]$/;

/** A source that is no noun phrase to the grammar: "laut beispiel.de", "laut einer afp-Meldung", "so letztere". */
export function bareAfter(at: number, { tokens, grammar }: PhraseContext): TokenRange | undefined {
  if (formerOrLatter.test(tokens[at]?.normal ?? '') && grammar.tags[at + 1] !== 'NOUN') return { from: at, to: at + 1 };
  let to = at;
  while (grammar.tags[to] === 'DET' || grammar.tags[to] === 'ADJA') to++;
  return isBareName(tokens[to]) ? { from: at, to: to + 1 } : undefined;
}

const formerOrLatter = /^(?:erst|letzt)ere[rns]?$/;

/** "der Website beispiel.de zufolge" */
export function bareBefore(at: number, context: PhraseContext): TokenRange | undefined {
  if (!isBareName(context.tokens[at - 1])) return undefined;
  return { from: endingAt(at - 1, context)?.tokens.from ?? at - 1, to: at };
}

const isBareName = (token: Token | undefined): boolean => token !== undefined && bareName.test(token.text);

const bareName = /^\p{L}.*[.-]\p{L}/u;

/** Longest name in marks that can stand for a source: "laut „Abendkurier am Sonntag“". */
const longestMarkedName = 7;

/** "laut „Abendkurier am Sonntag“"; what has a finite verb is no name: "so „schütze sie Gott“". */
export function markedName(at: number, { tokens, grammar }: PhraseContext): TokenRange | undefined {
  if (tokens[at]?.kind !== 'mark') return undefined;
  for (let i = at + 2; i < Math.min(tokens.length, at + longestMarkedName); i++) {
    if (grammar.tags[i - 1] === 'FIN') return undefined;
    if ((tokens[i] as Token).kind === 'mark') return { from: at, to: i + 1 };
  }
  return undefined;
}
