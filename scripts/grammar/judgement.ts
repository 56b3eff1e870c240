import { parse } from '../../src/grammar/index.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Document } from '../../src/model/document.js';
import type { Clause, Grammar } from '../../src/model/grammar.js';
import type { Token, TokenRange } from '../../src/model/token.js';
import { segment } from '../../src/segment/index.js';
import type { Tree } from './dependencies.js';
import { type GoldVerb, goldVerbs } from './gold-verbs.js';

/** One comparison: the name of the figure it counts in, and where in the sentence it was made. */
export type Judgement = readonly [figure: string, isRight: boolean, start: number, note?: string];

/** All comparisons of the grammar's reading of a sentence with its tree. */
export function judge(tree: Tree): readonly Judgement[] {
  const { tokens, sentences } = segment(documentOf(tree.text), german);
  const grammar = parse(tokens, sentences, german);
  const clauseOf = new Map(grammar.clauses.map((clause) => [clause.verbs?.finite, clause]));
  return goldVerbs(tree).flatMap((gold) => {
    const at = tokenAt(tokens, gold.finite.start);
    const clause = at && clauseOf.get(at.index);
    const found: Judgement = ['finite verb', clause !== undefined, gold.finite.start];
    return clause
      ? [found, ...judgeVerbs(gold, clause), ...judgeSubject(gold, clause, tree, tokens, grammar)]
      : [found];
  });
}

function judgeVerbs({ finite, lemma, isSubjunctive, isPassive }: GoldVerb, { verbs }: Clause): readonly Judgement[] {
  const number = /Number=(Sing|Plur)/.exec(finite.feats)?.[1] === 'Sing' ? 'sg' : 'pl';
  return [
    ['lemma', verbs?.lemma === lemma, finite.start, `${verbs?.lemma}, not ${lemma}`],
    ['mood', (verbs?.mood !== 'indicative') === isSubjunctive, finite.start],
    ['passive', (verbs?.voice === 'passive') === isPassive, finite.start],
    ...(verbs?.number ? [['verb number', verbs.number === number, finite.start] as const] : []),
  ];
}

const kinds: Readonly<Record<string, string>> = { NOUN: 'noun', PROPN: 'name', PRON: 'pronoun' };

function judgeSubject(
  { subject }: GoldVerb,
  clause: Clause,
  tree: Tree,
  tokens: readonly Token[],
  { phrases }: Grammar,
): readonly Judgement[] {
  const at = subject && tokenAt(tokens, subject.start)?.index;
  if (subject === undefined || at === undefined || !(subject.upos in kinds)) return [];
  const { start } = subject;
  const isInside = clause.parts.some(({ from, to }) => from <= at && at < to);
  const phrase = phrases.find(({ core }) => core.from <= at && at < core.to);
  const head = phrase && tree.words.findLast(({ start }) => start <= (tokens[phrase.head] as Token).start);
  const isHead = head?.id === subject.id || (head?.head === subject.id && /^(?:appos|compound|flat)/.test(head.deprel));
  const number = /Number=(Sing|Plur)/.exec(subject.feats)?.[1];
  return [
    ['subject inside', isInside, start],
    ['subject', isHead, start, phrase && textOf(tokens, phrase.core)],
    ...(phrase && isHead ? [['subject kind', phrase.kind === kinds[subject.upos], start] as const] : []),
    ...(phrase && isHead ? [['subject case', phrase.cases.includes('nom'), start] as const] : []),
    ...(phrase?.number && isHead && number
      ? [['subject number', phrase.number === (number === 'Sing' ? 'sg' : 'pl'), start] as const]
      : []),
  ];
}

const textOf = (tokens: readonly Token[], { from, to }: TokenRange): string =>
  tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');

const tokenAt = (tokens: readonly Token[], offset: number): Token | undefined =>
  tokens.find(({ start, end }) => start <= offset && offset < end);

function documentOf(source: string): Document {
  const runs = [{ span: { start: 0, end: source.length }, text: source }];
  return { path: '-', format: 'text', source, blocks: [{ index: 0, kind: 'paragraph', runs }], meta: {} };
}
