import type { Cue } from '../../model/cue.js';
import type { Clause, NounPhrase } from '../../model/grammar.js';
import type { Span } from '../../model/span.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';
import { phrasesOf } from '../subject.js';

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
    const { cues, grammar, quotations } = context.analysis;
    const clauses = new Map(grammar.clauses.map((row) => [row.parts[0]?.from, row]));
    const reports = new Map(
      quotations.filter(({ type }) => type === 'indirect').map((row) => [placeOf(row).start, row]),
    );
    const told = new Set<number>();
    for (const cue of cues) {
      const clause = reportBehind(cue, clauses, context);
      const verb = clause && bareIndicative(clause, context);
      if (!clause || !verb || told.has(verb.start)) continue;
      const span = {
        start: context.analysis.tokens[clause.parts[0]!.from]!.start,
        end: context.analysis.tokens[clause.parts.at(-1)!.to - 1]!.end,
      };
      const report = reports.get(span.start);
      if (!wantsContent(cue, clause, report !== undefined, context)) continue;
      told.add(verb.start);
      const confidence = report && context.attribution(report)?.confidence;
      yield {
        message: 'indicative',
        data: { cue: cue.spans.map(context.text).join(' … '), verb: context.text(verb) },
        span: report ? placeOf(report) : span,
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** The clause behind the comma that ends the clause of a verb of saying: "sagte, die Steuer …". */
function reportBehind(
  { kind, negated, medium, weight, takes, clause: index }: Cue,
  clauses: ReadonlyMap<number | undefined, Clause>,
  { analysis: { tokens, grammar } }: CheckContext,
): Clause | undefined {
  if (kind !== 'verb' || negated || medium === 'thought' || weight === 3 || !takes.includes('verb-second'))
    return undefined;
  const frame = grammar.clauses[index ?? -1];
  const comma = frame?.parts.at(-1)?.to ?? -1;
  if (!frame || tokens[comma]?.text !== ',' || tokens[frame.opener ?? -1]?.normal === 'wie') return undefined;
  const clause = clauses.get(comma + 1);
  return clause?.kind === 'main' && clause.opener === undefined ? clause : undefined;
}

/**
 * Nothing in the frame but who speaks, so that the content is still to come: "heißt es", "wurde angegeben", "gab die Stadt an";
 * not "werden 300 km/h angegeben, …", nor, where no report was read, "sagte das, aber …".
 */
function wantsContent({ lemma, weight, clause: index }: Cue, behind: Clause, isReport: boolean, context: CheckContext) {
  const { tags, clauses } = context.analysis.grammar;
  const frame = clauses[index ?? -1];
  if (!frame || frame.kind === 'relative' || frame.kind === 'infinitive') return isReport;
  const phrases = phrasesOf(frame, context).filter((phrase) => isBare(phrase, context));
  if (frame.verbs?.voice === 'passive')
    return frame.verbs.number === 'sg' && !phrases.some(({ cases }) => cases.includes('nom'));
  if (isReport || lemma === 'heißen') return true;
  return weight === 1 && phrases.length === 1 && !/^(?:ADV|CCONJ)$/.test(tags[behind.parts[0]!.from]!);
}

/** Neither behind a preposition nor behind "als". */
const isBare = ({ preposition, tokens: { from } }: NounPhrase, { analysis: { tokens } }: CheckContext): boolean =>
  preposition === undefined && tokens[from - 1]?.normal !== 'als';

/** Its finite verb, where that stands second and in the present indicative. */
function bareIndicative(
  { verbs, parts }: Clause,
  { analysis: { tokens, grammar }, isQuoted }: CheckContext,
): Span | undefined {
  const finite = tokens[verbs?.finite ?? -1];
  const start = parts[0]!.from;
  if (!finite || verbs?.mood !== 'indicative' || finite.index === start || isQuoted(finite)) return undefined;
  if (finite.index >= parts.at(-1)!.to - 1 || tokens[finite.index + 1]?.normal === 'zu') return undefined;
  const isPresent = verbs.number === 'pl' ? PLURAL : SINGULAR;
  const isInfinitive = ({ index, normal }: Token) =>
    normal === 'zu' || grammar.tags[index] === 'IZU' || tokens[index - 1]?.normal === 'zu';
  return grammar.tags[finite.index] === 'FIN' &&
    isPresent.test(finite.normal) &&
    !verbs.tokens.some((index) => isInfinitive(tokens[index]!))
    ? finite
    : undefined;
}

/** Forms of the past may be subjunctives, "sollte"; "soll" is hearsay itself. */
const SINGULAR = /^(?:will|kann|muss|darf|wird|\p{Ll}+t)$/u;
const PLURAL = /^(?!soll)(?!.*ten$).*n$|^sind$/;
