import type { Generator } from './defect.js';
import { indicatives } from './indicatives.js';

export const reportAsFact: Generator = {
  check: 'headline/report-as-fact',
  what: 'the title tells in the indicative what somebody is reported to say in the subjunctive',
  seed: ({ analysis: { quotations, tokens }, context }) =>
    quotations.flatMap((quotation) => {
      const [part, ...others] = quotation.parts;
      if (!part || others.length > 0 || !/^indirect/.test(quotation.type) || !context.speaker(quotation)) return [];
      const clause = context.clauseAt(context.tokenAt(part.start));
      const verb = tokens[clause?.verbs?.finite ?? -1];
      const indicative = indicatives.get(verb?.text ?? '');
      const words = context.text(part).replace(/[.,]$/, '');
      if (clause?.kind !== 'main' || !verb || !indicative || words.length > 90 || !PLAIN.test(words)) return [];
      const fact = `${words.slice(0, verb.start - part.start)}${indicative}${words.slice(verb.end - part.start)}`;
      const text = fact.charAt(0).toUpperCase() + fact.slice(1);
      return [{ title: TITLE, edits: [{ span: { start: 0, end: TITLE.length }, text }] }];
    }),
};

const TITLE = 'Nachrichten vom Tage';
/** Four words or more, no pronoun that needs a text before it. */
const PLAIN = /^(?!(?:er|sie|es|das|dies|man|ihm|ihr)\b)[^„“":–?.]+(?: [^„“":–?.]+){3}$/i;
