import type { Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import { charactersOf, widthOf } from './characters.js';
import { type Paint, paint } from './paint.js';
import { severityName } from './wording.js';

/** What is known about a check, in the language of the run. `[[…]]` in an example marks the place. */
export interface ExplainedCheck {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly rationale: string;
  readonly exceptions?: string;
  /** It runs only where it is asked for by its id. */
  readonly optional: boolean;
  readonly options: readonly ExplainedOption[];
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
}

/** What a house may set, and what holds until it does. */
export interface ExplainedOption {
  readonly name: string;
  readonly default: boolean | number | readonly string[];
  readonly meaning: string;
}

/** Headings and phrases about a check. */
export const TITLES = {
  de: {
    why: 'Warum',
    exceptions: 'Ausnahmen',
    options: 'Einstellungen',
    optional: 'auf Wunsch',
    preset: 'voreingestellt',
    none: 'nichts',
    wrong: 'Gemeldet wird',
    right: 'Nicht gemeldet wird',
  },
  en: {
    why: 'Why',
    exceptions: 'Exceptions',
    options: 'Options',
    optional: 'on request',
    preset: 'default',
    none: 'none',
    wrong: 'Reported',
    right: 'Not reported',
  },
} as const;

/** A preset value as a person would write it. */
export const presetOf = (value: ExplainedOption['default'], locale: Locale): string =>
  Array.isArray(value) ? value.join(', ') || TITLES[locale].none : String(value);

/** A check explained to a person: what, why, and examples of both kinds with the place marked. */
export function explanation(check: ExplainedCheck, locale: Locale, colour: boolean): string {
  const as = paint(colour);
  const titles = TITLES[locale];
  const parts = [
    `${as.strong(check.id)} ${as[check.severity](severityName(locale, check.severity))}${check.optional ? ` (${titles.optional})` : ''}\n${wrapped(check.summary, '')}`,
    `${as.strong(titles.why)}\n${wrapped(check.rationale)}`,
    ...(check.exceptions ? [`${as.strong(titles.exceptions)}\n${wrapped(check.exceptions)}`] : []),
    ...(check.options.length > 0 ? [`${as.strong(titles.options)}\n${optionsOf(check.options, locale)}`] : []),
    ...(check.examples.fires.length > 0 ? [`${as.strong(titles.wrong)}\n${examplesOf(check.examples.fires, as)}`] : []),
    ...(check.examples.silent.length > 0
      ? [`${as.strong(titles.right)}\n${examplesOf(check.examples.silent, as)}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

const optionsOf = (options: readonly ExplainedOption[], locale: Locale): string =>
  options
    .map(({ name, default: value, meaning }) =>
      wrapped(`${name}: ${meaning} (${TITLES[locale].preset}: ${presetOf(value, locale)})`),
    )
    .join('\n');

/** All checks, a line each; those that must be asked for say so. */
export function catalogue(checks: readonly ExplainedCheck[], locale: Locale, colour: boolean): string {
  const as = paint(colour);
  const idWidth = Math.max(...checks.map(({ id }) => id.length));
  const severityWidth = Math.max(...checks.map(({ severity }) => severityName(locale, severity).length));
  return checks
    .map(({ id, severity, summary, optional }) => {
      const name = as[severity](severityName(locale, severity).padEnd(severityWidth));
      return `${as.strong(id.padEnd(idWidth))}  ${name}  ${summary}${optional ? ` (${TITLES[locale].optional})` : ''}\n`;
    })
    .join('');
}

const WIDTH = 88;

/** Breaks a text at blanks. */
function wrapped(text: string, indent = '  ', width = WIDTH): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => indent + line).join('\n');
}

const examplesOf = (texts: readonly string[], as: Paint): string => texts.map((text) => example(text, as)).join('\n\n');

/** The text of an example, with `^^^` below the places that are reported. */
const example = (text: string, as: Paint): string =>
  text
    .split(/\n+/)
    .flatMap((line) => wrapped(line).split('\n'))
    .reduce<{ open: boolean; lines: string[] }>((state, line) => marked(line, state, as), { open: false, lines: [] })
    .lines.join('\n');

/** A marked place may go on in the next line. */
function marked(
  line: string,
  state: { open: boolean; lines: string[] },
  as: Paint,
): { open: boolean; lines: string[] } {
  let { open } = state;
  let text = '';
  let marks = '';
  for (const part of line.split(/(\[\[|\]\])/)) {
    if (part === '[[' || part === ']]') {
      open = part === '[[';
    } else {
      text += part;
      const columns = charactersOf(part).reduce((sum, character) => sum + widthOf(character), 0);
      marks += open ? part.replace(/\S.*/, '').padEnd(columns, '^') : ' '.repeat(columns);
    }
  }
  const below = marks.trim() === '' ? [] : [as.error(marks.trimEnd())];
  return { open, lines: [...state.lines, text, ...below] };
}
