import type { Span } from '../model/span.js';
import { type Header, TITLE_KEYS } from './header.js';
import { readYaml, type Yaml } from './yaml.js';

/** Front matter of a Markdown file, and whether it could not be understood. */
export interface FrontMatter extends Header {
  readonly broken: boolean;
}

/** YAML between two lines of `---` at the very top. Longer than this it is no front matter of an article. */
const LONGEST = 65_536;
const FENCED = /^(\ufeff?---[^\S\n\r]*\r?\n)([\s\S]*?)(?<=\n)(?:---|\.\.\.)[^\S\n\r]*(?:\r?\n|$)/;

/**
 * Reads front matter: every value as a string, as written; lists joined by commas, fields of fields by `author.name`.
 * Undefined where the source has none.
 */
export function readFrontMatter(source: string): FrontMatter | undefined {
  if (!/^\ufeff?---/.test(source)) return undefined;
  const match = FENCED.exec(source.slice(0, LONGEST));
  if (!match) return undefined;
  const end = match[0].length;
  const text = match[2] as string;
  const yaml = readYaml(text, 'failsafe');
  if ('problem' in yaml) return { meta: {}, end, broken: true };
  const meta: Record<string, string> = {};
  collect('', yaml.value, meta);
  const title = titleSpan(yaml, text, (match[1] as string).length);
  return { meta, end, broken: false, ...(title && { title }) };
}

function collect(key: string, value: unknown, meta: Record<string, string>): void {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    meta[key] = value.join(', ');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      collect(key === '' ? name.toLowerCase() : `${key}.${name.toLowerCase()}`, inner, meta);
    }
  } else if (key !== '') {
    meta[key] = String(value ?? '');
  }
}

/** The place of the title's words, unless escapes or breaks make them read otherwise than they stand there. */
function titleSpan(yaml: Yaml, text: string, offset: number): Span | undefined {
  for (const key of TITLE_KEYS) {
    const place = yaml.spanOf([key]);
    if (!place) continue;
    const quoted = /^["']/.test(text.slice(place.start, place.end)) ? 1 : 0;
    const span = { start: place.start + quoted, end: place.end - quoted };
    const words = text.slice(span.start, span.end);
    if (words !== '' && words === (yaml.value as Readonly<Record<string, unknown>>)[key])
      return { start: span.start + offset, end: span.end + offset };
  }
  return undefined;
}
