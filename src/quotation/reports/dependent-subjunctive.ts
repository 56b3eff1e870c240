import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { contentForm } from './content-clause.js';
import {
  closesAt,
  colonBeforeMarks,
  holds,
  opensAt,
  type Report,
  type ReportContext,
  type ReportPattern,
  trim,
  withoutStop,
} from './report.js';

/** Openers of clauses that stand in the subjunctive though nobody reports them: "als sei nichts geschehen", "damit er komme". */
const unreal = /^(?:als|damit|wenn|falls|sofern|ob|obwohl|bevor|bis|indem|nachdem|sodass)$/;

/** "Sie warnte vor Schäden, wenn es regne": behind a verb of saying a condition is said as well. */
const conditions = /^(?:wenn|falls|sofern|obwohl|bevor)$/;

/**
 * A clause in the subjunctive that hangs on a sentence in the indicative: "Der Verband lehnt das ab, weil es niemandem helfe." "Sie kündigte ein
 * Gesetz an, das alle Mieter schützen werde." Or stands behind its colon: "Rohde blieb hart: Der Konzern müsse handeln." The author passes on what whoever acts in the sentence says.
 */
export const dependentSubjunctive: ReportPattern = {
  name: 'dependent-subjunctive',
  find(context) {
    const { found } = context;
    for (const clause of context.clauses) {
      if (!isReported(clause, context)) continue;
      const from = startOf(clause, context);
      if (isTaken(from, found)) continue;
      const to = isBehindColon(clause, context)
        ? withoutStop(context.tokens, context.sentence).to
        : endOf(clause, context);
      const range = trim(context.tokens, { from, to: colonBeforeMarks(from, to, context) });
      const cue = governingVerb(clause, context.cues);
      // What the verb may take as its content was looked at before, and was none: "wollte nicht bestätigen, dass …".
      if (cue && contentForm(clause, context) !== undefined) continue;
      if (range.to > range.from) found.push({ type: 'indirect', parts: [range], cue });
    }
  },
};

function isReported(clause: Clause, context: ReportContext): boolean {
  const { tokens, grammar, cues, stretchAt } = context;
  const { kind, verbs, parts, parent } = clause;
  if (kind === 'main') return isBehindColon(clause, context) && followsStatement(clause, context);
  if (kind !== 'subordinate' && kind !== 'relative') return false;
  const isSaid = isGovernedBySaying(clause, cues);
  if (verbs?.mood !== 'subjunctive1' && !(isSaid && standsForSubjunctive1(clause, tokens))) return false;
  const first = tokens[parts[0]?.from as number] as Token;
  const isCondition = isSaid && verbs?.mood === 'subjunctive1' && conditions.test(first.normal);
  if ((unreal.test(first.normal) && !isCondition) || stretchAt(first.index)) return false;
  const governor = parent === undefined ? undefined : grammar.clauses[parent];
  return (
    governor !== undefined &&
    governor.verbs?.mood === 'indicative' &&
    (governor.parts[0]?.from as number) < first.index &&
    grammar.tags[first.index] !== 'PWH'
  );
}

/** The first verb of saying in the clause that this one hangs on. */
function governingVerb({ parent }: Clause, cues: readonly Cue[]): Cue | undefined {
  for (const cue of cues) if (cue.kind === 'verb' && cue.clause === parent) return cue;
  return undefined;
}

function isGovernedBySaying({ parent }: Clause, cues: readonly Cue[]): boolean {
  for (const cue of cues) if (cue.kind === 'verb' && cue.weight <= 2 && cue.clause === parent) return true;
  return false;
}

const isBehindColon = (clause: Clause, context: ReportContext): boolean =>
  clause.kind === 'main' && context.tokens[startOf(clause, context) - 1]?.text === ':';

/** With the clauses that open it: "[Wer so rede], gehöre nicht ins Amt". */
function startOf(clause: Clause, { clauses }: ReportContext): number {
  const from = opensAt(clause);
  const first = clause.kind === 'main' ? clauses.find(({ parent }) => parent === clause.index) : undefined;
  return first ? Math.min(opensAt(first), from) : from;
}

/** "Rohde blieb hart: …", "Rohde dazu: …"; a row of sentences in the subjunctive is reported as a whole. */
function followsStatement(clause: Clause, context: ReportContext): boolean {
  const from = startOf(clause, context);
  if (clause.verbs?.mood !== 'subjunctive1' || context.stretchAt(from)) return false;
  const before = context.clauses.filter((other) => opensAt(other) < from && other.kind !== 'relative');
  return before.length > 0 && before.every((other) => other.verbs === undefined || other.verbs.mood === 'indicative');
}

/** "haben" and "werden" have no subjunctive I of their own in the plural: "lehnt Steuern ab, die allen schaden würden", but not "hätten helfen können". */
const standsForSubjunctive1 = ({ verbs }: Clause, tokens: readonly Token[]): boolean =>
  verbs?.finite !== undefined &&
  verbs.number === 'pl' &&
  ambiguousPlural.test((tokens[verbs.finite] as Token).normal) &&
  !verbs.tokens.some((i) => modals.test((tokens[i] as Token).normal));

const ambiguousPlural = /^(?:hätten|würden)$/;
const modals = /^(?:können|müssen|sollen|dürfen|wollen)$/;

function isTaken(token: number, found: readonly Report[]): boolean {
  for (const { parts } of found) if (holds(parts, token)) return true;
  return false;
}

/** With the clauses that hang on it. */
function endOf(clause: Clause, { clauses }: ReportContext): number {
  let to = closesAt(clause);
  for (const other of clauses)
    if (other.parent === clause.index && opensAt(other) >= to) to = Math.max(to, closesAt(other));
  return to;
}
