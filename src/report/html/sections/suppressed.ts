import type { Dossier } from '../../dossier/dossier.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';

/** What does not count, and why: suppressed with a reason, or known from the baseline. An auditor must see it. */
export function suppressed({ settled }: Dossier, page: Page): Html {
  const { words } = page;
  if (settled.length === 0) return html``;
  return html`<section class="suppressed" aria-labelledby="${page.label('suppressed')}">
<h2 id="${page.id('suppressed')}">${words.suppressedTitle}</h2>
<ul>
${settled.map(
  ({ check, message, line, suppressed: why }) =>
    html`<li><code>${check}</code> ${words.line(line)}: ${message} <small>${
      why ? html`${words.suppressedBy[why.kind]}: ${why.reason ?? words.noReason}` : words.known
    }</small></li>\n`,
)}</ul>
</section>
`;
}
