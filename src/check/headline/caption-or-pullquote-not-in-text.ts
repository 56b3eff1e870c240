import type { Severity } from '../../model/finding.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { bodyOf, compareWithBody } from '../quoted-above.js';

/** Captions, quotation boxes and crossheads repeat what the text has, in the same words. */
export const captionOrPullquoteNotInText = defineCheck({
  id: 'headline/caption-or-pullquote-not-in-text',
  severity: 'error',
  summary: {
    de: 'Ein Zitat in Bildzeile, Zitatkasten oder Zwischentitel steht anders oder gar nicht im Text.',
    en: 'A quotation in a caption, quotation box or crosshead is not in the text, or in other words.',
  },
  rationale: {
    de: 'Für Bildbeschriftungen und hervorgehobene Zitate gilt wie für Überschriften: Der Sinn darf nicht entstellt werden, und ein Zitat hat einen Wortlaut (Pressekodex, Ziffer 2).',
    en: 'For captions and displayed quotations the same holds as for headlines: they must not distort, and a quotation has one wording (Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Kürzungen und andere Wortformen. Steht nichts Ähnliches im Text, ist der Befund bei Zwischentiteln eine Warnung, bei Bildzeilen ein Hinweis; ein Zitatkasten darf dann ein Zitat für sich sein.',
    en: 'Shortened quotations and other forms of the same words. Where the text has nothing like it, the finding is a warning in crossheads, a hint in captions; a box may then be a quotation of its own.',
  },
  messages: {
    altered: {
      de: 'Hervorgehoben ist {quotation}, im Text lautet das Zitat anders. Erwartet wird derselbe Wortlaut.',
      en: 'Displayed is {quotation}, in the text the quotation reads otherwise. The same words are expected.',
    },
    missing: {
      de: 'Hervorgehoben ist {quotation}, im Text steht das nicht. Erwartet wird das Zitat auch im Text.',
      en: 'Displayed is {quotation}, which the text does not have. The quotation is expected in the text too.',
    },
    inText: { de: 'So steht es im Text.', en: 'This is how the text has it.' },
  },
  examples: {
    fires: [
      'Der Hafen bleibt zu\n\nDie Stadt hat entschieden. „Man kann gegen den Bescheid Widerspruch einlegen“, sagte die Landrätin Anna Kruse am Montag.\n\n[[„Man muss gegen den Bescheid Widerspruch einlegen“]]\n\nDie Arbeiten ruhen seit dem Sommer.',
      'Der Hafen bleibt zu\n\nDie Stadt hat entschieden. „Wir warten noch auf die Zahlen“, sagte die Landrätin Anna Kruse am Montag.\n\n[[„Ich trete morgen zurück“]]\n\nDie Arbeiten ruhen seit dem Sommer.',
    ],
    silent: [
      'Der Hafen bleibt zu\n\nDie Stadt hat entschieden. „Man kann gegen den Bescheid Widerspruch einlegen“, sagte die Landrätin Anna Kruse am Montag.\n\n„Man kann […] Widerspruch einlegen“\n\nDie Arbeiten ruhen seit dem Sommer.',
      'Der Hafen bleibt zu\n\nDie Stadt hat entschieden. „Wir warten noch“, sagte Anna Kruse.\n\n„Niemand weiß, wann die Arbeiten an der neuen Mole und an den beiden Brücken im Norden der Stadt endlich wieder beginnen können“\n\nDie Arbeiten ruhen seit dem Sommer.',
      'Der Hafen bleibt zu\n\nDie Stadt hat entschieden.\n\nWas „Lärm“ ist\n\nDie Arbeiten ruhen seit dem Sommer.',
    ],
  },
  *find(context) {
    const displayed = context.analysis.marks.filter((stretch) => isDisplayed(stretch, context)).slice(0, MOST);
    if (displayed.length === 0) return;
    const beside = new Set(displayed.map(({ block }) => block));
    const body = bodyOf(context, (kind, _, index) => /^(?:paragraph|list-item)$/.test(kind) && !beside.has(index));
    for (const stretch of displayed) {
      const found = compareWithBody(context.text(stretch), body);
      const severity = found === 'missing' ? severityOf(stretch, context) : 'error';
      if (!found || !severity) continue;
      yield {
        message: found === 'missing' ? 'missing' : 'altered',
        severity,
        data: { quotation: excerpt(context.text(stretch)) },
        span: stretch,
        ...(found !== 'missing' && { related: [{ span: found, message: 'inText' as const }] }),
      };
    }
  },
});

/** Articles have a few; a file of captions is none. */
const MOST = 40;

function isDisplayed(stretch: MarkedStretch, { analysis }: CheckContext): boolean {
  const { kind, level = 1 } = analysis.document.blocks[stretch.block]!;
  const isBeside = kind === 'caption' || kind === 'quote' || (kind === 'heading' && level > 1);
  const isWhole = stretch.open && stretch.close && stretch.inside === undefined;
  return isWhole === true && (isBeside || (kind === 'paragraph' && isBox(stretch, analysis.tokens)));
}

/** In plain text a box is a paragraph of nothing but words in marks that have no full stop. */
function isBox({ block, inner: { from, to } }: MarkedStretch, tokens: readonly Token[]): boolean {
  const [before, behind] = [tokens[from - 2], tokens[to + 1]];
  return before?.block !== block && behind?.block !== block && tokens[to - 1]?.kind === 'word';
}

/** Without a verb the words may be a name or a title. */
function severityOf(
  { block, inner }: MarkedStretch,
  { analysis: { grammar, document } }: CheckContext,
): Severity | undefined {
  const { kind } = document.blocks[block]!;
  if (kind === 'quote' || kind === 'paragraph' || !grammar.tags.slice(inner.from, inner.to).includes('FIN'))
    return undefined;
  return kind === 'heading' ? 'warning' : 'info';
}
