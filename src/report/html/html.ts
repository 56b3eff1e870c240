import { visibleControls } from '../visible.js';

/** Markup that is safe to write as it stands. Only `html` and `trusted` make it. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text is escaped, markup is not, nothing is written for the empty values. */
export type Fill = Html | string | number | undefined | null | false | readonly Fill[];

/**
 * A template of HTML that escapes what is filled in, so that no article can write markup:
 *
 *     html`<p title="${name}">${text}</p>`
 *
 * Values are for text and for attributes in double quotes; control characters and signs that turn the direction of writing are shown.
 */
export function html(parts: TemplateStringsArray, ...fills: readonly Fill[]): Html {
  let markup = parts[0] as string;
  for (const [i, fill] of fills.entries()) markup += written(fill) + parts[i + 1];
  return { markup };
}

/** Markup from a source of our own: style sheet, script. */
export const trusted = (markup: string): Html => ({ markup });

export const EMPTY: Html = { markup: '' };

function written(fill: Fill): string {
  if (fill === undefined || fill === null || fill === false) return '';
  if (typeof fill === 'string') return escaped(fill);
  if (typeof fill === 'number') return String(fill);
  if ('markup' in fill) return fill.markup;
  let markup = '';
  for (const one of fill) markup += written(one);
  return markup;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '\n',
};

const escaped = (text: string): string =>
  visibleControls(text).replace(/[&<>"'\r]/g, (sign) => ENTITIES[sign] as string);
