import type { Generator } from './defect.js';
import { indicatives } from './indicatives.js';

export const konjunktivAfterLaut: Generator = {
  check: 'indirect/konjunktiv-after-laut',
  what: 'the indicative of a sentence with laut, nach or zufolge becomes a subjunctive',
  seed: ({ analysis: { quotations, tokens }, context }) =>
    quotations.flatMap((quotation) => {
      const cue = context.cue(context.attribution(quotation)?.cue);
      const finite = context.clauseAt(cue?.tokens[0] ?? -1)?.verbs?.finite ?? -1;
      const verb = tokens[finite];
      const subjunctive = subjunctives.get(verb?.text ?? '');
      if (quotation.type !== 'indirect' || cue?.kind !== 'phrase' || !verb || !subjunctive) return [];
      return PHRASE.test(cue.lemma) && !context.isQuoted(verb) ? [{ edits: [{ span: verb, text: subjunctive }] }] : [];
    }),
};

const PHRASE = /^(?:laut|nach|zufolge)$/;
const subjunctives = new Map([...indicatives].map(([subjunctive, indicative]) => [indicative, subjunctive]));
