import type { Origin, UnreadFile } from '../../dossier/evidence.js';
import { type Html, html } from '../html.js';
import { number } from '../numbers.js';
import type { Page } from '../page-context.js';
import { contents } from '../sections/contents.js';
import { originRows } from '../sections/evidence.js';
import { type Counts, figures } from '../sections/figures.js';
import { shell } from '../shell.js';
import { articles } from './articles.js';
import { byCheck } from './by-check.js';
import { castOf } from './cast.js';
import { overviewPictures } from './pictures.js';
import { proofs } from './proofs.js';
import { quotationSearch } from './quotation-search.js';
import { overviewSpeakers } from './speakers.js';
import type { Summary } from './summary.js';

/** All articles of a report: totals, who is quoted in them, and ways to find one. */
export interface Overview {
  readonly summaries: readonly Summary[];
  readonly unread: readonly UnreadFile[];
}

/** The overview as a file. `below` are whole articles on the same page, where there is one file for all. */
export function overviewPage(overview: Overview, origin: Origin, page: Page, below?: Html): string {
  const { summaries, unread } = overview;
  const { words, locale } = page;
  const cast = castOf(summaries);
  const body = html`<header class="top">
<p class="kicker"><span><b>wersagt</b> ${words.kicker}</span></p>
<h1>${words.indexTitle}</h1>
${figures(totals(summaries, cast.length), page)}<dl class="evidence" aria-label="${words.evidence}">
${originRows(origin, page)}</dl>
${contents(
  [
    ['pictures', words.pictures],
    ['search', words.allQuotations],
    ['articles', words.shownArticles],
    ['speakers', words.speakersAcross],
    ['proofs', words.proofs],
  ],
  page,
)}</header>
<main class="overview">
${
  unread.length > 0 &&
  html`<section class="unread" aria-labelledby="unread">
<h2 id="unread">${words.unread} (${number(unread.length, locale)})</h2>
<ul>${unread.map(({ file, error }) => html`<li><code>${file}</code> ${error}</li>\n`)}</ul>
</section>
`
}${overviewPictures(summaries, cast, page)}${quotationSearch(summaries, page)}${articles(summaries, cast, page)}${overviewSpeakers(summaries, cast, page)}${byCheck(summaries, page)}${proofs(summaries, page)}${below}</main>
<footer><p>${words.source}</p></footer>
`;
  return shell(`${words.indexTitle} – ${words.kicker}`, body, page);
}

function totals(summaries: readonly Summary[], speakers: number): Counts {
  const sum = (of: (counts: Counts) => number) => summaries.reduce((total, { counts }) => total + of(counts), 0);
  return {
    articles: summaries.length,
    direct: sum(({ direct }) => direct),
    indirect: sum(({ indirect }) => indirect),
    speakers,
    withoutSpeaker: sum(({ withoutSpeaker }) => withoutSpeaker),
    findings: {
      error: sum(({ findings }) => findings.error),
      warning: sum(({ findings }) => findings.warning),
      info: sum(({ findings }) => findings.info),
    },
  };
}
