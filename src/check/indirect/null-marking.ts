import type { Attribution } from '../../model/attribution.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';

/** Er sagte, die Steuer steigt: neither "dass" nor the subjunctive tells that these are his words. */
export const nullMarking = defineCheck({
  id: 'indirect/null-marking',
  severity: 'warning',
  summary: {
    de: 'Indirekte Rede steht ohne „dass“ und ohne Konjunktiv.',
    en: 'Indirect speech has neither “dass” nor the subjunctive.',
  },
  rationale: {
    de: 'Ohne „dass“ oder Konjunktiv liest sich die Wiedergabe wie eine Feststellung der Zeitung (grammis, „Indirektheitskontext“: Nullmarkierung ist zu vermeiden).',
    en: 'Without “dass” or the subjunctive a report reads like a statement of the paper (grammis, “Indirektheitskontext”: null marking is to be avoided).',
  },
  exceptions: {
    de: 'Verben des Denkens, Wiedergaben nach einem Doppelpunkt oder vor dem Begleitsatz, Formen, die auch Konjunktiv sein können („sollte“).',
    en: 'Verbs of thinking, reports after a colon or before their frame, forms that may be subjunctive too (“sollte”).',
  },
  messages: {
    indicative: {
      de: 'Nach „{cue}“ steht „{verb}“ im Indikativ ohne „dass“. Erwartet wird der Konjunktiv oder „dass“.',
      en: 'After “{cue}” there is “{verb}” in the indicative without “dass”. The subjunctive or “dass” is expected.',
    },
  },
  examples: {
    fires: [
      'Anna Kruse sagte, [[die Steuer steigt im nächsten Jahr]].',
      'Die Stadt teilte mit, [[die Räder werden doppelt verklebt]].',
    ],
    silent: [
      'Anna Kruse sagte, die Steuer steige im nächsten Jahr.',
      'Anna Kruse sagte, dass die Steuer im nächsten Jahr steigt.',
      'Die Steuer steigt im nächsten Jahr, sagte Anna Kruse.',
      'Anna Kruse sagte, die Steuern sollten im nächsten Jahr steigen.',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      if (quotation.type !== 'indirect' || context.isQuoted(placeOf(quotation))) continue;
      const decision = context.attribution(quotation);
      const cue = context.cue(decision?.cue);
      if (cue?.kind !== 'verb' || cue.negated || cue.medium === 'thought' || cue.weight === 3) continue;
      if (context.clauseAt(cue.tokens[0]!)?.verbs?.voice === 'passive') continue;
      const verb = bareIndicative(quotation, decision, context);
      if (!verb) continue;
      const confidence = decision?.confidence;
      yield {
        message: 'indicative',
        data: { cue: cue.spans.map(context.text).join(' … '), verb: context.text(verb) },
        span: placeOf(quotation),
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** The finite verb of a clause that follows its frame after a comma, with the verb in second place, in the present indicative. */
function bareIndicative(
  { parts }: Quotation,
  decision: Attribution | undefined,
  { analysis: { tokens, grammar }, tokenAt, clauseAt, isQuoted }: CheckContext,
): Span | undefined {
  const start = tokenAt(parts[0]!.start);
  const clause = clauseAt(start);
  const framed = decision?.frame?.[0];
  if (parts.length > 1 || !framed || framed.start > parts[0]!.start || tokens[start - 1]?.text !== ',')
    return undefined;
  if (clause?.kind !== 'main' || clause.opener !== undefined || clause.parts[0]!.from !== start) return undefined;
  const finite = tokens[clause.verbs?.finite ?? -1];
  if (!finite || clause.verbs?.mood !== 'indicative' || finite.index === start || isQuoted(finite)) return undefined;
  const last = tokenAt(parts[0]!.end) - 1;
  if (finite.index >= last || tokens[finite.index + 1]?.normal === 'zu') return undefined;
  const isPresent = clause.verbs.number === 'pl' ? PLURAL : SINGULAR;
  const isInfinitive = ({ index, normal }: Token) =>
    normal === 'zu' || grammar.tags[index] === 'IZU' || tokens[index - 1]?.normal === 'zu';
  const verbs = clause.verbs.tokens.map((index) => tokens[index]!);
  return grammar.tags[finite.index] === 'FIN' && isPresent.test(finite.normal) && !verbs.some(isInfinitive)
    ? finite
    : undefined;
}

/** Forms of the past may be subjunctives, "sollte"; "soll" is hearsay itself. */
const SINGULAR = /^(?:will|kann|muss|darf|wird|\p{Ll}+t)$/u;
const PLURAL = /^(?!soll)(?!.*ten$).*n$|^sind$/;
