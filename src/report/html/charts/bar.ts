import { type Html, html } from '../html.js';
import { along, stacked } from './scales.js';

const HEIGHT = 14;

/** A filled bar for one value on a ground of `most`. It repeats what stands beside it in words, so a screen reader passes over it. */
export const bar = (value: number, most: number, colour: string): Html =>
  html`<svg class="bar ${colour}" height="${HEIGHT}" aria-hidden="true"><rect class="ground" width="100%" height="${HEIGHT}"/><rect class="full" width="${along(most)(value)}" height="${HEIGHT}"/></svg>`;

export interface Split {
  readonly direct: number;
  readonly indirect: number;
}

/** Quotations in marks filled, reports open, in one bar. */
export function splitBar(split: Split, most: number, colour: string): Html {
  const place = along(most);
  const [parts = []] = stacked([split], ['direct', 'indirect']);
  const rects = parts.map(
    ({ key, from, to }) =>
      html`<rect class="${key === 'direct' ? 'full' : 'open'}" x="${place(from)}" y="1" width="${place(to - from)}" height="${HEIGHT - 2}"/>`,
  );
  return html`<svg class="bar ${colour}" height="${HEIGHT}" aria-hidden="true">${rects}</svg>`;
}
