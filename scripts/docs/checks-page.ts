import { checks } from '../../src/check/index.js';
import { explained } from '../../src/commands/explained.js';
import { checkMarkdown, levelOf } from '../../src/report/check-markdown.js';
import type { ExplainedCheck } from '../../src/report/explanation.js';

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
const lineOf = (check: ExplainedCheck): string =>
  `| [\`${check.id}\`](#${check.id.replace('/', '')}) | ${check.summary} | ${levelOf(check, 'en')} |`;

const sectionOf = (check: ExplainedCheck): string => `### ${check.id}\n\n${checkMarkdown(check, 'en')}`;
