import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';

/** Ways to the parts of a page, by id and title. */
export const contents = (parts: readonly (readonly [id: string, title: string])[], page: Page): Html =>
  html`<nav class="contents" aria-label="${page.words.contents}"><ul>${parts.map(([id, title]) => html`<li><a href="#${page.id(id)}">${title}</a></li>`)}</ul></nav>
`;
