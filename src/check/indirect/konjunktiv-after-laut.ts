import { defineCheck } from '../check.js';
import { placeOf } from '../similar-quotations.js';

/** Laut Ministerin sei der Hafen zu klein: "laut" has said already that these are her words. */
export const konjunktivAfterLaut = defineCheck({
  id: 'indirect/konjunktiv-after-laut',
  severity: 'info',
  optional: true,
  summary: {
    de: 'Nach „laut“ oder „nach Angaben von“ steht der Konjunktiv.',
    en: 'The subjunctive stands after “laut” or “nach Angaben von”.',
  },
  rationale: {
    de: 'Die Quellenangabe sagt schon, dass es fremde Worte sind; der Konjunktiv sagt es ein zweites Mal (Duden, Sprachwissen, „laut“; dpa-Praxis).',
    en: 'The source phrase says already that these are another’s words; the subjunctive says it a second time (Duden, Sprachwissen, “laut”; practice of dpa).',
  },
  exceptions: {
    de: 'Konjunktiv II einer Bedingung („käme“). Manche Häuser lassen ihn zu; deshalb nur auf Wunsch.',
    en: 'The second subjunctive of a condition (“käme”). Some houses allow it, so it runs on request only.',
  },
  messages: {
    twice: {
      de: 'Nach „{phrase}“ steht „{verb}“ im Konjunktiv. Erwartet wird der Indikativ.',
      en: 'After “{phrase}” there is “{verb}” in the subjunctive. The indicative is expected.',
    },
  },
  examples: {
    fires: ['Laut Polizei [[sei]] der Hafen gesperrt.', 'Nach Angaben der Stadt [[habe]] niemand etwas gehört.'],
    silent: ['Laut Polizei ist der Hafen gesperrt.', 'Die Polizei sagte, der Hafen sei gesperrt.'],
  },
  *find({ analysis, attribution, cue, clauseAt, isQuoted, text }) {
    const told = new Set<number>();
    for (const quotation of analysis.quotations) {
      const phrase = cue(attribution(quotation)?.cue);
      if (phrase?.kind !== 'phrase' || !/^(?:laut|gemäß|zufolge|nach)$/.test(phrase.lemma)) continue;
      const clause = clauseAt(phrase.tokens[0]!);
      const finite = clause?.verbs?.finite;
      if (finite === undefined || clause?.verbs?.mood !== 'subjunctive1' || told.has(finite)) continue;
      const verb = analysis.tokens[finite]!;
      const { start, end } = placeOf(quotation);
      if (verb.start < start || verb.end > end || isQuoted(verb)) continue;
      told.add(finite);
      yield { message: 'twice', data: { phrase: phrase.spans.map(text).join(' … '), verb: verb.text }, span: verb };
    }
  },
});
