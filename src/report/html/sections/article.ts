import type { Dossier } from '../../dossier/dossier.js';
import { KINDS } from '../../dossier/kind.js';
import { badge } from '../badge.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';
import { articleText } from '../text/article-text.js';

/** The article with all marks, the key to them, and the margin where reasons appear. */
export const article = (dossier: Dossier, page: Page): Html => {
  const { words } = page;
  return html`<section class="reading" aria-labelledby="${page.label('text')}">
<h2 id="${page.id('text')}">${words.text}</h2>
<div class="columns">
<div class="margin">
${legend(dossier, page)}<p class="hint">${words.cardHint}</p>
<div class="card" role="status" data-close="${words.close}" hidden></div>
</div>
<article lang="de">
${articleText(dossier, page)}</article>
</div>
</section>
`;
};

function legend({ speakers, quotations, findings, result }: Dossier, page: Page): Html {
  const { words } = page;
  const kinds = KINDS.filter((kind) => quotations.some((row) => row.kind === kind));
  return html`<div class="legend">
<div><h3>${words.legendSpeakers}</h3>
<ul>${speakers.map((speaker) => html`<li>${badge(speaker)} <span lang="de">${speaker.name}</span></li>`)}${quotations.some(({ speaker }) => !speaker) && html`<li>${badge(undefined)} ${words.noSpeaker}</li>`}</ul></div>
<div><h3>${words.legendKinds}</h3>
<ul>${kinds.map((kind) => html`<li><span class="q ${kind} s0">${words.kinds[kind]}</span> <small>${words.kindNotes[kind]}</small></li>`)}</ul></div>
<div><h3>${words.legend}</h3>
<ul><li><span class="cue s0">${words.cue}</span></li><li><span class="mention s0">${words.mention}</span></li>${result.quotations.some(({ extent }) => extent === 'term') && html`<li><span class="term">${words.term}</span></li>`}${findings.length > 0 && html`<li><span class="flag ${findings[0]?.severity}" data-label="1"></span> ${words.legendFinding}</li>`}</ul></div>
</div>
`;
}
