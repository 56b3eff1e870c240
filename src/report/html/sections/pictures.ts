import type { Dossier } from '../../dossier/dossier.js';
import { badge } from '../badge.js';
import { bar, splitBar } from '../charts/bar.js';
import { strip } from '../charts/strip.js';
import { type Html, html } from '../html.js';
import { percent } from '../numbers.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import { counted } from '../words/noun.js';

/** Rows of a picture. */
const MOST = 10;

/** Pictures of an article: who speaks where, who has how many words, who is quoted and who is reported. */
export function pictures(dossier: Dossier, page: Page): Html {
  const { words } = page;
  if (dossier.quotations.length === 0) return html``;
  return html`<section class="pictures" aria-labelledby="${page.label('pictures')}">
<h2 id="${page.id('pictures')}">${words.pictures}</h2>
<figure class="wide"><figcaption><h3>${words.strip}</h3><p>${words.stripNote}</p></figcaption>
${strip(dossier, page)}</figure>
<div class="pair">
<figure><figcaption><h3>${words.shares}</h3></figcaption>
${shares(dossier, page)}</figure>
<figure><figcaption><h3>${words.directIndirect}</h3><p>${words.directIndirectNote}</p></figcaption>
${splits(dossier)}</figure>
</div>
</section>
`;
}

function shares({ speakers }: Dossier, page: Page): Html {
  const { words, locale } = page;
  const quoted = speakers.filter(({ quotedWords }) => quotedWords > 0).sort((a, b) => b.quotedWords - a.quotedWords);
  if (quoted.length === 0) return html`<p class="none">${words.noShares}</p>`;
  return html`<ol class="rows">${quoted
    .slice(0, MOST)
    .map(
      (speaker) =>
        html`<li><span class="label">${badge(speaker)} ${speaker.name}</span>${bar(speaker.share, 1, speakerClass(speaker))}<span class="value">${percent(speaker.share, locale)} <small>${counted(words.words, speaker.quotedWords)}</small></span></li>\n`,
    )}</ol>${more(quoted.length, page)}`;
}

function splits({ speakers }: Dossier): Html {
  const ranked = [...speakers].sort((a, b) => b.direct + b.indirect - a.direct - a.indirect);
  const most = ranked.reduce((sum, { direct, indirect }) => Math.max(sum, direct + indirect), 0);
  return html`<ol class="rows">${ranked
    .slice(0, MOST)
    .map(
      (speaker) =>
        html`<li><span class="label">${badge(speaker)} ${speaker.name}</span>${splitBar(speaker, most, speakerClass(speaker))}<span class="value">${speaker.direct} + ${speaker.indirect}</span></li>\n`,
    )}</ol>`;
}

const more = (count: number, { words }: Page): Html | false =>
  count > MOST && html`<p class="none">${words.others(count - MOST)}</p>`;
