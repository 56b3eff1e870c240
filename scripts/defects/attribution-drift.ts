import type { Generator } from './defect.js';
import { indicatives } from './indicatives.js';

export const attributionDrift: Generator = {
  check: 'indirect/attribution-drift',
  what: 'of three free subjunctive sentences the second falls into the indicative',
  seed: ({ analysis: { quotations, sentences, tokens }, context }) => {
    const free = new Set(
      quotations.flatMap(({ type, parts }) => {
        const first = context.sentence(context.tokenAt(parts[0]?.start ?? 0))?.index ?? 0;
        const last = context.sentence(context.tokenAt(parts.at(-1)?.end ?? 0) - 1)?.index ?? -1;
        return type === 'indirectFreeIndirect' ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
      }),
    );
    return sentences.flatMap(({ index, block, tokens: { from } }) => {
      const around = [sentences[index - 1], sentences[index + 1]];
      const verb = tokens[context.clauseAt(from)?.verbs?.finite ?? -1];
      const indicative = indicatives.get(verb?.text ?? '');
      const isBetween = around.every((row) => row && row.block === block && free.has(row.index));
      return verb && indicative && isBetween && free.has(index) ? [{ edits: [{ span: verb, text: indicative }] }] : [];
    });
  },
};
