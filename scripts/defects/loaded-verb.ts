import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const loadedVerb: Generator = {
  check: 'attribution/loaded-verb',
  what: 'sagte becomes a verb that judges',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ verb, mention }) => {
      if (verb.text !== 'sagte' && verb.text !== 'erklärte') return [];
      return [{ edits: [{ span: verb, text: pick(VERBS) ?? '' }], near: { start: verb.start, end: mention.end } }];
    }),
};

const VERBS = ['behauptete', 'beteuerte', 'wetterte', 'höhnte', 'polterte', 'prahlte', 'jammerte', 'gestand'];
