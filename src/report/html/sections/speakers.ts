import type { Dossier } from '../../dossier/dossier.js';
import type { SpeakerRow } from '../../dossier/speaker-rows.js';
import { badge } from '../badge.js';
import { bar } from '../charts/bar.js';
import { type Html, html } from '../html.js';
import { number, percent } from '../numbers.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';

/** Who is quoted: names, functions as stated, spellings, how much, from where to where. */
export function speakers({ speakers: rows, entries }: Dossier, page: Page): Html {
  const { words } = page;
  const silent = entries.filter(({ quotations, kind }) => quotations.length === 0 && kind !== 'unnamed');
  return html`<section class="speakers" aria-labelledby="${page.label('speakers')}">
<h2 id="${page.id('speakers')}">${words.speakersTitle}</h2>
${
  rows.length > 0 &&
  html`<div class="scroll" tabindex="0" role="group" aria-label="${words.speakersTitle}">
<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.functions}</th><th scope="col">${words.spellings}</th><th scope="col" class="n">${words.quotations[1]}</th><th scope="col" class="n">${words.words[1]}</th><th scope="col">${words.share}</th><th scope="col">${words.places}</th></tr></thead>
<tbody>
${rows.map((row) => speakerRow(row, page))}</tbody>
</table>
</div>
`
}${silent.length > 0 && html`<p class="note">${words.mentioned}: <span lang="de">${silent.map(({ name }, i) => html`${i > 0 && ', '}${name}`)}</span>.</p>\n`}</section>
`;
}

function speakerRow(row: SpeakerRow, page: Page): Html {
  const { words, locale } = page;
  return html`<tr class="${speakerClass(row)}">
<th scope="row">${badge(row)} <span lang="de">${row.name}</span>${row.kind !== 'person' && row.kind !== 'unknown' && html` <small>${words.speakerKinds[row.kind]}</small>`}</th>
<td lang="de">${functions(row, page)}</td>
<td lang="de">${row.spellings.map(({ text, count }, i) => html`${i > 0 && ', '}${text}${count > 1 && html` <small>×${count}</small>`}`)}</td>
<td class="n">${row.direct + row.indirect}</td>
<td class="n">${number(row.quotedWords, locale)}</td>
<td class="share">${row.quotedWords > 0 && html`${bar(row.share, 1, speakerClass(row))} ${percent(row.share, locale)}`}</td>
<td>${words.lines(row.firstLine, row.lastLine)}</td>
</tr>
`;
}

/** Each wording once, with the lines where it stands. */
function functions({ functions: stated }: SpeakerRow, { words }: Page): readonly Html[] {
  const lines = new Map<string, number[]>();
  for (const { text, line } of stated) lines.set(text, [...(lines.get(text) ?? []), line]);
  return [...lines].map(
    ([text, places], i) =>
      html`${i > 0 && html`<br>`}${text} <small>(${words.line(places[0] as number)}${places.slice(1).map((line) => `, ${line}`)})</small>`,
  );
}
