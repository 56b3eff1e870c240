import type { Token } from '../../model/token.js';
import { type ReportContext, type ReportPattern, without } from './report.js';
import { phraseExtent, sourceScope } from './source-scope.js';

/**
 * A source phrase within the reported clause: "Der Umsatz ist nach Angaben der Firma gestiegen." The quotation is the clause
 * without the phrase; a main clause takes the whole sentence with it, a subordinate clause stands alone
 * ("…, weil die Brücke laut Polizei gesperrt ist").
 */
export const sourcePhrase: ReportPattern = {
  name: 'source-phrase',
  find(context) {
    for (const cue of context.cues) {
      if (cue.kind !== 'phrase' || !cue.source || context.stretchAt(cue.tokens[0] as number)) continue;
      const phrase = phraseExtent(cue, cue.source, context);
      const scope = sourceScope(cue, phrase, context);
      const parts = without(context.tokens, scope, phrase);
      if (parts.length && !isInMarks(scope.from, phrase.from, context))
        context.found.push({ type: 'indirect', parts, cue });
    }
  },
};

/** „Das reicht nicht“, so Kruse: the words in marks are quoted, not reported. */
function isInMarks(from: number, phrase: number, { tokens, stretchAt }: ReportContext): boolean {
  const before = tokens[phrase - 1]?.text === ',' ? phrase - 2 : phrase - 1;
  const stretch = before > from ? stretchAt(before) : undefined;
  return stretch !== undefined && stretch.start <= (tokens[from] as Token).start;
}
