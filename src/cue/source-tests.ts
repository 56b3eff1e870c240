import type { ReportingPhrase } from '../lexicon/lexicon.js';
import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import { type Match, nounOf, type PhraseContext } from './phrase-context.js';

/** "korrigierte die Zahl nach unten", "den Wunsch nach Ruhe": no dative; after "den" only a plural in -n is one. */
export function isAccusative(source: TokenRange, phrase: NounPhrase | undefined, { tokens }: PhraseContext): boolean {
  if (!phrase) return false;
  const { normal } = tokens[source.from] as Token;
  return (
    (normal === 'die' && !phrase.cases.includes('dat')) ||
    (normal === 'den' && !dativeEnding.test((tokens[phrase.head] as Token).text))
  );
}

const dativeEnding = /[ns]$/;

/** "erst nach Ermittlungen", "kurz nach dem Bericht", "zwei Tage nach der Studie" tell a time. */
export const tellsTime = (at: number, { tokens }: PhraseContext): boolean =>
  (tokens[at] as Token).normal === 'nach' && timeBefore.test(tokens[at - 1]?.normal ?? '');

const timeBefore =
  /^(?:bald|direkt|erst|gleich|jahre?|kurz|lange|minuten?|monate?|sofort|stunden?|tage?|unmittelbar|wochen?)$/;

/** "ein *laut* gerufenes Wort" */
export const isLoud = (at: number, { tokens, grammar: { tags } }: PhraseContext): boolean =>
  (tokens[at] as Token).normal === 'laut' && tags[at - 1] === 'DET' && tags[at + 1] === 'ADJA';

/** "Studien nach der Katastrophe": what follows makes "nach" a preposition, but for "seiner Meinung nach der Beste", "ihren Angaben nach niemand". */
export function isPreposition(
  row: ReportingPhrase,
  at: number,
  phrase: NounPhrase | undefined,
  context: PhraseContext,
): boolean {
  const { tokens, startingAt } = context;
  if (row.words.at(-1) !== 'nach' || !(startingAt[at + 1] || tokens[at + 1]?.kind === 'mark')) return false;
  const source = phrase?.core;
  if (source && possessive.test((tokens[source.from] as Token).normal)) return false;
  return nounOf(phrase, source, context)?.medium !== 'thought';
}

const possessive = /^(?:[msd]ein|ihr|unser|euer|eure)/;

export function headFits(
  row: ReportingPhrase,
  phrase: NounPhrase | undefined,
  source: TokenRange,
  context: PhraseContext,
): boolean {
  if (
    row.unless &&
    (endsAs(row.unless, source.from, context) || endsAs(row.unless, phrase?.head ?? source.from, context))
  )
    return false;
  if (row.heads === undefined || row.heads === 'any')
    return phrase?.kind !== 'pronoun' || dativePronoun.test((context.tokens[source.from] as Token).normal);
  const noun = nounOf(phrase, source, context);
  if (!noun) return false;
  if (row.heads === 'reporting') return noun.noun !== 'Frage' || !isCompound(noun.noun, source, context);
  return row.heads === 'source'
    ? noun.source !== undefined
    : row.heads.includes(noun.noun) && !isCompound(noun.noun, source, context);
}

const dativePronoun = /^(?:ihm|ihr|ihnen|diesem|dieser)$/;

/** "gemäß der *Bauordnung*", "gemäß *§* 5" */
const endsAs = (ends: readonly string[], head: number, { tokens }: PhraseContext): boolean =>
  ends.some((end) => (tokens[head] as Token).normal.endsWith(end));

/** "Türkeifrage" is no "Frage", but "Rückfrage" is one. */
const isCompound = (noun: string, { from, to }: TokenRange, { tokens }: PhraseContext): boolean =>
  !tokens
    .slice(from, to)
    .some(({ text }) => text.startsWith(noun.slice(0, 4)) || /^(?:Gegen|Nach|Rück|Zwischen)frage/.test(text));

/** ", so Kruse." and „…“, so Kruse am Montag. A verb must not follow: "so Kruse kommt". */
export function isParenthesis(at: number, end: number, { tokens, grammar }: PhraseContext): boolean {
  const before = tokens[at - 1];
  const opened =
    before !== undefined &&
    (before.text === ',' || before.kind === 'mark' || before.text === '–' || before.text === '-');
  return opened && grammar.tags[end] !== 'FIN' && grammar.tags[end] !== 'INF';
}

/** "nach der Veröffentlichung" tells a time as well, unlike "nach einer Veröffentlichung" and "nach den Veröffentlichungen". */
export function isEvent({ words, source, phrase }: Match, context: PhraseContext): boolean {
  const { tokens } = context;
  if (!source || tokens[words.from]?.normal !== 'nach') return false;
  const { from, to } = source;
  const noun = nounOf(phrase, source, context);
  // "nach Artikel 5"
  if (noun?.noun === 'Artikel' && tokens[to]?.kind === 'number') return true;
  // "nach der am Dienstag erfolgten Veröffentlichung"
  return noun?.source === 2 && dativeArticle.test((tokens[from] as Token).normal);
}

const dativeArticle = /^de[mr]$/;

/** A clause in the subjunctive or with "sollen" is reported, so that a weak phrase may count: "Gem. Auskunft solle …". */
export const isReported = (clause: Clause | undefined): boolean =>
  clause?.verbs !== undefined && (clause.verbs.mood === 'subjunctive1' || clause.verbs.modal === 'sollen');
