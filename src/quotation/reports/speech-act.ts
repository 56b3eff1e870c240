import type { SpeechAct } from '../../lexicon/lexicon.js';
import type { Cue } from '../../model/cue.js';
import type { Clause, Tag } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { holds, opensAt, type Report, type ReportContext, type ReportPattern } from './report.js';
import { subjectClause } from './shared-subject.js';
import { hasSpeaker } from './somebody.js';
import { speechActExtent } from './speech-act-extent.js';
import { clauseOf, isIndependent, isReported, verbClause } from './verb-clause.js';

/**
 * A sentence that sums up what somebody said: "Der Verband fordert strengere Regeln." "Sie warnte vor den Folgen." The verb takes an object
 * or "als", no clause holds the content, and the speaker stands in the sentence; in the passive behind "von": "Der Plan wurde von der
 * Opposition als Notlösung bezeichnet." The pluperfect tells what led to the news and is no report: "Er hatte Hilfe gefordert."
 */
export const speechAct: ReportPattern = {
  name: 'speech-act',
  find(context) {
    const cues = unmarkedFirst(context);
    if (cues.length === 0 || !endsInStop(context) || hasColon(context)) return;
    const reports: Report[] = [];
    for (const cue of cues) {
      const act = context.lexicon.speechAct(cue.lemma);
      const clause = act && actClause(cue, act, context);
      if (!clause || isReported(cue, reports)) continue;
      const extent = speechActExtent(clause, context);
      if (saysSomething(extent, cue, context)) reports.push({ type: 'reported', parts: [extent], cue });
    }
    for (const report of reports) context.found.push(report);
  },
};

/**
 * The cues that can sum up. "Er nannte das „absurd“ und warnte vor Eile": a verb that has no words in marks beside it tells more surely that the
 * sentence does, and comes first.
 */
function unmarkedFirst(context: ReportContext): readonly Cue[] {
  const { lexicon } = context;
  let cues = none;
  for (const cue of context.cues) if (lexicon.speechAct(cue.lemma) !== undefined) cues = [...cues, cue];
  return cues.length < 2 ? cues : inOrder(cues, context);
}

function inOrder(cues: readonly Cue[], context: ReportContext): readonly Cue[] {
  const marked = cues.filter((cue) => isMarked(cue, context));
  return marked.length ? [...cues.filter((cue) => !marked.includes(cue)), ...marked] : cues;
}

const none: readonly Cue[] = [];

/** There are words in marks in its clause. */
function isMarked(cue: Cue, context: ReportContext): boolean {
  for (const { from, to } of clauseOf(cue, context)?.parts ?? [])
    for (let i = from; i < to; i++) if (context.stretchAt(i)) return true;
  return false;
}

/** There is more than who speaks: not "Als Grund wurde angegeben". What is spoken of with "von" may stand alone: "Von Fehlern wird gesprochen." */
function saysSomething({ from, to }: TokenRange, cue: Cue, { phraseAt, lexicon }: ReportContext): boolean {
  let wanted = lexicon.speechAct(cue.lemma)?.needs.includes('von') ? 1 : 2;
  for (let i = from; i < to && wanted > 0; ) {
    const phrase = phraseAt(i);
    if (phrase) wanted--;
    i = phrase ? Math.max(i + 1, phrase.tokens.to) : i + 1;
  }
  return wanted <= 0;
}

/** A heading or caption ends without a stop; a question reports nothing. */
function endsInStop({ tokens, sentence }: ReportContext): boolean {
  const last = tokens[sentence.tokens.to - 1] as Token;
  return last.kind === 'mark' || stop.test(last.text);
}

const stop = /^[.!]$/;

/** The clause of a verb that sums up here what somebody said. */
function actClause(cue: Cue, act: SpeechAct, context: ReportContext): Clause | undefined {
  const clause = verbClause(cue, context);
  if (!clause || cue.negated || context.stretchAt(cue.tokens[0] as number)) return undefined;
  if (isTaken(cue, clause, context)) return undefined;
  if (!isStatement(clause, context) || !isAssertion(clause, context) || followsQuotation(clause, context))
    return undefined;
  if (hasContentClause(clause, context)) return undefined;
  if (act.needs.length && !holdsOne(act.needs, clause, context)) return undefined;
  if (act.unless.length && holdsOne(act.unless, clause, context)) return undefined;
  if (act.otherObjects.length && hasObject(act.otherObjects, clause, context)) return undefined;
  const unnamed = clause.verbs?.voice === 'passive' && act.unnamed.length > 0 && holdsOne(act.unnamed, clause, context);
  return unnamed || hasSpeaker(subjectClause(clause, context), context, act) ? clause : undefined;
}

/** The verb frames a report that is found already, or stands in one. */
function isTaken(cue: Cue, clause: Clause, { found }: ReportContext): boolean {
  const verb = cue.tokens[0] as number;
  for (const { cue: other, parts } of found)
    if ((other?.clause === clause.index && other.kind !== 'phrase') || holds(parts, verb)) return true;
  return false;
}

/** A main clause; "während die Stadt vor Eile warnt" sets one statement against another. */
const isStatement = (clause: Clause, { tokens }: ReportContext): boolean =>
  isIndependent(clause) ||
  (clause.kind === 'subordinate' && contrasting.test((tokens[opensAt(clause)] as Token).normal));

const contrasting = /^(?:während|wohingegen)$/;

/** Somebody did say it, and just now: not "hatte gefordert", "ist angekündigt", "wollte fordern", "sind zu beklagen". */
function isAssertion({ verbs }: Clause, { tokens, grammar }: ReportContext): boolean {
  if (verbs?.finite === undefined || verbs.modal || verbs.mood !== 'indicative') return false;
  if (backward.test((tokens[verbs.finite] as Token).normal)) return false;
  for (const i of verbs.tokens) if (grammar.tags[i] === 'PTKZU' || grammar.tags[i] === 'IZU') return false;
  return true;
}

const backward = /^(?:hatten?|waren?|war|ist|sind)$/;

/** "Er erwartet, dass die Lage sich bessert": the clause holds the content, whether it is found as a report or not. */
const hasContentClause = ({ index, verbs }: Clause, { clauses, tokens }: ReportContext): boolean =>
  clauses.some(
    ({ parent, kind, opener = -1 }) =>
      parent === index &&
      kind === 'subordinate' &&
      opener > (verbs?.finite ?? opener) &&
      contentOpener.test(tokens[opener]?.normal ?? ''),
  );

const contentOpener = /^(?:dass|daß|ob)$/;

/** „Wir haben nichts gesagt“, betonte er. The words in marks are what he said, and are found as such. */
function followsQuotation({ parts }: Clause, { tokens, stretchAt }: ReportContext): boolean {
  const from = parts[0]?.from as number;
  return tokens[from - 1]?.text === ',' && tokens[from - 2] !== undefined && stretchAt(from - 2) !== undefined;
}

/** "Er forderte ein Verbot: „So geht das nicht.“" The words behind the colon are the report. */
const hasColon = ({ tokens, sentence }: ReportContext): boolean => {
  for (let i = sentence.tokens.from; i < sentence.tokens.to; i++) if ((tokens[i] as Token).text === ':') return true;
  return false;
};

/** "forderte *drei Tote*": one of the words with its attributes, which neither a preposition nor another noun governs. */
const hasObject = (words: readonly string[], clause: Clause, { tokens, grammar: { tags } }: ReportContext): boolean =>
  clause.parts.some(({ from, to }) => {
    for (let i = from; i < to; i++) {
      if (!words.includes((tokens[i] as Token).normal)) continue;
      let start = i;
      while (start > from && attributive.has(tags[start - 1] as Tag)) start--;
      if (tags[start - 1] !== 'ADP' && tags[start - 1] !== 'NOUN') return true;
    }
    return false;
  });

const attributive: ReadonlySet<Tag> = new Set(['ADJA', 'DET', 'NUM']);

function holdsOne(words: readonly string[], clause: Clause, { tokens }: ReportContext): boolean {
  return clause.parts.some((part) => {
    for (let i = part.from; i < part.to; i++) if (words.includes((tokens[i] as Token).normal)) return true;
    return false;
  });
}
