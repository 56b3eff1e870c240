import { checks } from '../../src/check/index.js';
import { explained } from '../../src/commands/explained.js';
import { type ExplainedCheck, presetOf, TITLES } from '../../src/report/explanation.js';

const titles = TITLES.en;

/** The catalogue as a page, from the checks themselves: what, why with its source, exceptions, options, examples. */
export function checksPage(): string {
  const rows = checks.map((check) => explained(check, 'en'));
  const groups = [...new Set(rows.map(({ id }) => groupOf(id)))];
  return [
    '# The checks',
    '<!-- Written by `npm run docs:checks` from src/check; do not edit. -->',
    `${rows.length} checks. An id is \`group/defect\` and is used everywhere: in a configuration, in comments, with \`--select\`, in \`wersagt explain\`. ` +
      'Checks *on request* run where they are selected, or given a level, by their own id. ' +
      'A finding that rests on an uncertain attribution is only a hint, and none where the attribution is a guess. ' +
      'In the examples «[[…]]» marks the place that is reported.',
    ['| check | finds | severity |', '| --- | --- | --- |', ...rows.map(lineOf)].join('\n'),
    ...groups.flatMap((group) => [`## ${group}`, ...rows.filter(({ id }) => groupOf(id) === group).map(sectionOf)]),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

const groupOf = (id: string): string => id.slice(0, id.indexOf('/'));
const levelOf = ({ severity, optional }: ExplainedCheck): string =>
  optional ? `${severity}, ${titles.optional}` : severity;

const lineOf = (check: ExplainedCheck): string =>
  `| [\`${check.id}\`](#${check.id.replace('/', '')}) | ${check.summary} | ${levelOf(check)} |`;

const sectionOf = (check: ExplainedCheck): string =>
  [
    `### ${check.id}`,
    `${check.summary} (${levelOf(check)})`,
    `**${titles.why}.** ${check.rationale}`,
    ...(check.exceptions ? [`**${titles.exceptions}.** ${check.exceptions}`] : []),
    ...(check.options.length > 0 ? [`**${titles.options}.**`, check.options.map(optionOf).join('\n')] : []),
    `**${titles.wrong}:**`,
    ...check.examples.fires.map(exampleOf),
    `**${titles.right}:**`,
    ...check.examples.silent.map(exampleOf),
  ].join('\n\n');

const optionOf = ({ name, meaning, default: value }: ExplainedCheck['options'][number]): string =>
  `- \`${name}\`: ${meaning} (${titles.preset}: ${presetOf(value, 'en')})`;

/** Indented, so that no mark of the example can be taken for markup. */
const exampleOf = (example: string): string =>
  example
    .split('\n')
    .map((line) => (line ? `    ${line}` : ''))
    .join('\n');
