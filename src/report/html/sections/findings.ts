import type { Dossier } from '../../dossier/dossier.js';
import type { FindingRow } from '../../dossier/finding-rows.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';

/** What is wrong, the worst first, each with its explanation and a way to the place. */
export function findings({ findings: rows }: Dossier, page: Page): Html {
  const { words } = page;
  if (rows.length === 0) return html``;
  return html`<section class="findings" aria-labelledby="${page.label('findings')}">
<h2 id="${page.id('findings')}">${words.findingsTitle}</h2>
<ol>
${rows.map((row, i) => finding(row, rows.findIndex(({ check }) => check === row.check) === i, page))}</ol>
</section>
`;
}

/** The rationale of a check stands at its first finding only. */
function finding(row: FindingRow, isFirst: boolean, page: Page): Html {
  const { words } = page;
  const note = isFirst ? page.check(row.check) : undefined;
  return html`<li class="finding ${row.severity}" id="${page.id(`f${row.number}`)}">
<p class="head"><span class="severity ${row.severity}">${words.severities[row.severity]}</span> <code>${row.check}</code> <a href="#${page.id(`b${row.number}`)}">${words.line(row.line)}</a></p>
<p class="message" lang="${page.locale}">${row.message}</p>
${row.suggestion && html`<p class="suggestion">${words.suggestion}: ${row.suggestion.text === '' ? words.remove : html`<q>${row.suggestion.text}</q>`}</p>\n`}${
  row.related.length > 0 &&
  html`<p class="related">${words.related}: ${row.related.map(({ message }, i) => html`${i > 0 && ' · '}<a href="#${page.id(`b${row.number}-${i + 1}`)}">${message}</a>`)}</p>\n`
}${note && html`<p class="rationale">${note.summary} ${words.rationale}: ${note.rationale}</p>\n`}</li>
`;
}
