import { splitBar } from '../charts/bar.js';
import { type Html, html } from '../html.js';
import { number, shortDay } from '../numbers.js';
import type { Page } from '../page-context.js';
import { counted } from '../words/noun.js';
import type { CastMember } from './cast.js';
import type { Summary } from './summary.js';

/** Names in a row, and speakers by whom articles can be filtered. */
const NAMES = 3;
const CHOICES = 200;

/** The table of all articles, the newest first, with its filters. Without scripts the filters stay away. */
export function articles(summaries: readonly Summary[], cast: readonly CastMember[], page: Page): Html {
  const { words, locale } = page;
  const most = summaries.reduce((top, { counts }) => Math.max(top, counts.direct + counts.indirect), 0);
  const choices = cast.slice(0, CHOICES);
  const speakersIn = new Map<string, number[]>();
  for (const { entry, number: own } of choices)
    for (const file of entry.files) speakersIn.set(file, [...(speakersIn.get(file) ?? []), own]);
  const newestFirst = [...summaries].sort((a, b) => order(b.date, a.date) || order(a.evidence.file, b.evidence.file));
  return html`<section class="articles" aria-labelledby="articles">
<h2 id="articles">${words.shownArticles}</h2>
<form class="filters article-filter" hidden>
<label>${words.search}<input type="search" name="search" placeholder="${words.searchHint}" autocomplete="off"></label>
<label>${words.severityFilter}<select name="severity">${Object.entries(words.severityChoices).map(([value, text]) => html`<option value="${value}">${text}</option>`)}</select></label>
<label>${words.speakerFilter}<select name="speaker"><option value="">${words.anySpeaker}</option>${choices.map(
    ({ number: own, entry }) => html`<option value="${own}">${entry.name} (${entry.files.length})</option>`,
  )}</select></label>
<output>${counted(words.articles, summaries.length, number(summaries.length, locale))}</output>
</form>
${cast.length > choices.length && html`<p class="note choices" hidden>${words.choicesNote(number(choices.length, locale), number(cast.length, locale))}</p>\n`}<div class="scroll" tabindex="0" role="group" aria-label="${words.shownArticles}">
<table>
<thead><tr><th scope="col">${words.article}</th><th scope="col">${words.date}</th><th scope="col" class="n">${words.quotations[1]}</th><th scope="col">${words.directIndirect}</th><th scope="col">${words.speakers[1]}</th><th scope="col">${words.findingsTitle}</th></tr></thead>
<tbody>
${newestFirst.map((summary) => articleRow(summary, speakersIn.get(summary.evidence.file) ?? [], most, page))}</tbody>
</table>
</div>
</section>
`;
}

function articleRow(summary: Summary, own: readonly number[], most: number, { words, locale }: Page): Html {
  const { title, date, address, evidence, counts, entries } = summary;
  const names = [...entries].sort((a, b) => b.quotations.length - a.quotations.length).map(({ name }) => name);
  const severities = (['error', 'warning', 'info'] as const).filter((severity) => counts.findings[severity] > 0);
  const state = severities.length > 0 ? ['any', ...severities] : ['clean'];
  const rest = names.length - NAMES;
  const total = counts.direct + counts.indirect;
  return html`<tr data-text="${[title, evidence.file, date ?? '', ...names].join(' ')}" data-severity="${state.join(' ')}" data-speakers="${own.join(' ')}">
<th scope="row"><a class="title" lang="de" href="${address}">${title}</a><small>${evidence.file}</small></th>
<td class="day">${date && shortDay(date, locale)}</td>
<td class="n">${number(total, locale)}</td>
<td class="share">${total > 0 && html`${splitBar(counts, most, 's1')} ${counts.direct} + ${counts.indirect}`}</td>
<td lang="de">${names.slice(0, NAMES).join(', ')}${rest > 0 && html` <span lang="${locale}">… ${words.others(rest)}</span>`}</td>
<td>${severities.map((severity) => html`<span class="severity ${severity}">${counts.findings[severity]}<span class="spoken"> ${words.severityCounts[severity][counts.findings[severity] === 1 ? 0 : 1]}</span></span> `)}</td>
</tr>
`;
}

const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
