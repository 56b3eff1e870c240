import { wordingOf } from '../../compare/words.js';
import type { Block } from '../../model/document.js';
import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';

/** "Hafen zu klein für neue Fähren" above a text that only has Weber say so. */
export const reportAsFact = defineCheck({
  id: 'headline/report-as-fact',
  severity: 'warning',
  summary: {
    de: 'Die Überschrift gibt als Tatsache aus, was im Text jemand behauptet.',
    en: 'The headline states as a fact what somebody claims in the text.',
  },
  rationale: {
    de: 'Was der Text im Konjunktiv einem Sprecher zuschreibt, macht die Überschrift ohne Anführungszeichen und Namen zur Feststellung der Zeitung (Pressekodex, Ziffer 2).',
    en: 'What the text gives to a speaker in the subjunctive becomes a statement of the paper in a headline without marks or name (Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Überschriften mit Anführungszeichen, Doppelpunkt, Gedankenstrich oder Fragezeichen oder mit dem Namen des Sprechers; weniger als drei Inhaltswörter.',
    en: 'Headlines with marks, colon, dash or question mark or with the name of the speaker; fewer than three content words.',
  },
  messages: {
    fact: {
      de: 'Die Überschrift stellt fest, was im Text {speaker} sagt. Erwartet wird der Sprecher oder ein Zitat.',
      en: 'The headline states what {speaker} says in the text. The speaker is expected, or a quotation.',
    },
    report: { de: 'Hier gibt der Text es wieder.', en: 'Here the text reports it.' },
  },
  examples: {
    fires: [
      'Die Fähre\n\nDie Landrätin Anna Kruse sprach am Montag im Rat.\n\n[[Hafen zu klein für neue Fähren]]\n\nKruse sagte, der Hafen sei viel zu klein für die neuen Fähren aus dem Norden.',
      '[[Lieferant hat schlechten Leim verwendet]]\n\nDie Räder fallen ab. Der Lieferant habe schlechten Leim verwendet, sagte die Tischlerin Anna Kruse.',
    ],
    silent: [
      'Kruse: Hafen zu klein für neue Fähren\n\nAnna Kruse sagte, der Hafen sei viel zu klein für die neuen Fähren aus dem Norden.',
      'Hafen zu klein für neue Fähren\n\nAnna Kruse sagte, dass der Hafen zu klein für die neuen Fähren ist.',
      'Was Kruse will\n\nAnna Kruse sagte, der Hafen sei viel zu klein für die neuen Fähren aus dem Norden.',
    ],
  },
  *find(context) {
    const { blocks } = context.analysis.document;
    const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, HEADINGS);
    if (headings.length === 0) return;
    const reports = context.analysis.quotations.filter((row) => isDoubtful(row, context));
    const words = new Map(reports.map((row) => [row, contentOf(row.parts.map(context.text).join(' '))]));
    for (const [index, heading] of headings.entries()) {
      const said = contentOf(textOf(heading));
      if (said.length < LEAST || /[„“”"»«:–?]/.test(textOf(heading))) continue;
      const below = (heading.level ?? 1) > 1 ? headings[index + 1]?.index : undefined;
      const report = reports.find(
        (row) => isBelow(row, heading, below, context) && isWithin(said, words.get(row) ?? []),
      );
      const speaker = report && context.speaker(report);
      if (!report || !speaker || speaker.name.split(' ').some((name) => textOf(heading).includes(name))) continue;
      const [first, last] = [heading.runs[0]!, heading.runs.at(-1)!];
      yield {
        message: 'fact',
        data: { speaker: speaker.name },
        span: { start: first.span.start, end: last.span.end },
        related: [{ span: placeOf(report), message: 'report' }],
      };
    }
  },
});

/** An article has a few; a file of headlines is none. */
const HEADINGS = 40;
/** Two words are the topic: "Streit um Hafen". */
const LEAST = 3;

const textOf = ({ runs }: Block): string => runs.map(({ text }) => text).join('');

/** A report without marks in the subjunctive, with which the paper keeps its distance. */
function isDoubtful({ type, parts }: Quotation, { clauseAt, tokenAt }: CheckContext): boolean {
  if (type !== 'indirect' && type !== 'indirectFreeIndirect') return false;
  return clauseAt(tokenAt(parts[0]!.start))?.verbs?.mood?.startsWith('subjunctive') ?? false;
}

/** It stands in the section of the heading, or anywhere under a title. */
function isBelow(row: Quotation, heading: Block, next: number | undefined, context: CheckContext): boolean {
  const block = context.analysis.tokens[context.tokenAt(placeOf(row).start)]!.block;
  return block > heading.index && (next === undefined || block < next);
}

/** Keys of the words that mean something by themselves. */
const contentOf = (text: string): readonly string[] =>
  wordingOf(text).words.flatMap(({ text: word, key }) => (key === 'd-' || EMPTY.has(word) ? [] : [key]));

const EMPTY: ReadonlySet<string> = new Set(
  'ein eine einem einen einer eines hat haben habe hatte hatten hätte hätten ist sind sei seien war waren wird werden werde wurde wurden würde würden worden'.split(
    ' ',
  ),
);

/** All words follow each other in the longer row, others between them. */
function isWithin(words: readonly string[], row: readonly string[]): boolean {
  let found = 0;
  for (const key of row) if (key === words[found]) found += 1;
  return found === words.length;
}
