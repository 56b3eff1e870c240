import type { Severity } from '../../model/finding.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { bodyOf, compareWithBody } from '../quoted-above.js';

/** The words in marks of a title must be said in the text below it; forms of a word and omissions count as the same. */
export const headlineQuoteNotInText = defineCheck({
  id: 'headline/headline-quote-not-in-text',
  severity: 'error',
  summary: {
    de: 'Ein Zitat der Überschrift kommt im Text nicht vor.',
    en: 'A quotation of the headline is not in the text.',
  },
  rationale: {
    de: 'Überschriften dürfen den Sinn nicht entstellen; was dort in Anführungszeichen steht, muss so gesagt worden sein (Pressekodex, Ziffer 2; Presserat 0505/12/2).',
    en: 'Headlines must not distort; what they put in quotation marks must have been said like that (Pressekodex, Ziffer 2; Presserat 0505/12/2).',
  },
  exceptions: {
    de: 'Ein oder zwei Wörter ohne Verb in Anführungszeichen; Worte ohne Verb, die ein Titel sein können, sind nur ein Hinweis; andere Wortformen; gekürzte Zitate.',
    en: 'One or two words without a verb in marks; words without a verb, which may be a title, are only a hint; other forms of the same words; shortened quotations.',
  },
  messages: {
    missing: {
      de: 'Die Überschrift zitiert {quotation}, im Text steht das nicht. Erwartet wird das Zitat auch im Text.',
      en: 'The headline quotes {quotation}, which the text does not have. The quotation is expected in the text too.',
    },
    altered: {
      de: 'Die Überschrift zitiert {quotation}, im Text lautet das Zitat anders. Erwartet wird derselbe Wortlaut.',
      en: 'The headline quotes {quotation}, in the text the quotation reads otherwise. The same words are expected.',
    },
    inText: { de: 'So steht es im Text.', en: 'This is how the text has it.' },
  },
  examples: {
    fires: [
      'Kruse: [[„Ich trete sofort zurück“]]\n\nDie Ministerin Anna Kruse denkt nach. „Ich weiß noch nicht, was ich tue“, sagte sie am Montag.',
      '[[„Wir bauen drei Schulen“]]\n\nDer Kreis plant. „Wir bauen vier Schulen“, sagte die Landrätin Anna Kruse am Montag.',
    ],
    silent: [
      '„Wir bauen drei Schulen“\n\nDer Kreis plant. „Wir bauen drei Schulen im Norden“, sagte die Landrätin Anna Kruse am Montag.',
      'Neues Album von „Nordwind“\n\nDie Gruppe hat am Montag in Lauheim gespielt.',
      '‚Großer Plan‘ gescheitert\n\nDie Landrätin Anna Kruse sprach am Montag von einem „großen Plan“.',
    ],
  },
  *find(context) {
    const { analysis, text } = context;
    const titles = lastOfEach(
      analysis.marks.filter((stretch) => isTitle(stretch, context)),
      text,
    ).slice(0, TITLES);
    if (titles.length === 0) return;
    const body = bodyOf(context, (kind, level) => kind !== 'heading' || level > 1);
    for (const title of titles) {
      const found = compareWithBody(text(title), body);
      if (!found || isTerm(title, context)) continue;
      yield {
        message: found === 'missing' ? 'missing' : 'altered',
        severity: severityOf(title, context),
        data: { quotation: excerpt(text(title)) },
        span: title,
        ...(found !== 'missing' && { related: [{ span: found, message: 'inText' as const }] }),
      };
    }
  },
});

/** Two words without a verb are irony or a name: Der „digitale Bürger“ steht Schlange. */
const isTerm = ({ inner: { from, to } }: MarkedStretch, { analysis: { grammar } }: CheckContext): boolean =>
  to - from <= 2 && !grammar.tags.slice(from, to).includes('FIN');

/** Words with a verb are somebody's; without one they may be the name of a film („Der letzte Fährmann“) or a slogan. */
function severityOf({ inner }: MarkedStretch, { analysis: { grammar, tokens } }: CheckContext): Severity {
  if (grammar.tags.slice(inner.from, inner.to).includes('FIN')) return 'error';
  return inner.to - inner.from >= 3 && /^\p{Ll}/u.test(tokens[inner.from]?.text ?? '') ? 'warning' : 'info';
}

function isTitle({ block, open, close, inside }: MarkedStretch, { analysis }: CheckContext): boolean {
  const { kind, level } = analysis.document.blocks[block]!;
  return kind === 'heading' && (level ?? 1) === 1 && Boolean(open && close) && inside === undefined;
}

/** An article has one title, with a few quotations at most; a file of headlines is none. */
const TITLES = 8;

/** A title that stands in the front matter too is asked about once. */
const lastOfEach = (titles: readonly MarkedStretch[], text: (span: Span) => string): readonly MarkedStretch[] => [
  ...new Map(titles.map((title) => [text(title), title])).values(),
];
