import type { Tag } from '../../model/grammar.js';
import { opensWithCapital, opensWithDigit } from '../../model/letters.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import type { ExtentContext } from './context.js';

/** What the words between the marks look like. */
export interface Shape {
  readonly words: number;
  readonly finite: boolean;
  /** The first word has a capital and is no noun: a sentence or a title, not a piece of the author's sentence. */
  readonly opensLikeSentence: boolean;
  readonly capital: boolean;
  /** Closed by its own stop: „Raus hier!“ */
  readonly closed: boolean;
  /** Somebody speaks of himself or to somebody: "unser Land", "für uns alle". Names and terms do not. */
  readonly personal: boolean;
  /** Two or more words, all of them with a capital, or with foreign small words: "Nordhafener Zeitung", "Voice of Lohetal". */
  readonly nameLike: boolean;
  /** Three or more words that end in a participle or infinitive, as no name does: "Regelfall um ein Jahr verschoben". */
  readonly predicate: boolean;
}

/** From this many words on, a stretch with a verb is a quotation by itself. */
export const longEnough = 8;

/** Up to this many words, a stretch must be claimed by a verb that characterises. */
export const short = 3;

const foreignWords: ReadonlySet<string> = new Set([
  'at',
  'de',
  'del',
  'dello',
  'du',
  'for',
  'la',
  'le',
  'of',
  'on',
  'the',
  'to',
  'y',
]);

const nonFinite: ReadonlySet<Tag> = new Set(['INF', 'IZU', 'PP']);

/** In small letters: titles write them with a capital. */
const firstPerson = /^(?:ich|mich|mir|wir|uns|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?)$/;

const predicateEnding = /^\p{Ll}.*(?:t|en|[lr]n)$/u;
const stop = /^[.!?]$/;

/** Counts and looks at the words between the marks. */
export function shapeOf({ inner }: MarkedStretch, { tokens, grammar }: ExtentContext): Shape {
  let words = 0;
  let capitals = 0;
  let finite = false;
  let foreign = false;
  let personal = false;
  let first: Token | undefined;
  let last = -1;
  for (let i = inner.from; i < inner.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    first ??= token;
    last = i;
    words++;
    if (opensWithCapital(token.text) || opensWithDigit(token.text)) capitals++;
    else {
      if (firstPerson.test(token.text)) personal = true;
      if (foreignWords.has(token.normal)) foreign = true;
    }
    if (grammar.tags[i] === 'FIN' || grammar.tags[i] === 'IMP') finite = true;
  }
  const predicate =
    words >= short && nonFinite.has(grammar.tags[last] as Tag) && predicateEnding.test((tokens[last] as Token).text);
  const capital = first !== undefined && (opensWithCapital(first.text) || opensWithDigit(first.text));
  const tag = first && grammar.tags[first.index];
  const opensLikeSentence = capital && words > 1 && tag !== 'NOUN' && tag !== 'PROPN';
  return {
    words,
    finite,
    capital,
    closed: words >= short && stop.test(tokens[inner.to - 1]?.text ?? ''),
    opensLikeSentence,
    personal: personal && words > 1,
    predicate,
    nameLike: words >= 2 && !finite && (capitals === words || (foreign && capital)),
  };
}
