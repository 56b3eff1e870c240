import type { Tag } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { nameable } from './able-to-speak.js';
import type { AttributionContext } from './context.js';
import { subjectOf } from './subject/subject.js';

/**
 * Es gratulierten *Jana Ohm* („Das freut uns“), *Tom Kern* („Endlich“) und *der Verband*: „Wir sind stolz.“ Several are named in a row, each with
 * words of his own: in brackets behind the name, or, the last ones, behind a colon.
 */
export function listedSpeaker(quotation: Quotation, context: AttributionContext): TokenRange | undefined {
  const { from, first } = context.place(quotation);
  const sign = context.tokens[from - 1]?.text;
  if (sign !== '(' && !(sign === ':' && isListBefore(from, quotation, context))) return undefined;
  const name = nameBefore(from - 1, first, context);
  if (!name || !nameable(name, context)) return undefined;
  const inList = isListBefore(from, quotation, context) || examples.has(context.tokens[name.from - 1]?.normal ?? '');
  return inList || !hasSubjectBefore(name.from, first, context) ? name : undefined;
}

/** The longest phrase that ends there and may be a nominative. */
function nameBefore(to: number, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  let longest: TokenRange | undefined;
  for (const { tokens, core, cases, preposition } of context.phrases(sentence)) {
    if ((tokens.to !== to && core.to !== to) || preposition !== undefined || !cases.includes('nom')) continue;
    if (!longest || tokens.from < longest.from) longest = { from: tokens.from, to };
  }
  return longest;
}

/** What names some of several: "darunter *Jana Ohm* („…“)". */
const examples: ReadonlySet<string> = new Set(['darunter', 'etwa', 'so', 'wie']);

/** "*Ohm* kritisierte die Regierung („Sie hat versagt.“)": the words in brackets are the subject's. */
function hasSubjectBefore(at: number, sentence: Sentence, context: AttributionContext): boolean {
  const clause = context.clauses(sentence).find(({ parts }) => parts.some(({ from, to }) => from <= at && at < to));
  const subject = clause && subjectOf(clause, sentence, context);
  return subject !== undefined && subject.to <= at;
}

/**
 * Kern sprach von einem „Sieg“, *Ohm* von einer „Katastrophe“. Behind other words in marks a name stands before these: the verb is left out, not
 * the one who speaks. "Sie nannte Kern „feige“ und Ohm „faul“" may leave out the speaker as well.
 */
export function gappedSpeaker(quotation: Quotation, context: AttributionContext): TokenRange | undefined {
  const { tokens, grammar } = context;
  const { from, first } = context.place(quotation);
  let at = from - 1;
  while (at > first.tokens.from && between.has(grammar.tags[at] as Tag)) at--;
  const to = at + 1;
  const link = tokens[to]?.normal ?? '';
  if (to === from || objective.has(link)) return undefined;
  for (const { tokens: name, core, cases, preposition } of context.phrases(first)) {
    if ((core.to !== to && name.to !== to) || preposition !== undefined || !cases.includes('nom')) continue;
    if (!/^(?:,|und|während)$/.test(tokens[name.from - 1]?.text ?? '')) continue;
    const mark = tokens[name.from - 2]?.text === ',' ? name.from - 3 : name.from - 2;
    const other = context.directAt(mark);
    if (!other || other === quotation || !nameable({ from: name.from, to }, context)) continue;
    if (prepositionBefore(from, context) === prepositionBefore(context.place(other).from, context))
      return { from: name.from, to };
  }
  return undefined;
}

/** The "von" of "von einer „Katastrophe“"; the position where there is none, so that no two are the same. */
function prepositionBefore(from: number, { tokens, grammar }: AttributionContext): string | number {
  const at = grammar.tags[from - 1] === 'DET' ? from - 2 : from - 1;
  return grammar.tags[at] === 'ADP' ? (tokens[at] as Token).normal : from;
}

/** "bezeichnete Kern als „feige“ und Ohm *als* „faul“": the name is the object. */
const objective: ReadonlySet<string> = new Set(['als', 'für']);

const between: ReadonlySet<Tag> = new Set(['ADP', 'ADV', 'DET']);

/** Another quotation in brackets stands before the colon, and no verb between the two. */
const isListBefore = (colon: number, quotation: Quotation, context: AttributionContext): boolean =>
  context.quotationsIn(context.place(quotation).first).some((other) => {
    if (other.type !== 'direct' || other.extent === 'term') return false;
    const { from, to } = context.place(other);
    if (to >= colon || context.tokens[from - 1]?.text !== '(') return false;
    for (let i = to; i < colon; i++) if (context.grammar.tags[i] === 'FIN') return false;
    return true;
  });
