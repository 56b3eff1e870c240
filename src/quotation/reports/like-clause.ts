import type { Cue } from '../../model/cue.js';
import type { Clause } from '../../model/grammar.js';
import { closesAt, filled, opensAt, type ReportContext, type ReportPattern, trim, withoutStop } from './report.js';
import { hasSpeaker } from './somebody.js';
import { isLikeClause, takesSentence, verbClause } from './verb-clause.js';

/** A "wie" clause beside the content: "Wie die Polizei mitteilte, ist die Straße gesperrt." Behind a colon the content begins there. */
export const likeClause: ReportPattern = {
  name: 'like-clause',
  find(context) {
    for (const cue of context.cues) {
      const clause = verbClause(cue, context);
      if (
        !clause ||
        !isLikeClause(clause, context) ||
        clause.verbs?.modal ||
        !takesSentence(cue) ||
        (cue.lemma === 'zeigen' && !hasSpeaker(clause, context) && !namesWords(clause, context)) ||
        isQuestion(cue, clause, context)
      )
        continue;
      const sentence = withoutStop(context.tokens, context.sentence);
      const from = opensAt(clause);
      const to = closesAt(clause);
      const start = context.tokens[from - 1]?.text === ':' ? from : sentence.from;
      const before = trim(context.tokens, { from: start, to: from });
      const parts = filled(before, trim(context.tokens, { from: to, to: sentence.to }));
      if (parts.length) context.found.push({ type: 'indirect', parts, cue });
    }
  },
};

/** ", wie eine Bekanntmachung *zeigt*", but not ", wie der Fall zeigt". */
const namesWords = ({ parts }: Clause, { tokens, grammar, lexicon }: ReportContext): boolean =>
  parts.some(({ from, to }) => {
    for (let i = from; i < to; i++)
      if (grammar.tags[i] === 'NOUN' && lexicon.reportingNoun(tokens[i]?.text ?? '')) return true;
    return false;
  });

/** "Die Bahn habe gewarnt, wie der Minister *sagte*": mere telling answers no question, as verbs do that tell how. */
const tells = ({ lemma, weight, stance, medium, takes }: Cue): boolean =>
  weight === 1 && stance === 'neutral' && medium !== 'thought' && takes.includes('direct') && !explaining.has(lemma);

const explaining: ReadonlySet<string> = new Set([
  'begründen',
  'beschreiben',
  'darlegen',
  'darstellen',
  'erläutern',
  'erzählen',
  'schildern',
]);

/**
 * "Er weiß, wie die Stadt das begründet", "Sie fragte, wie die Stadt das erklärt": the clause is what is known or asked, not a source; "Die Bahn hat
 * gewarnt, wie der Minister sagte" names one.
 */
function isQuestion(cue: Cue, clause: Clause, context: ReportContext): boolean {
  const governing = context.cues.find(
    (other) =>
      other.kind === 'verb' &&
      (other.weight < 3 || other.lemma === 'wissen') &&
      other.clause !== undefined &&
      other.clause < clause.index &&
      other.clause === clause.parent &&
      other.takes.includes('dass'),
  );
  if (!governing) return false;
  const isAnswer = asking.has(governing.lemma) || explaining.has(governing.lemma);
  return isAnswer || !tells(cue) || clause.verbs?.mood === 'subjunctive1' || hasObject(clause, context);
}

const asking: ReadonlySet<string> = new Set(['berichten', 'fragen', 'nachfragen', 'wissen']);

/** "Er wusste, wie die Stadt *den Plan* begründet": what is told stands in the clause itself. */
function hasObject({ parts, verbs }: Clause, { phraseAt }: ReportContext): boolean {
  const end = verbs?.finite ?? 0;
  return parts.some(({ from, to }) => {
    for (let i = from; i < Math.min(to, end); i++) {
      const phrase = phraseAt(i);
      if (phrase && phrase.preposition === undefined && phrase.cases.includes('acc') && !phrase.cases.includes('nom'))
        return true;
    }
    return false;
  });
}
