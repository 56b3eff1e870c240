import type { Locale } from '../../model/locale.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Origin, UnreadFile } from '../dossier/evidence.js';
import { articlePage, articleSections, articleTop } from './article-page.js';
import { html } from './html.js';
import { overviewPage } from './overview/overview-page.js';
import { summaryOf } from './overview/summary.js';
import { type CheckNote, pageIn } from './page-context.js';

/** The report in one file, to send on: of several articles the overview with all of them below. */
export function reportPage(
  dossiers: readonly Dossier[],
  unread: readonly UnreadFile[],
  origin: Origin,
  notes: readonly CheckNote[],
  locale: Locale,
): string {
  const [only] = dossiers;
  if (only && dossiers.length === 1 && unread.length === 0) return articlePage(only, origin, pageIn(locale, notes));
  const summaries = dossiers.map((dossier, i) => summaryOf(dossier, `#a${i + 1}-top`, `#a${i + 1}-q{n}`));
  const below = dossiers.map((dossier, i) => {
    const page = pageIn(locale, notes, `a${i + 1}-`);
    return html`<section class="entry" id="${page.id('top')}" aria-label="${dossier.title}">
${articleTop(dossier, origin, page, '#articles')}${articleSections(dossier, page)}</section>
`;
  });
  return overviewPage({ summaries, unread }, origin, pageIn(locale, notes), html`${below}`);
}
