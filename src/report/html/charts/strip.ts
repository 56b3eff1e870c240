import type { Dossier } from '../../dossier/dossier.js';
import { isDirect } from '../../dossier/kind.js';
import type { QuotationRow } from '../../dossier/quotation-rows.js';
import { badge } from '../badge.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import { type Along, along, round } from './scales.js';

/** Lanes that are drawn; whoever speaks less shares the last one. */
const LANES = 12;
const HEIGHT = 18;

/** Who speaks where: a lane for each speaker, from the first word of the article to the last. */
export function strip({ quotations, speakers, source, blocks }: Dossier, page: Page): Html {
  const { words } = page;
  const own = [...speakers].sort((a, b) => b.direct + b.indirect - a.direct - a.indirect).slice(0, LANES);
  const shown = speakers.filter((speaker) => own.includes(speaker));
  const rest = speakers.length - shown.length;
  const place = along(source.length);
  const ticks = blocks.map(({ runs }) => place(runs[0]?.span.start ?? 0));
  const lane = (label: Html, rows: readonly QuotationRow[]) =>
    html`<li><span class="label">${label}</span>${lanePicture(rows, ticks, place, page)}<span class="value">${rows.length}</span></li>\n`;
  const nobody = quotations.filter(({ speaker }) => !speaker);
  return html`<ol class="rows strip">
${shown.map((speaker) =>
  lane(
    html`${badge(speaker)} ${speaker.name}`,
    quotations.filter((row) => row.speaker === speaker),
  ),
)}${
  rest > 0 &&
  lane(
    html`${words.others(rest)}`,
    quotations.filter(({ speaker }) => speaker && !shown.includes(speaker)),
  )
}${nobody.length > 0 && lane(html`${badge(undefined)} ${words.withoutSpeaker}`, nobody)}</ol>`;
}

function lanePicture(rows: readonly QuotationRow[], ticks: readonly string[], place: Along, page: Page): Html {
  const lines = ticks.map((x) => html`<line class="tick" x1="${x}" x2="${x}" y2="${HEIGHT}"/>`);
  const rects = rows.flatMap(({ quotation, kind, number, speaker }) =>
    quotation.spans.map(({ start, end }) => {
      const width = Math.max(0.5, round(Number.parseFloat(place(end)) - Number.parseFloat(place(start))));
      const classes = `${isDirect(kind) ? 'full' : 'open'} ${speakerClass(speaker)}`;
      return html`<rect class="${classes}" data-go="${page.id(`q${number}`)}" x="${place(start)}" y="2" width="${width}%" height="${HEIGHT - 4}" rx="1"><title>${page.words.quotation} ${number}</title></rect>`;
    }),
  );
  return html`<svg height="${HEIGHT}" aria-hidden="true">${lines}${rects}</svg>`;
}
