import { type Html, html } from '../html.js';
import { number } from '../numbers.js';
import type { Page } from '../page-context.js';
import type { Summary } from './summary.js';

/** Which defects are met most: what a desk should talk about. */
export function byCheck(summaries: readonly Summary[], page: Page): Html {
  const { words, locale } = page;
  const rows = new Map<string, { findings: number; articles: number }>();
  for (const { checks } of summaries) {
    for (const check of checks) row(rows, check).findings++;
    for (const check of new Set(checks)) row(rows, check).articles++;
  }
  if (rows.size === 0) return html``;
  const sorted = [...rows].sort(([a, x], [b, y]) => y.findings - x.findings || (a < b ? -1 : 1));
  return html`<section aria-labelledby="checks">
<h2 id="checks">${words.byCheck}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${words.byCheck}">
<table>
<thead><tr><th scope="col">${words.check}</th><th scope="col">${words.finding}</th><th scope="col" class="n">${words.findings[1]}</th><th scope="col" class="n">${words.articles[1]}</th></tr></thead>
<tbody>
${sorted.map(
  ([check, { findings, articles }]) =>
    html`<tr><th scope="row"><code>${check}</code></th><td>${page.check(check)?.summary}</td><td class="n">${number(findings, locale)}</td><td class="n">${number(articles, locale)}</td></tr>\n`,
)}</tbody>
</table>
</div>
</section>
`;
}

function row(rows: Map<string, { findings: number; articles: number }>, check: string) {
  const known = rows.get(check) ?? { findings: 0, articles: 0 };
  rows.set(check, known);
  return known;
}
