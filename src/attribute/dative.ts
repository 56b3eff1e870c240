import type { Cue } from '../model/cue.js';
import type { Clause, NounPhrase } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import { nameable } from './able-to-speak.js';
import { isGenitive, isJoined } from './belonging.js';
import type { AttributionContext } from './context.js';

/** A dative by its form: "dem Blatt", "ihm", "der Zeitung" (a feminine body), not "den Antrag". */
export function isDative(phrase: NounPhrase, speaker: TokenRange | undefined, context: AttributionContext): boolean {
  if (phrase.preposition !== undefined || !phrase.cases.includes('dat')) return false;
  if (isJoined(phrase, context) || isGenitive(phrase, speaker, context)) return false;
  if (phrase.cases.includes('nom')) return isBareDative(phrase, context);
  const { normal } = context.tokens[phrase.tokens.from] as Token;
  if (phrase.kind === 'pronoun') return /^(?:ihm|ihr|ihnen|uns|mir|dir|euch|diesem|dieser)$/.test(normal);
  return (
    nameable(phrase.tokens, context) &&
    (/^(?:dem|der|einem|einer|den|(?:sein|ihr|kein)e[mr])$/.test(normal) || /(?:em|en|er|[lr]n)$/.test(normal))
  );
}

/** "sagte Reportern", "riet Bürgern": a function in the plural, whose -n tells the dative. */
const isBareDative = ({ tokens: { from, to }, kind }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  kind === 'noun' &&
  to === from + 1 &&
  /(?:er|el)n$/.test(tokens[from]?.normal ?? '') &&
  lexicon.role(tokens[from]?.text ?? '') !== undefined;

/** Verbs that mostly say to whom, so that a name beside the speaker is the other one. */
export const needsDative: ReadonlySet<string> = new Set([
  'attestieren',
  'bescheinigen',
  'empfehlen',
  'nachsagen',
  'raten',
  'sagen',
  'unterstellen',
  'vorhalten',
  'vorschlagen',
  'vorwerfen',
  'zubilligen',
]);

/** "warf Ohm vor", "sagte Agentur Lohe": a name without article behind the verb, beside the speaker. */
export function isBareName(
  { tokens, kind, preposition }: NounPhrase,
  { verbs }: Clause,
  context: AttributionContext,
): boolean {
  return (
    kind === 'name' &&
    preposition === undefined &&
    tokens.from > (verbs?.finite ?? tokens.from) &&
    context.grammar.tags[tokens.from] === 'PROPN' &&
    !/^[,„»“"]$/.test(context.tokens[tokens.from - 1]?.text ?? '') &&
    !/s$/.test(context.tokens[tokens.to - 1]?.text ?? '')
  );
}

/** "warf *der Konferenz* vor", "*Der Politik* warf er vor": who may be a dative by the article, beside the speaker behind the verb or in front of it. */
export function isOther(
  phrase: NounPhrase,
  { parts, verbs }: Clause,
  speaker: TokenRange,
  context: AttributionContext,
): boolean {
  const { from } = phrase.tokens;
  if (phrase.preposition !== undefined || !phrase.cases.includes('dat')) return false;
  if (context.tokens[from]?.normal !== 'der' || isGenitive(phrase, speaker, context)) return false;
  if (from === parts[0]?.from) return !phrase.cases.includes('nom');
  return from > (verbs?.finite ?? from) && nameable(phrase.tokens, context);
}

/** "Kolm wird vorgeworfen, …": what stands before a verb that is passive and mostly says to whom. */
export const isFrontOfPassive = (
  phrase: NounPhrase,
  cue: Cue,
  { verbs }: Clause,
  context: AttributionContext,
): boolean =>
  verbs?.voice === 'passive' &&
  needsDative.has(cue.lemma) &&
  phrase.preposition === undefined &&
  phrase.tokens.to === verbs.finite &&
  (nameable(phrase.tokens, context) || phrase.tokens.to === phrase.tokens.from + 1);

/** "*Menschen mit Husten* wurde geraten", "*Der Regierung des Landes* wird vorgeworfen": all that stands before a passive that says to whom. */
export function frontOfPassive(
  { verbs, parts, kind }: Clause,
  ways: readonly string[],
  speaker: TokenRange | undefined,
  context: AttributionContext,
): TokenRange | undefined {
  if (kind !== 'main' || verbs?.voice !== 'passive' || verbs.finite === undefined || !ways.includes('dat'))
    return undefined;
  if (ways.includes('acc') || parts[0]?.to === undefined) return undefined;
  let { from } = parts[0];
  while (context.grammar.tags[from] === 'ADV') from++;
  const phrase = context.phraseAt(from);
  if (!phrase || phrase.preposition !== undefined || phrase.core.to > verbs.finite || parts[0].to <= verbs.finite)
    return undefined;
  const front = { from, to: verbs.finite };
  return phrase.cases.includes('dat') && phrase.kind !== 'pronoun' && !overlaps(front, speaker) ? front : undefined;
}

export const overlaps = (a: TokenRange, b: TokenRange | undefined): boolean =>
  b !== undefined && a.from < b.to && b.from < a.to;
