import type { Dossier } from '../dossier/dossier.js';
import type { Origin } from '../dossier/evidence.js';
import { isDirect } from '../dossier/kind.js';
import { type Html, html } from './html.js';
import { day, number } from './numbers.js';
import type { Page } from './page-context.js';
import { article } from './sections/article.js';
import { contents } from './sections/contents.js';
import { evidence } from './sections/evidence.js';
import { type Counts, figures } from './sections/figures.js';
import { findings } from './sections/findings.js';
import { pictures } from './sections/pictures.js';
import { speakers } from './sections/speakers.js';
import { suppressed } from './sections/suppressed.js';
import { worksheet } from './sections/worksheet.js';
import { shell } from './shell.js';
import { counted } from './words/noun.js';

/** The report on one article as a file of its own. `overview` is the address of the page that lists all articles. */
export function articlePage(dossier: Dossier, origin: Origin, page: Page, overview?: string): string {
  const { words } = page;
  const body = html`<a class="skip" href="#${page.id('text')}">${words.skip}</a>
${articleTop(dossier, origin, page, overview)}${contents(partsOf(dossier, page), page)}<main>
${articleSections(dossier, page)}</main>
<footer><p>${words.source}</p></footer>
`;
  return shell(`${dossier.title} – ${words.kicker}`, body, page);
}

function partsOf(
  { findings: found, quotations, settled }: Dossier,
  { words }: Page,
): readonly (readonly [string, string])[] {
  const isQuoted = quotations.length > 0;
  return [
    ...(found.length > 0 ? [['findings', words.findingsTitle] as const] : []),
    ['text', words.text],
    ...(isQuoted ? [['pictures', words.pictures] as const] : []),
    ['speakers', words.speakersTitle],
    ...(isQuoted ? [['worksheet', words.worksheet] as const] : []),
    ...(settled.length > 0 ? [['suppressed', words.suppressedTitle] as const] : []),
  ];
}

/** What it is about, in numbers, and with which evidence. */
export function articleTop(dossier: Dossier, origin: Origin, page: Page, overview?: string): Html {
  const { words, locale } = page;
  const about = [
    ...(dossier.date ? [`${words.published} ${day(dossier.date, locale)}`] : []),
    counted(words.words, dossier.words, number(dossier.words, locale)),
  ];
  return html`<header class="top">
<p class="kicker"><span><b>wersagt</b> ${words.kicker}</span>${overview && html` <a href="${overview}">${words.overview}</a>`}</p>
<h1 id="${page.id('title')}" lang="de">${dossier.title}</h1>
<p class="about">${about.join(' · ')}</p>
${figures(countsOf(dossier), page)}${evidence(dossier, origin, page)}</header>
`;
}

/** What an editor asks comes first: is anything wrong? Then the article, pictures of it, and the sheets. */
export const articleSections = (dossier: Dossier, page: Page): Html =>
  html`${findings(dossier, page)}${article(dossier, page)}${pictures(dossier, page)}${speakers(dossier, page)}${worksheet(dossier, page)}${suppressed(dossier, page)}`;

/** The numbers of one article. */
export function countsOf({ quotations, speakers: rows, findings: found }: Dossier): Counts {
  const direct = quotations.filter(({ kind }) => isDirect(kind)).length;
  const of = (severity: 'error' | 'warning' | 'info') => found.filter((row) => row.severity === severity).length;
  return {
    direct,
    indirect: quotations.length - direct,
    speakers: rows.length,
    withoutSpeaker: quotations.filter(({ speaker }) => !speaker).length,
    findings: { error: of('error'), warning: of('warning'), info: of('info') },
  };
}
