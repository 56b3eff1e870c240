import type { Cue } from '../../model/cue.js';
import type { Clause, Tag } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { contentForm } from './content-clause.js';
import { endOfContent } from './content-end.js';
import { closesAt, opensAt, type Report, type ReportContext, type ReportPattern, trim } from './report.js';
import { hasSpeaker } from './somebody.js';
import { isFreeReport, isIndependent, isLikeClause, isReported, isSubjunctive, verbClause } from './verb-clause.js';

/**
 * A reporting verb with its content after it: "Sie sagte, dass …", "Er betonte, er habe …", "Sie versprach, alles zu prüfen."
 * The content runs to the end of the sentence, unless the author goes on in the indicative ("…, und ging").
 */
export const contentAfterVerb: ReportPattern = {
  name: 'content-after-verb',
  find(context) {
    const { found } = context;
    const first = found.length;
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (!clause || isLikeClause(clause, context) || isReported(cue, found)) continue;
      if (interrupts(clause, context) || isFreeReport(cue, clause) || isInserted(clause, context)) continue;
      const verb = clause.verbs?.finite ?? (cue.tokens[cue.tokens.length - 1] as number);
      const content = contentAfter(cue, clause, verb, context);
      if (!content || !isSaid(cue, clause, content, context)) continue;
      const range = trim(context.tokens, {
        from: startOfContent(content, clause, context),
        to: endOfContent(content, context),
      });
      if (range.to > range.from) addNearest(found, first, { type: 'indirect', parts: [range], cue });
    }
  },
};

/**
 * Of two verbs with the same content the nearer one introduces it: "Er protestierte, weil er fürchte, | es gebe Streit." One that hardly ever
 * reports gives way: "Er schrieb in einem Brief, der auch gezeigt wurde, | es gebe Streit." The rival is one of those from `first` on.
 */
function addNearest(found: Report[], first: number, report: Report): void {
  const rival = found.findIndex(({ parts }, i) => i >= first && parts[0]?.from === report.parts[0]?.from);
  if (rival < 0) found.push(report);
  else if (nearness(report) > nearness(found[rival] as Report)) found[rival] = report;
}

const nearness = ({ cue }: Report): number => (cue?.weight === 3 ? -1 : (cue?.tokens.at(-1) ?? -1));

/** "Es sei, *so heißt es*, ein Fehler, dass …": what it reports stands on both sides of it. */
function interrupts(clause: Clause, { clauses }: ReportContext): boolean {
  if (!isIndependent(clause)) return false;
  const from = opensAt(clause);
  const to = closesAt(clause);
  for (const other of clauses) {
    const { kind, parts } = other;
    if (kind === 'main' && opensAt(other) < from && (parts[parts.length - 1] as TokenRange).from >= to) return true;
  }
  return false;
}

/** "Die Lage sei ernst, *sagte Ohm*, man müsse handeln": what is reported stands on both sides of the verb, and is looked at from its beginning. */
function isInserted({ kind, verbs, parts }: Clause, { clauses, tokens }: ReportContext): boolean {
  const { from } = parts[0] as TokenRange;
  if (kind !== 'v1' || verbs?.finite !== from || tokens[from - 1]?.text !== ',') return false;
  for (const other of clauses)
    if (isIndependent(other) && isSubjunctive(other) && closesAt(other) === from - 1) return true;
  return false;
}

/** The first clause after token `anchor` that has the form of a content, if the cue can take that form. */
export function contentAfter(cue: Cue, clause: Clause, anchor: number, context: ReportContext): Clause | undefined {
  // One source clause at the most stands between a verb and its content.
  let skipped = false;
  for (const other of context.clauses) {
    if (other === clause || opensAt(other) <= anchor || opens(clause, other)) continue;
    if (isQuoted(other, anchor, context)) return undefined;
    if (!skipped && isSourceClause(other, context)) {
      skipped = true;
      continue;
    }
    const form = contentForm(other, context);
    if (form === undefined || (form === 'infinitive' && !cue.takes.includes('infinitive'))) continue;
    if (form === 'verb-second') return isVerbSecond(cue, clause, other, context) ? other : undefined;
    return cue.takes.includes(form) ? other : undefined;
  }
  return undefined;
}

/** "Wer so rede, gehöre nicht ins Amt": a clause in the subjunctive that opens another tells a part of what is said. */
const opens = ({ parent, verbs }: Clause, other: Clause): boolean =>
  parent === other.index && verbs?.mood === 'subjunctive1';

/** ", wie der Minister sagte": a source already. */
function isSourceClause(clause: Clause, { found, tokens }: ReportContext): boolean {
  if (clause.kind !== 'subordinate' || tokens[clause.opener ?? -1]?.normal !== 'wie') return false;
  for (const { cue } of found) if (cue?.clause === clause.index && cue.kind === 'verb') return true;
  return false;
}

/** „Wenn ich wüsste, wie es geht“: what goes on within marks behind the colon is quoted, not reported. */
function isQuoted(content: Clause, anchor: number, { stretchAt, tokens }: ReportContext): boolean {
  const stretch = stretchAt(opensAt(content));
  return stretch !== undefined && stretch.inner.from > anchor && tokens[stretch.inner.from - 2]?.text === ':';
}

/** "er komme morgen" right behind the comma. In the indicative only after a sure verb in a main clause: "Er sagte, der Zug ist weg." */
function isVerbSecond(cue: Cue, clause: Clause, content: Clause, context: ReportContext): boolean {
  const { tokens, grammar, stretchAt } = context;
  const from = opensAt(content);
  const to = closesAt(content);
  const separator = tokens[from - 1]?.text;
  if ((separator !== ',' && separator !== ':') || grammar.tags[from] === 'CCONJ') return false;
  // "Sollte der Antrag angenommen werden, könnte …": a condition.
  if (clause.kind === 'v1' && content.verbs?.finite === from) return false;
  if (cue.kind !== 'verb' && content.kind === 'v1') return false;
  // "Da sie das fürchtete, habe Ohm geschwiegen": the clause is the front field of what follows it.
  if (clause.kind === 'subordinate' && content.verbs?.finite === from && closesAt(clause) === from - 1) return false;
  const stretch = stretchAt(from);
  if (stretch && stretch.start === tokens[from]?.start && stretch.inner.to + 1 >= to) return false;
  if (isSubjunctive(content)) return cue.takes.includes('verb-second') || cue.takes.includes('dass');
  if (!cue.takes.includes('verb-second') || !isIndependent(clause) || content.kind !== 'main') return false;
  // "Die Zahl wird auf 100 geschätzt, die meisten leben hier": the subject of a passive is what is said.
  // "Sie lobte den Plan, Ohm nannte ihn „absurd“": a verb that judges something has its object, and another speaks.
  if (separator === ',') return cue.weight === 1 && clause.verbs?.voice !== 'passive' && !judges(cue, clause, context);
  return cue.weight === 1 || (cue.weight === 2 && hasSpeaker(clause, context));
}

/** "lobte den Plan", "erklärte die Wahl *für ungültig*" */
function judges(
  { stance, takes }: Cue,
  { parts, verbs }: Clause,
  { tokens, grammar, phraseAt }: ReportContext,
): boolean {
  if (!takes.includes('als')) return false;
  return parts.some(({ from, to }) => {
    for (let i = from; i < to - 1; i++) {
      if (tokens[i]?.normal === 'für' && declared.has(grammar.tags[i + 1] as Tag)) return true;
      const phrase = stance === 'judging' && i > (verbs?.finite ?? to) ? phraseAt(i) : undefined;
      if (phrase && phrase.preposition === undefined && phrase.cases.includes('acc')) return true;
    }
    return false;
  });
}

const declared: ReadonlySet<Tag> = new Set(['ADJD', 'PP']);

/**
 * A verb that often means something else reports only what stands in the subjunctive. What can, may or is to be said is not said: "Davon ist
 * auszugehen, dass …", "Man kann sagen, dass …", "Er wollte nicht bestätigen, dass …".
 */
function isSaid(cue: Cue, { verbs }: Clause, content: Clause, context: ReportContext): boolean {
  const { grammar } = context;
  if (verbs?.modal === 'mögen' || (verbs?.modal && verbs.negated)) return false;
  if (verbs?.modal === 'können' && !agreeing.has(cue.lemma)) return false;
  if (verbs?.voice === 'passive' && verbs.modal && verbs.modal !== 'sollen') return false;
  const toBeSaid =
    verbs?.finite !== undefined && verbs.tokens.some((i) => grammar.tags[i] === 'IZU' || grammar.tags[i] === 'PTKZU');
  if (toBeSaid && !reaching.has(cue.lemma)) return false;
  if (isOpen(cue, content, context)) return false;
  return cue.weight < 3 || isSubjunctive(content) || standsInDocument(cue, context);
}

/** "Es ist nicht bekannt, ob …", "Der Richter entscheidet, ob …": nobody told yet. */
const isOpen = ({ lemma, negated }: Cue, { opener }: Clause, { tokens }: ReportContext): boolean =>
  (negated === true && lemma === 'sein') || (lemma === 'entscheiden' && tokens[opener ?? -1]?.normal === 'ob');

/** "konnten sich darauf einigen, …": who can agree did. */
const agreeing: ReadonlySet<string> = new Set(['einigen', 'verständigen']);

/** "Aus der Stadt ist zu hören, …", "Dem Bericht ist zu entnehmen, …": what is to be heard was said. */
const reaching: ReadonlySet<string> = new Set(['entnehmen', 'erfahren', 'hören', 'lesen', 'vernehmen']);

/** "In dem Bericht steht, dass …" */
function standsInDocument(
  { lemma, clause: index = -1 }: Cue,
  { grammar, tokens, phraseAt, lexicon }: ReportContext,
): boolean {
  if (lemma !== 'stehen') return false;
  return (grammar.clauses[index]?.parts ?? []).some(({ from, to }) => {
    for (let i = from; i < to; i++) {
      const phrase = within.test((tokens[i] as Token).normal) ? phraseAt(i + 1) : undefined;
      if (phrase && lexicon.reportingNoun((tokens[phrase.core.to - 1] as Token).text)?.medium === 'writing')
        return true;
    }
    return false;
  });
}

const within = /^(?:auf|im|in)$/;

/**
 * A content clause whose front was cut off from its verb begins at the first comma behind the reporting verb: "Das Blatt meldet, die Brücke,
 * die neu ist, sei gesperrt." "Sie fürchtet, sobald es regne, breche der Damm."
 */
function startOfContent(content: Clause, clause: Clause, { tokens, clauses }: ReportContext): number {
  const from = opensAt(content);
  let bracket = -1;
  for (const i of clause.verbs?.tokens ?? nothing) if (i < from) bracket = i;
  // "Sie hat zugesagt, über das Geld, einen Rest, reden zu wollen": the verb of saying ends its clause.
  const isCutOff =
    content.verbs?.finite === from || (content.verbs?.tokens[0] === from && tokens[bracket + 1]?.text === ',');
  if (!isCutOff) return from;
  for (let i = bracket + 1; i < from - 1; i++) {
    if (tokens[i]?.text !== ',') continue;
    const owns = clauses.some((other) => other !== clause && isIndependent(other) && opensAt(other) === i + 1);
    return owns || contentFormAt(i + 1, clauses) ? from : i + 1;
  }
  return from;
}

const contentFormAt = (at: number, clauses: readonly Clause[]): boolean =>
  clauses.some((other) => other.kind === 'relative' && opensAt(other) === at);

const nothing: readonly number[] = [];
