import type { Dossier } from '../../dossier/dossier.js';
import type { Origin } from '../../dossier/evidence.js';
import { type Html, html } from '../html.js';
import { moment, number } from '../numbers.js';
import type { Page } from '../page-context.js';
import { counted } from '../words/noun.js';

/** By which a reader can tell what was looked at and with what. */
export const evidence = ({ evidence: proof }: Dossier, origin: Origin, page: Page): Html => {
  const { words, locale } = page;
  return html`<dl class="evidence" aria-label="${words.evidence}">
<div><dt>${words.file}</dt><dd>${proof.file} <small>(${number(proof.bytes, locale)} ${words.bytes})</small></dd></div>
<div class="wide"><dt>${words.sha256}</dt><dd><code>${proof.sha256}</code></dd></div>
<div><dt>${words.config}</dt><dd><code>${proof.config.slice(0, 16)}</code></dd></div>
${originRows(origin, page)}</dl>
`;
};

/** What is the same for all articles of a report. */
export const originRows = ({ version, checks, catalogue, moment: made }: Origin, { words, locale }: Page): Html =>
  html`<div><dt>${words.tool}</dt><dd>wersagt ${version}</dd></div>
<div><dt>${words.catalogue}</dt><dd>${counted(words.checks, checks)} <code>${catalogue.slice(0, 16)}</code></dd></div>
<div><dt>${words.made}</dt><dd>${moment(made, locale)}</dd></div>
`;
