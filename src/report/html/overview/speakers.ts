import { badge } from '../badge.js';
import { bar } from '../charts/bar.js';
import { type Html, html } from '../html.js';
import { number } from '../numbers.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import type { CastMember } from './cast.js';
import type { Summary } from './summary.js';

/** Rows of the table, and links in a row. */
const ROWS = 500;
const LINKS = 5;

/** Speakers across the articles: functions, spellings, how much, where. */
export function overviewSpeakers(summaries: readonly Summary[], cast: readonly CastMember[], page: Page): Html {
  const { words, locale } = page;
  const rows = cast.slice(0, ROWS);
  const most = rows.reduce((top, { entry }) => Math.max(top, entry.quotations.length), 0);
  const byFile = new Map(summaries.map((summary) => [summary.evidence.file, summary]));
  return html`<section class="speakers" aria-labelledby="speakers">
<h2 id="speakers">${words.speakersAcross}</h2>
${cast.length > rows.length && html`<p class="note">${words.speakersAcrossNote(number(rows.length, locale), number(cast.length, locale))}</p>\n`}<div class="scroll" tabindex="0" role="group" aria-label="${words.speakersAcross}">
<table>
<thead><tr><th scope="col">${words.name}</th><th scope="col">${words.functions}</th><th scope="col">${words.spellings}</th><th scope="col" class="n">${words.quotations[1]}</th><th scope="col"><span class="spoken">${words.share}</span></th><th scope="col" class="n">${words.words[1]}</th><th scope="col">${words.articles[1]}</th></tr></thead>
<tbody>
${rows.map((member) => memberRow(member, most, byFile, page))}</tbody>
</table>
</div>
</section>
`;
}

function memberRow(member: CastMember, most: number, byFile: ReadonlyMap<string, Summary>, page: Page): Html {
  const { words, locale } = page;
  const { entry } = member;
  const articles = entry.files.flatMap((file) => byFile.get(file) ?? []);
  const link = ({ address, title }: Summary, i: number) =>
    html`${i > 0 && ' · '}<a lang="de" href="${address}">${title.length > 48 ? `${title.slice(0, 46).trimEnd()}…` : title}</a>`;
  return html`<tr class="${speakerClass(member)}">
<th scope="row">${badge(member)} <span lang="de">${entry.name}</span>${entry.kind !== 'person' && html` <small>${words.speakerKinds[entry.kind]}</small>`}</th>
<td lang="de">${entry.functions.join(', ')}</td>
<td lang="de">${entry.spellings.map(({ text, count }, i) => html`${i > 0 && ', '}${text}${count > 1 && html` <small>×${count}</small>`}`)}</td>
<td class="n">${number(entry.quotations.length, locale)}</td>
<td class="share">${bar(entry.quotations.length, most, speakerClass(member))}</td>
<td class="n">${number(entry.quotedWords, locale)}</td>
<td>${articles.slice(0, LINKS).map(link)}${articles.length > LINKS && ` … ${words.others(articles.length - LINKS)}`}</td>
</tr>
`;
}
