import type { Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';

/** What stands before a chunk and cuts it off from the one before. */
export type Cut = 'start' | 'comma' | 'colon' | 'semicolon' | 'dash' | 'and' | 'mark';

/** A stretch of a sentence between commas, colons, dashes or a coordinating "und" between two verbs: a clause or a piece of one. */
export interface Chunk extends TokenRange {
  readonly cut: Cut;
  /** Token indices of its finite verbs outside brackets. */
  readonly finites: readonly number[];
  /** Token index of the last infinitive with "zu". */
  readonly zu?: number;
  /** Token index of the word that opens a subordinate clause. */
  readonly opener?: number;
  /** First token that is no quotation mark or other sign. */
  readonly first: number;
}

const cutOf: Readonly<Record<string, Cut>> = {
  ',': 'comma',
  ';': 'semicolon',
  ':': 'colon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
};
const infinitiveOpeners: ReadonlySet<string> = new Set(['um', 'ohne', 'statt', 'anstatt']);
const relativeForms: ReadonlySet<string> = new Set([
  'der',
  'die',
  'das',
  'den',
  'dem',
  'dessen',
  'deren',
  'denen',
  'welcher',
  'welche',
  'welches',
  'welchem',
  'welchen',
]);
const verbal: ReadonlySet<Tag> = new Set(['INF', 'PP', 'PUNCT', 'IZU']);
const beforeOpener: ReadonlySet<Tag> = new Set(['CCONJ', 'ADV', 'PTKNEG']);

/**
 * Cuts a sentence into chunks: "Der Mann, der kam, sagte: …" → "Der Mann" | "der kam" | "sagte" | "…".
 * What stands in brackets belongs to its chunk, and its verbs do not count.
 */
export function cutIntoChunks(tokens: readonly Token[], tags: readonly Tag[], sentence: Sentence): readonly Chunk[] {
  const { from, to } = withoutFinalStop(tokens, sentence.tokens);
  const bracketed = inBrackets(tokens, { from, to });
  const finiteAhead = finitesAhead(tokens, tags, { from, to }, bracketed);
  const chunks: Chunk[] = [];
  let start = from;
  let cut: Cut = 'start';
  let first = firstWord(tokens, start, to);
  let finite = false;
  const close = (end: number, next: Cut, resume: number) => {
    if (end > start) chunks.push(describe(tokens, tags, { from: start, to: end }, cut, first, bracketed));
    if (end > start || cut === 'start') cut = next;
    start = resume;
    first = firstWord(tokens, start, to);
    finite = false;
  };
  for (let i = from; i < to; i++) {
    if (bracketed.has(i)) continue;
    const token = tokens[i] as Token;
    const sign = token.kind === 'punctuation' ? cutOf[token.text] : undefined;
    if (sign) close(i, sign, i + 1);
    else if (tags[i] === 'CCONJ' && finite && opensSecondClause(tokens, tags, i, first, to, finiteAhead))
      close(i, 'and', i);
    else if (tags[i] === 'FIN') {
      if (finite && (tokens[i - 1] as Token).kind === 'mark' && token.spaced) close(i, 'mark', i); // „Kommen Sie mit?“ fragte der Wirt
      finite = true;
    }
  }
  close(to, 'start', to);
  return chunks;
}

/** "Er kam | und sie ging", but one chunk in "dass er kam und sie ging". */
function opensSecondClause(
  tokens: readonly Token[],
  tags: readonly Tag[],
  at: number,
  first: number,
  to: number,
  finiteAhead: (i: number) => boolean,
): boolean {
  const next = firstWord(tokens, at + 1, to);
  if (next < to && tags[next] === 'SCONJ') return true;
  return finiteAhead(at) && openerAt(tokens, tags, first, to) === undefined;
}

function describe(
  tokens: readonly Token[],
  tags: readonly Tag[],
  range: TokenRange,
  cut: Cut,
  first: number,
  bracketed: ReadonlySet<number>,
): Chunk {
  const finites: number[] = [];
  let zu: number | undefined;
  for (let i = range.from; i < range.to; i++) {
    if (bracketed.has(i)) continue;
    const tag = tags[i];
    if (tag === 'FIN') finites.push(i);
    else if (tag === 'IZU' || (tag === 'INF' && tags[i - 1] === 'PTKZU')) zu = i;
  }
  const opener =
    openerFrom(tokens, tags, first, range.to) ??
    (cut === 'comma' ? relativeOpener(tokens, tags, first, range.to, finites.at(-1)) : undefined);
  return { ...range, cut, finites, zu, opener, first };
}

/** The opener may follow "und", "aber", "nicht", an adverb: "und dass", "vor allem weil". */
function openerFrom(tokens: readonly Token[], tags: readonly Tag[], first: number, to: number): number | undefined {
  for (let i = first; i < Math.min(to, first + 3); i++) {
    const opener = openerAt(tokens, tags, i, to);
    if (opener !== undefined) return opener;
    if (!beforeOpener.has(tags[i] as Tag)) return undefined;
  }
  return undefined;
}

/** "der" behind a comma is a relative pronoun when the verb stands last: ", der gestern kam"; and an article or demonstrative else. */
function relativeOpener(
  tokens: readonly Token[],
  tags: readonly Tag[],
  first: number,
  to: number,
  finite: number | undefined,
): number | undefined {
  const at = tags[first] === 'ADP' ? first + 1 : first;
  if (at >= to || !relativeForms.has((tokens[at] as Token).normal)) return undefined;
  if (finite === undefined || finite <= at + (at === first ? 1 : 0)) return undefined;
  for (let i = finite + 1; i < to; i++) if (!verbal.has(tags[i] as Tag)) return undefined;
  return at;
}

/** Index of the opener when the words at `at` open a subordinate clause: "dass", "in dem", "um", "wessen". */
function openerAt(tokens: readonly Token[], tags: readonly Tag[], at: number, to: number): number | undefined {
  if (at >= to) return undefined;
  const tag = tags[at];
  if (tag === 'SCONJ' || tag === 'PREL' || tag === 'PWH') return at;
  if (infinitiveOpeners.has((tokens[at] as Token).normal)) return at;
  if (tag === 'ADP' && at + 1 < to && (tags[at + 1] === 'PREL' || tags[at + 1] === 'PWH')) return at + 1;
  return undefined;
}

function firstWord(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && (tokens[i] as Token).kind === 'mark') i++;
  return i;
}

/** Whether a finite verb follows token i before the next comma, colon …; computed once from the right. */
function finitesAhead(
  tokens: readonly Token[],
  tags: readonly Tag[],
  range: TokenRange,
  bracketed: ReadonlySet<number>,
): (i: number) => boolean {
  const ahead = new Uint8Array(range.to - range.from + 1);
  for (let i = range.to - 1; i >= range.from; i--) {
    const token = tokens[i] as Token;
    const at = i - range.from;
    if (!bracketed.has(i) && tags[i] === 'FIN') ahead[at] = 1;
    else if (!bracketed.has(i) && token.kind === 'punctuation' && cutOf[token.text]) ahead[at] = 0;
    else ahead[at] = ahead[at + 1] as number;
  }
  return (i) => ahead[i - range.from] === 1;
}

function withoutFinalStop(tokens: readonly Token[], range: TokenRange): TokenRange {
  const { from } = range;
  let { to } = range;
  while (to > from && /^[.!?…]+$/.test((tokens[to - 1] as Token).text)) to--;
  return { from, to };
}

function inBrackets(tokens: readonly Token[], range: TokenRange): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = -1;
  for (let i = range.from; i < range.to; i++) {
    const text = (tokens[i] as Token).text;
    if (text === '(' && open < 0) open = i;
    else if (text === ')' && open >= 0) {
      for (let k = open; k <= i; k++) inside.add(k);
      open = -1;
    }
  }
  return inside;
}
