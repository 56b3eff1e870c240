import type { Tag } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { TokenRange } from '../model/token.js';
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
  let longest: TokenRange | undefined;
  for (const { tokens, core, cases, preposition } of context.phrases(first))
    if (
      preposition === undefined &&
      cases.includes('nom') &&
      (tokens.to === from - 1 || core.to === from - 1) &&
      (!longest || tokens.from < longest.from)
    )
      longest = { from: tokens.from, to: from - 1 };
  if (!longest || !nameable(longest, context)) return undefined;
  const at = longest.from;
  const clause = context.clauses(first).find(({ parts }) => parts.some((part) => part.from <= at && at < part.to));
  const subject = clause && subjectOf(clause, first, context);
  const acts =
    subject &&
    subject.to <= at &&
    !isListBefore(from, quotation, context) &&
    !/^(?:darunter|wie|etwa|so)$/.test(context.tokens[at - 1]?.normal ?? '');
  return acts ? undefined : longest;
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
  let adp = to;
  while (adp < from && grammar.tags[adp] === 'ADV') adp++;
  if (grammar.tags[adp] !== 'ADP') return undefined;
  for (const { tokens: name, core, cases, preposition } of context.phrases(first)) {
    if (
      (core.to !== to && name.to !== to) ||
      preposition !== undefined ||
      !cases.includes('nom') ||
      !/^(?:,|und|während)$/.test(tokens[name.from - 1]?.text ?? '')
    )
      continue;
    const mark = tokens[name.from - 2]?.text === ',' ? name.from - 3 : name.from - 2;
    const other = context.directAt(mark);
    if (other && other !== quotation && nameable({ from: name.from, to }, context)) return { from: name.from, to };
  }
  return undefined;
}

/** "bezeichnete Kern als „feige“ und Ohm *als* „faul“": the name is the object. */
const objective: ReadonlySet<string> = new Set(['als', 'für']);

const between: ReadonlySet<Tag> = new Set(['ADP', 'ADV', 'DET']);

/** Another quotation in brackets stands before the colon. */
const isListBefore = (colon: number, quotation: Quotation, context: AttributionContext): boolean =>
  context.quotationsIn(context.place(quotation).first).some((other) => {
    if (other.type !== 'direct' || other.extent === 'term') return false;
    const { from, to } = context.place(other);
    if (to >= colon || context.tokens[from - 1]?.text !== '(') return false;
    for (let i = to; i < colon; i++) if (context.grammar.tags[i] === 'FIN') return false;
    return true;
  });
