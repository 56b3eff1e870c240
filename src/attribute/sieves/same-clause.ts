import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Quotation } from '../../model/quotation.js';
import type { TokenRange } from '../../model/token.js';
import type { Answer } from '../answer.js';
import type { AttributionContext } from '../context.js';
import { answerOfInscription } from '../inscription.js';
import { gappedSpeaker, listedSpeaker } from '../listed.js';
import { answerOfPhrase } from '../phrase-answer.js';
import { saidBefore } from '../said-before.js';
import type { Sieve } from '../sieve.js';
import { subjectOf } from '../subject/subject.js';
import { takenUpBelow } from '../taken-up.js';
import { answerOfVerb } from '../verb-answer.js';

/** Der Sprecher nannte die Kritik „absurd“. The words stand in the clause of the reporting verb, of a source phrase, or on what bears them: Sie trug ein Schild mit der Aufschrift „Nein“. */
export const sameClause: Sieve = {
  name: 'same-clause',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const { from, to, first, last } = context.place(quotation);
    const nearby = last === first ? context.cues(first) : [...context.cues(first), ...context.cues(last)];
    const reports = context.quotationsIn(first).filter((other) => other.type !== 'direct' && other.type !== 'reported');
    const clause = context.clauses(first).find((c) => c.parts.some((part) => part.from <= from && from < part.to));
    const listed = listedSpeaker(quotation, context) ?? gappedSpeaker(quotation, context);
    if (listed) return { speaker: listed };
    const inscribed = answerOfInscription(quotation, context);
    if (inscribed || isReported(clause)) return inscribed;
    const outside = nearby.filter(
      (cue) =>
        cue.tokens.every((i) => (i < from || i >= to) && !isQuotedElsewhere(i, quotation, context)) &&
        !isCopula(cue, from, context) &&
        (cue.clause === clause?.index ||
          !reports.some(
            (report) => covers(report, cue.tokens[0] as number, context) && !covers(report, from, context),
          )),
    );
    const preferred = [
      saidBefore(quotation, context),
      outside.find((candidate) => candidate.clause === clause?.index && candidate.kind === 'verb'),
      outside.find((candidate) => candidate.source),
      outside.find((candidate) => candidate.weight < 3),
      outside[0],
    ].find((cue) => cue !== undefined);
    const answer = preferred && answerOf(preferred, quotation, context);
    if (!answer || answer.speaker) return answer;
    const other = outside.find((candidate) => candidate !== preferred && candidate.takes.includes('direct'));
    const second = other && answerOf(other, quotation, context);
    return second?.speaker ? second : (takenUpBelow(quotation, context) ?? answer);
  },
};

function answerOf(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const answer = answerOfPhrase(cue, quotation, context) ?? announced(cue, quotation, context);
  if (answer) return answer;
  const told = answerOfVerb(cue, quotation, context);
  const link = asBefore(context.place(quotation).from, context);
  if (!told || link === undefined || cue.tokens.includes(link) || link < (cue.tokens[0] ?? 0)) return told;
  return { ...told, cueTokens: [...cue.tokens, link].sort((a, b) => a - b) };
}

/** "Das *stellt* ein „Risiko“ *dar*": what is one does not say so, unless it shows something "als „Risiko“" or "„dramatisch“". */
export const isCopula = ({ lemma }: { readonly lemma: string }, from: number, context: AttributionContext): boolean =>
  lemma === 'darstellen' &&
  asBefore(from, context) === undefined &&
  (context.grammar.tags[from - 1] === 'DET' || context.grammar.tags[from + 1] === 'DET');

/** The "als" of "würdigte sie *als* „große Reformerin“", "feierte ihn *als* einen „Helden“": what ties the words to the verb belongs to the cue. */
function asBefore(from: number, { tokens, grammar }: AttributionContext): number | undefined {
  let at = from - 1;
  while (at >= from - 3 && (grammar.tags[at] === 'DET' || grammar.tags[at] === 'ADJA')) at--;
  return tokens[at]?.normal === 'als' ? at : undefined;
}

/** Mit den Worten „Das war es“, ging er. The clause behind the closing mark tells whose words were announced in front of them. */
function announced(cue: Cue, quotation: Quotation, context: AttributionContext): Answer | undefined {
  const { from, to, last } = context.place(quotation);
  if (cue.kind !== 'phrase' || (cue.tokens.at(-1) as number) !== from - 1) return undefined;
  const next = context.tokens[to]?.text === ',' ? to + 1 : to;
  const clause = context.clauses(last).find(({ parts, verbs }) => verbs?.finite === next && parts[0]?.from === next);
  const speaker = clause && subjectOf(clause, last, context);
  if (!clause || !speaker) return undefined;
  const end = (clause.parts.at(-1) as TokenRange).to;
  return {
    cue,
    speaker,
    frame: [
      { from: cue.tokens[0] as number, to: from },
      { from: to, to: end },
    ],
    medium: cue.medium,
  };
}

/** "Er halte das für „maßvoll“": the sentence is itself somebody's report, its subject need not be the one who speaks. */
export const isReported = (clause: Clause | undefined): boolean =>
  clause?.kind === 'main' && clause.verbs?.mood === 'subjunctive1';

/** „…“ within the same report, or a cue there: "Sie *wisse* das, sagte sie, doch „…“". */
const covers = (report: Quotation, token: number, context: AttributionContext): boolean =>
  context.place(report).parts.some((part) => part.from <= token && token < part.to);

/** The cue stands in another quotation in marks, which does not hold this one. */
function isQuotedElsewhere(token: number, quotation: Quotation, context: AttributionContext): boolean {
  const other = context.directAt(token);
  return other !== undefined && other.id !== quotation.inside;
}
