import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { closesAt, type ReportContext, type ReportPattern } from './report.js';
import { hasSpeaker } from './somebody.js';

/** Infinitives that tell a state: what is to be can only be passed on, for nobody plans it: "Er soll aus Lohe stammen." */
const states: ReadonlySet<string> = new Set([
  'befinden',
  'betragen',
  'gehören',
  'haben',
  'handeln',
  'leben',
  'liegen',
  'sein',
  'stammen',
]);

/**
 * A sentence with "sollen" that passes on what somebody said: "Der Fahrer soll betrunken gewesen sein." Present tense, no frame; the speaker
 * stands in the report just before. Without one, only the perfect infinitive and states are sure: "Der Plan soll geändert werden" may tell a
 * duty (Duden-Grammatik, "sollen", reports of others).
 */
export const hearsay: ReportPattern = {
  name: 'hearsay',
  find(context) {
    const { found, sentence } = context;
    if (found.length || !isHearsay(context) || context.stretchAt(sentence.tokens.from)) return;
    if (context.before.length || followsPlan(context) || isSure(context))
      found.push({ type: 'freeIndirect', parts: [sentence.tokens], cue: undefined });
  },
};

const isIndependentWithVerb = ({ kind, verbs }: Clause): boolean =>
  verbs !== undefined && (kind === 'main' || kind === 'v1');

/** All independent clauses have "sollen". */
function isHearsay(context: ReportContext): boolean {
  let isSome = false;
  for (const clause of context.clauses) {
    if (!isIndependentWithVerb(clause)) continue;
    if (!hasSollen(clause, context)) return false;
    isSome = true;
  }
  return isSome;
}

const isSure = (context: ReportContext): boolean =>
  context.clauses.some(
    (clause) => isIndependentWithVerb(clause) && (isPast(clause, context) || isState(clause, context)),
  );

/** Verbs that tell of what is to come. */
const planning: ReadonlySet<string> = new Set([
  'ankündigen',
  'beabsichtigen',
  'bekanntgeben',
  'planen',
  'präsentieren',
  'vorschlagen',
  'vorsehen',
  'vorstellen',
  'äußern',
]);

/** "Die Werft will wachsen. Im Mai soll das Dock öffnen." Whoever wants or plans something in the sentence before says so. */
function followsPlan(context: ReportContext): boolean {
  const { previous, clauses, grammar } = context;
  if (!previous || !clauses[0]) return false;
  for (let i = clauses[0].index - 1; i >= 0; i--) {
    const clause = grammar.clauses[i] as Clause;
    if ((clause.parts[0]?.from ?? 0) < previous.tokens.from) return false;
    if (clause.kind !== 'main' || clause.verbs?.mood !== 'indicative' || clause.verbs.voice !== 'active') continue;
    const tells = clause.verbs.modal === 'wollen' || planning.has(clause.verbs.lemma);
    if (tells && hasSpeaker(clause, context)) return true;
  }
  return false;
}

/** "soll gewesen sein": the perfect infinitive tells that "sollen" passes words on, for nobody can be told to have done something. */
function isPast(clause: Clause, { grammar, tokens }: ReportContext): boolean {
  const last = closesAt(clause) - 1;
  return (
    perfect.test((tokens[last] as Token).normal) &&
    (grammar.tags[last - 1] === 'PP' || clause.verbs?.tokens.some((i) => grammar.tags[i] === 'PP') === true)
  );
}

const perfect = /^(?:haben|sein|worden)$/;

/** "soll aus Lohe stammen", "soll 30 Jahre alt sein", but "soll erreicht sein". */
function isState(clause: Clause, { grammar, tokens }: ReportContext): boolean {
  const last = closesAt(clause) - 1;
  return grammar.tags[last - 1] !== 'PP' && states.has((tokens[last] as Token).normal);
}

function hasSollen(clause: Clause, { tokens }: ReportContext): boolean {
  const { verbs } = clause;
  if (verbs?.modal !== 'sollen' || verbs.mood !== 'indicative' || verbs.finite === undefined) return false;
  const { normal } = tokens[verbs.finite] as Token;
  return (normal === 'soll' || normal === 'sollen') && closesAt(clause) > verbs.finite;
}
