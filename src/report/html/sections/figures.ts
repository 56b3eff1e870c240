import type { Severity } from '../../../model/finding.js';
import { type Html, html } from '../html.js';
import { number } from '../numbers.js';
import type { Page } from '../page-context.js';
import { counted, type Noun } from '../words/noun.js';

/** What is counted, of one article or several. */
export interface Counts {
  readonly articles?: number;
  readonly direct: number;
  readonly indirect: number;
  readonly speakers: number;
  readonly withoutSpeaker: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** The numbers at the top: what there is, and whether anything is wrong. */
export function figures({ articles, direct, indirect, speakers, withoutSpeaker, findings }: Counts, page: Page): Html {
  const { words, locale } = page;
  const figure = (noun: Noun, count: number, note?: string) =>
    html`<li><b>${number(count, locale)}</b> ${noun[count === 1 ? 0 : 1]}${note && html` <small>${note}</small>`}</li>\n`;
  const parts = `${number(direct, locale)} ${words.inMarks}, ${number(indirect, locale)} ${words.reported}`;
  const wrong = (['error', 'warning', 'info'] as const).filter((severity) => findings[severity] > 0);
  return html`<ul class="figures">
${articles !== undefined && figure(words.articles, articles)}${figure(words.quotations, direct + indirect, parts)}${figure(words.speakers, speakers)}${
  withoutSpeaker > 0 && figure([words.withoutSpeaker, words.withoutSpeaker], withoutSpeaker)
}<li class="verdict ${wrong[0] ?? 'clean'}">${
    wrong.length === 0
      ? words.clean
      : wrong.map(
          (severity) =>
            html`<span class="severity ${severity}">${counted(words.severityCounts[severity], findings[severity], number(findings[severity], locale))}</span> `,
        )
  }</li>
</ul>
`;
}
