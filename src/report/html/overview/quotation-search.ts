import { KINDS } from '../../dossier/kind.js';
import { visibleControls } from '../../visible.js';
import { type Html, html, trusted } from '../html.js';
import type { Page } from '../page-context.js';
import type { Summary } from './summary.js';

/** A field that looks through all quotations, and what it looks through, as data that no browser runs. */
export function quotationSearch(summaries: readonly Summary[], { words }: Page): Html {
  const speakers = [
    ...new Set(summaries.flatMap(({ quotations }) => quotations.flatMap(({ speaker }) => speaker ?? []))),
  ];
  const numberOf = new Map(speakers.map((name, i) => [name, i]));
  const data = {
    articles: summaries.map(({ title, quotationAddress }) => [title, quotationAddress]),
    kinds: KINDS.map((kind) => words.kinds[kind]),
    speakers,
    nobody: words.noSpeaker,
    quotations: summaries.flatMap(({ quotations }, article) =>
      quotations.map(({ number, kind, speaker, text }) => [
        article,
        number,
        KINDS.indexOf(kind),
        numberOf.get(speaker ?? '') ?? -1,
        text,
      ]),
    ),
  };
  return html`<section class="hits-section" aria-labelledby="search">
<h2 id="search">${words.allQuotations}</h2>
<form class="filters quotation-search" hidden>
<label>${words.search}<input type="search" name="words" placeholder="${words.quotationsHint}" autocomplete="off"></label>
<output data-words="${words.quotationsFound}" data-first="${words.first(100)}"></output>
</form>
<noscript><p class="none">${words.needsScript}</p></noscript>
<ol class="hits"></ol>
<script type="application/json" id="quotation-data">${trusted(inScript(data))}</script>
</section>
`;
}

/** JSON in which nothing can end the element or turn the direction of writing. */
const inScript = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (typeof one === 'string' ? visibleControls(one) : one)).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
