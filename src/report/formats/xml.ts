import { visibleControls } from '../visible.js';

/** A start tag without its brackets: `file name="a.txt"`. Attributes that are undefined are left out. */
export const tag = (name: string, attributes: Readonly<Record<string, string | number | undefined>>): string =>
  [
    name,
    ...Object.entries(attributes).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}="${escaped(String(value))}"`],
    ),
  ].join(' ');

/** Text between tags or in an attribute. XML 1.0 has no control characters and no lone halves of pairs, so those are shown. */
export const escaped = (text: string): string =>
  visibleControls(text)
    .replace(/\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[<>&"\t\n\r]/g, (sign) => ENTITIES[sign] as string);

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
