import type { Dossier } from '../../dossier/dossier.js';
import type { QuotationRow } from '../../dossier/quotation-rows.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import { reason, speakerCell } from './reason.js';

/** Every quotation with its evidence and a box for the initials of whoever compared it with the original. */
export function worksheet({ quotations, evidence }: Dossier, page: Page): Html {
  const { words } = page;
  if (quotations.length === 0) return html`<p class="none">${words.nothingFound}</p>\n`;
  return html`<section class="worksheet" aria-labelledby="${page.label('worksheet')}" data-sheet="${evidence.sha256}">
<h2 id="${page.id('worksheet')}">${words.worksheet}</h2>
<p class="note">${words.worksheetNote} <output class="ticked" data-words="${words.tickedCount}"></output></p>
<div class="scroll" tabindex="0" role="group" aria-label="${words.worksheet}">
<table>
<thead><tr><th scope="col">${words.number}</th><th scope="col">${words.quotation}</th><th scope="col">${words.speaker}</th><th scope="col">${words.why}</th><th scope="col">${words.ticked}</th></tr></thead>
<tbody>
${quotations.map((row) => quotationRow(row, page))}</tbody>
</table>
</div>
</section>
`;
}

const quotationRow = (row: QuotationRow, page: Page): Html => {
  const { number, kind, line, quotation, speaker } = row;
  const { words } = page;
  return html`<tr id="${page.id(`z${number}`)}" class="${speakerClass(speaker)}">
<th scope="row"><a href="#${page.id(`q${number}`)}">${number}</a></th>
<td class="said"><span class="words" lang="de">${quotation.text}</span><small class="kind"><span class="q ${kind}">${words.kinds[kind]}</span> · ${words.line(line)}</small></td>
<td class="who">${speakerCell(row, page)}</td>
<td class="why">${reason(row, page)}</td>
<td class="tick"><input type="text" maxlength="12" autocomplete="off" aria-label="${words.tickLabel(number)}" data-tick="${quotation.spans[0]?.start ?? 0}"></td>
</tr>
`;
};
