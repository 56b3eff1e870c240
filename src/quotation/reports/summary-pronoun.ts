import type { Cue } from '../../model/cue.js';
import type { Token } from '../../model/token.js';
import { isFrame, type ReportContext, type ReportPattern, withoutStop } from './report.js';

const summaries: ReadonlySet<string> = new Set(['das', 'dies']);

/** "Das lehnte er ab", "Dies hält er für falsch": who judges or doubts answers to what was said. */
const tells = ({ stance, medium, lemma }: Cue): boolean =>
  (telling.test(stance) || lemma === 'urteilen') && medium !== 'thought' && lemma !== 'werden' && lemma !== 'rufen';

const telling = /^(?:neutral|affirming|conceding)$/;

/**
 * The sentence before is the content: "Die Halle wird geschlossen. Das teilte die Stadt mit." The quotation is that sentence and the
 * pronoun; in the lead of an article the two sentences of which it is made. A question is none: "Stimmt das? Das hat er gesagt."
 */
export const summaryPronoun: ReportPattern = {
  name: 'summary-pronoun',
  find(context) {
    const { tokens, sentence, previous } = context;
    const first = sentence.tokens.from;
    if (!previous || !summaries.has((tokens[first] as Token).normal) || context.grammar.tags[first + 1] !== 'FIN')
      return;
    const cue = tellingVerb(first + 1, context.cues);
    if (!cue || isFrame(cue, context)) return;
    if (tokens[previous.tokens.to - 1]?.text === '?') return;
    const before = withoutStop(tokens, previous);
    if (before.to <= before.from || context.stretchAt(before.from) || endsInWords(before.to - 1, context)) return;
    const from = context.lead && !context.stretchAt(context.lead.tokens.from) ? context.lead.tokens.from : before.from;
    context.found.push({
      type: 'indirect',
      parts: [
        { from, to: before.to },
        { from: first, to: first + 1 },
      ],
      cue,
    });
  },
};

/** The verb at a token that tells what was said. */
function tellingVerb(at: number, cues: readonly Cue[]): Cue | undefined {
  return cues.find(
    (cue) =>
      cue.kind === 'verb' &&
      cue.tokens.includes(at) &&
      cue.takes.includes('dass') &&
      cue.weight <= 2 &&
      !cue.negated &&
      tells(cue),
  );
}

/** Er sagte: „Wir bleiben.“ Das sagte er laut. What stands in marks behind a colon has its frame already. */
function endsInWords(last: number, { tokens, stretchAt }: ReportContext): boolean {
  const stretch = stretchAt(last);
  return stretch !== undefined && tokens[stretch.inner.from - 2]?.text === ':';
}
