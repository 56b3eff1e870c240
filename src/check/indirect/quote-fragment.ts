import { defineCheck } from '../check.js';
import { placeOf } from '../similar-quotations.js';

/** One or two quoted words: why these? */
export const quoteFragment = defineCheck({
  id: 'indirect/quote-fragment',
  severity: 'info',
  optional: true,
  summary: {
    de: 'Nur ein oder zwei Wörter sind zitiert.',
    en: 'Only one or two words are quoted.',
  },
  rationale: {
    de: 'Zitatfetzen wirken wie Ironie oder Distanz und lassen offen, was gesagt wurde (AP Stylebook, „quotations“: avoid fragmentary quotes; proselint, misc.scare_quotes).',
    en: 'Fragments read like irony or distance and leave open what was said (AP Stylebook, “quotations”: avoid fragmentary quotes; proselint, misc.scare_quotes).',
  },
  exceptions: {
    de: 'Titel, Namen und Begriffe. Urteile in einem Wort („ein „Skandal““) gehören zum Geschäft; deshalb nur auf Wunsch.',
    en: 'Titles, names and terms. Verdicts in one word are part of the trade, so it runs on request only.',
  },
  options: {
    words: {
      default: 2,
      meaning: { de: 'So viele Wörter sind noch ein Fetzen.', en: 'As many words are still a fragment.' },
    },
  },
  messages: {
    fragment: {
      de: 'Zitiert ist nur {quotation}. Erwartet wird ein längeres Zitat oder keines.',
      en: 'Only {quotation} is quoted. A longer quotation is expected, or none.',
    },
  },
  examples: {
    fires: ['Anna Kruse nannte den Plan [[„absurd“]].', 'Jan Weber sprach von einem [[„guten Tag“]] für die Stadt.'],
    silent: [
      'Anna Kruse nannte den Plan „das Dümmste seit langem“.',
      'Der Film „Nordwind“ kommt ins Kino, sagte Anna Kruse.',
    ],
  },
  *find({ analysis, text, tokenAt, attribution }, { words }) {
    for (const quotation of analysis.quotations) {
      if (quotation.type !== 'direct' || quotation.extent !== 'partial' || !attribution(quotation)?.mention) continue;
      const { start, end } = placeOf(quotation);
      const count = analysis.tokens.slice(tokenAt(start), tokenAt(end)).filter(({ kind }) => kind === 'word').length;
      if (count > words) continue;
      yield { message: 'fragment', data: { quotation: text({ start, end }) }, span: { start, end } };
    }
  },
});
