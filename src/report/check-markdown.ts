import type { Locale } from '../model/locale.js';
import { type ExplainedCheck, presetOf, TITLES } from './explanation.js';

/** A check explained in Markdown, without a heading: what, why, exceptions, options, and examples with `[[…]]` around the place. */
export function checkMarkdown(check: ExplainedCheck, locale: Locale): string {
  const titles = TITLES[locale];
  const { summary, rationale, exceptions, options, examples } = check;
  return [
    `${summary} (${levelOf(check, locale)})`,
    `**${titles.why}.** ${rationale}`,
    ...(exceptions ? [`**${titles.exceptions}.** ${exceptions}`] : []),
    ...(options.length > 0
      ? [`**${titles.options}.**`, options.map((option) => optionOf(option, locale)).join('\n')]
      : []),
    ...(examples.fires.length > 0 ? [`**${titles.wrong}:**`, ...examples.fires.map(exampleOf)] : []),
    ...(examples.silent.length > 0 ? [`**${titles.right}:**`, ...examples.silent.map(exampleOf)] : []),
  ].join('\n\n');
}

/** Its severity, and that it must be asked for. */
export const levelOf = ({ severity, optional }: ExplainedCheck, locale: Locale): string =>
  optional ? `${severity}, ${TITLES[locale].optional}` : severity;

const optionOf = ({ name, meaning, default: value }: ExplainedCheck['options'][number], locale: Locale): string =>
  `- \`${name}\`: ${meaning} (${TITLES[locale].preset}: ${presetOf(value, locale)})`;

/** Indented, so that no mark of the example can be taken for markup. */
const exampleOf = (example: string): string =>
  example
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n');
