import type { Locale } from '../model/locale.js';
import type { Dossier } from './dossier/dossier.js';
import type { Origin, UnreadFile } from './dossier/evidence.js';
import { isDirect } from './dossier/kind.js';
import type { QuotationRow } from './dossier/quotation-rows.js';
import type { SpeakerRow } from './dossier/speaker-rows.js';
import { day, moment, number, percent } from './html/numbers.js';
import type { Words } from './html/words/de.js';
import { wordsOf } from './html/words/index.js';
import { counted } from './html/words/noun.js';
import { visible } from './visible.js';

/** The report for a pull request or a wiki: findings, speakers, and quotations to tick off. */
export function reportMarkdown(
  dossiers: readonly Dossier[],
  unread: readonly UnreadFile[],
  origin: Origin,
  locale: Locale,
): string {
  const words = wordsOf(locale);
  const made = `wersagt ${origin.version} · ${counted(words.checks, origin.checks)} \`${origin.catalogue.slice(0, 16)}\` · ${moment(origin.moment, locale)}`;
  return `<!-- wersagt report -->
# ${words.kicker}

${made}
${unread.length === 0 ? '' : `\n## ${words.unread}\n\n${unread.map(({ file, error }) => `- ${code(file)} ${plain(error)}\n`).join('')}`}${dossiers.map((dossier) => articlePart(dossier, locale, words)).join('')}
${words.source}
`;
}

function articlePart(dossier: Dossier, locale: Locale, words: Words): string {
  const { evidence, title, date, quotations, speakers, findings, settled } = dossier;
  const direct = quotations.filter(({ kind }) => isDirect(kind)).length;
  const facts = [
    ...(date ? [`${words.published} ${day(date, locale)}`] : []),
    `**${counted(words.quotations, quotations.length)}** (${direct} ${words.inMarks}, ${quotations.length - direct} ${words.reported})`,
    `**${counted(words.speakers, speakers.length)}**`,
    `**${findings.length === 0 ? words.clean : counted(words.findings, findings.length)}**`,
  ];
  const parts = [
    `## ${plain(title)}`,
    facts.join(' · '),
    `${code(evidence.file)} · ${words.sha256}: \`${evidence.sha256}\` · ${words.config}: \`${evidence.config.slice(0, 16)}\``,
    ...section(
      words.findingsTitle,
      findings,
      ({ severity, check, line, message }) =>
        `- **${words.severities[severity]}** ${words.line(line)}: ${plain(message)} (\`${check}\`)`,
    ),
    ...(speakers.length > 0 ? [`### ${words.speakersTitle}`, speakerTable(speakers, locale, words)] : []),
    ...(quotations.length > 0
      ? [`### ${words.worksheet}`, quotationTable(quotations, locale, words)]
      : [words.nothingFound]),
    ...section(words.suppressedTitle, settled, ({ check, line, message, suppressed }) => {
      const why = suppressed
        ? `${words.suppressedBy[suppressed.kind]}: ${plain(suppressed.reason ?? words.noReason)}`
        : words.known;
      return `- ${words.line(line)}: ${plain(message)} (\`${check}\`; ${why})`;
    }),
  ];
  return `\n${parts.join('\n\n')}\n`;
}

const section = <Row>(title: string, rows: readonly Row[], line: (row: Row) => string): readonly string[] =>
  rows.length === 0 ? [] : [`### ${title}`, rows.map(line).join('\n')];

const speakerTable = (rows: readonly SpeakerRow[], locale: Locale, words: Words): string =>
  table(
    [words.name, words.functions, words.spellings, words.quotations[1], words.words[1], words.share, words.places],
    rows.map((row) => [
      `**${plain(row.name)}**`,
      [...new Set(row.functions.map(({ text }) => plain(text)))].join('; '),
      row.spellings.map(({ text, count }) => (count > 1 ? `${plain(text)} ×${count}` : plain(text))).join(', '),
      String(row.direct + row.indirect),
      number(row.quotedWords, locale),
      percent(row.share, locale),
      words.lines(row.firstLine, row.lastLine),
    ]),
  );

const quotationTable = (rows: readonly QuotationRow[], locale: Locale, words: Words): string =>
  table(
    [
      words.number,
      words.quotation,
      words.type,
      words.speaker,
      words.why,
      words.place,
      words.findingsTitle,
      words.ticked,
    ],
    rows.map((row) => {
      const { quotation, speaker } = row;
      const mention = quotation.speaker?.mention.text;
      const cue = quotation.cue?.text;
      const evidence = [cue, mention]
        .filter((text) => text !== undefined)
        .map(plain)
        .join(' · ');
      const confidence = quotation.confidence === null ? '' : ` (${percent(quotation.confidence, locale)})`;
      return [
        String(row.number),
        plain(quotation.text),
        words.kinds[row.kind],
        plain(speaker?.name ?? words.noSpeaker),
        `${evidence}${confidence}`,
        words.line(row.line),
        row.findings.map(({ check }) => `\`${check}\``).join(' '),
        '☐',
      ];
    }),
  );

const table = (titles: readonly string[], rows: readonly (readonly string[])[]): string =>
  [titles, titles.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Text of others, in which no sign is markup: not for Markdown, not for HTML, not for a forge that links `@name` and `#7`. */
const plain = (text: string): string =>
  visible(text)
    .replace(/[&<>]/g, (sign) => ENTITIES[sign] as string)
    .replace(/[\\`*_{}[\]#|~$]/g, '\\$&')
    .replace(/@(?=\w)/g, '@\u2060')
    .replace(/:\/\//g, ':\u2060//')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const code = (text: string): string => `\`${visible(text).replaceAll('`', 'ˋ').replaceAll('|', '¦')}\``;
