import type { SpeakerKind } from '../../../model/speaker.js';
import { badge } from '../badge.js';
import { splitBar } from '../charts/bar.js';
import { timeline } from '../charts/timeline.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import type { CastMember } from './cast.js';
import type { Summary } from './summary.js';

/** Speakers in a picture. */
const MOST = 12;

/** Others are not the same from article to article: "ein Zeuge". */
const NAMED: ReadonlySet<SpeakerKind> = new Set(['person', 'organisation']);

/** Who is quoted most, and when. */
export function overviewPictures(summaries: readonly Summary[], cast: readonly CastMember[], page: Page): Html {
  const { words } = page;
  const top = cast.filter(({ entry }) => NAMED.has(entry.kind)).slice(0, MOST);
  if (top.length === 0) return html``;
  const most = top.reduce((sum, { direct, indirect }) => Math.max(sum, direct + indirect), 0);
  const dates = new Map(summaries.flatMap(({ date, evidence }) => (date ? [[evidence.file, date] as const] : [])));
  const dated = top.filter(({ entry }) => entry.quotations.some(({ file }) => dates.has(file)));
  return html`<section class="pictures" aria-labelledby="pictures">
<h2 id="pictures">${words.pictures}</h2>
<figure><figcaption><h3>${words.most}</h3><p>${words.mostNote}</p></figcaption>
<ol class="rows">${top.map(
    (member) =>
      html`<li><span class="label" lang="de">${badge(member)} ${member.entry.name}</span>${splitBar(member, most, speakerClass(member))}<span class="value">${member.direct} + ${member.indirect}</span></li>\n`,
  )}</ol></figure>
${
  dated.length > 0 &&
  html`<figure><figcaption><h3>${words.timeline}</h3><p>${words.timelineNote(dates.size, summaries.length)}</p></figcaption>
${timeline(dated, dates, page)}</figure>
`
}</section>
`;
}
