import type { QuotationRow } from '../../dossier/quotation-rows.js';
import type { SpeakerResult } from '../../result.js';
import { badge } from '../badge.js';
import { EMPTY, type Html, html } from '../html.js';
import { number, percent } from '../numbers.js';
import type { Page } from '../page-context.js';

/** Why a quotation is whose: cue, the words that name the speaker and how they lead to the name, pattern, confidence, findings. */
export function reason({ quotation, findings }: QuotationRow, page: Page): Html {
  const { words } = page;
  const { speaker, via, cue, addressee, sieve } = quotation;
  const row = (title: string, content: Html | string | false | null | undefined): Html =>
    content ? html`<div><dt>${title}</dt><dd>${content}</dd></div>\n` : EMPTY;
  return html`<dl>
${row(words.cue, cue && html`<span class="cue" lang="de">${cue.text}</span>${cue.lemma && cue.lemma !== cue.text && html` <small lang="de">(${cue.lemma})</small>`}`)}${row(words.chain, speaker && chain(speaker, page))}${row(
  words.rivals,
  speaker?.rivals.join(', '),
)}${row(words.via, via && html`<span lang="de">${via.name}</span>`)}${row(words.addressee, addressee && html`<span lang="de">${addressee.text}</span>`)}${row(
  words.sieve,
  sieve === null ? !speaker && words.nobody : (words.sieves[sieve] ?? sieve),
)}${row(words.confidence, sieve !== null && confidence(quotation, page))}${findings.map((finding) =>
  row(
    words.finding,
    html`<a class="severity ${finding.severity}" href="#${page.id(`f${finding.number}`)}">${words.severities[finding.severity]} ${finding.number}</a> ${finding.message}`,
  ),
)}</dl>`;
}

/** „sie“ → „Bürgermeisterin Maren Odenthal (FBL)“ · pronoun */
function chain({ mention, chain: steps, resolver }: SpeakerResult, { words }: Page): Html {
  const texts = [...new Set([mention.text, ...steps.map(({ text }) => text)])];
  const how = resolver && (words.resolvers[resolver] ?? resolver);
  return html`${texts.map((text, i) => html`${i > 0 && ' → '}<span class="mention" lang="de">${text}</span>`)}${how && html` <small>(${how})</small>`}`;
}

function confidence({ confidence: stated, cases }: QuotationRow['quotation'], { words, locale }: Page): Html {
  if (stated === null) return html`${words.unmeasured}`;
  return html`${percent(stated, locale)}${cases !== null && html` <small>${words.cases(number(cases, locale), cases !== 1)}</small>`}`;
}

/** Who speaks, with the sign. */
export const speakerCell = ({ speaker }: QuotationRow, { words }: Page): Html =>
  html`${badge(speaker)} ${speaker ? html`<span lang="de">${speaker.name}</span>` : words.noSpeaker}`;
