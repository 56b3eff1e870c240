import { type Html, html } from '../html.js';
import { number } from '../numbers.js';
import type { Page } from '../page-context.js';
import type { Summary } from './summary.js';

/** Digest of each file, for whoever must show later what was looked at. */
export function proofs(summaries: readonly Summary[], { words, locale }: Page): Html {
  return html`<section aria-labelledby="proofs">
<h2 id="proofs">${words.proofs}</h2>
<div class="scroll" tabindex="0" role="group" aria-label="${words.proofs}">
<table class="proofs">
<thead><tr><th scope="col">${words.file}</th><th scope="col">${words.sha256}</th><th scope="col" class="n">${words.bytes}</th><th scope="col">${words.config}</th></tr></thead>
<tbody>
${summaries.map(
  ({ evidence: { file, sha256, bytes, config } }) =>
    html`<tr><th scope="row"><code>${file}</code></th><td><code>${sha256}</code></td><td class="n">${number(bytes, locale)}</td><td><code>${config.slice(0, 16)}</code></td></tr>\n`,
)}</tbody>
</table>
</div>
</section>
`;
}
