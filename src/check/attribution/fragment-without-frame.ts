import type { Clause } from '../../model/grammar.js';
import type { Quotation } from '../../model/quotation.js';
import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf } from '../similar-quotations.js';
import { subjectOf } from '../subject.js';

/** Weber sprach am Montag. Der Kreis habe „Bedenken“ geäußert: whose word is it, Weber's or that of the Kreis? */
export const fragmentWithoutFrame = defineCheck({
  id: 'attribution/fragment-without-frame',
  severity: 'warning',
  summary: {
    de: 'Zitierte Worte stehen ohne Verb des Sagens in einem Satz über einen anderen.',
    en: 'Quoted words stand without a verb of saying in a sentence about somebody else.',
  },
  rationale: {
    de: 'Erzählt eine Wiedergabe im Konjunktiv, was ein Dritter getan hat, liest sich ein Zitat darin als dessen Wort; gesagt hat es, wer vorher sprach (Guardian, Annotation guidelines, rule 1: jedes Zitat hat einen Sprecher).',
    en: 'Where a report in the subjunctive tells what a third party did, words in marks read as theirs; they were said by whoever spoke before (Guardian, Annotation guidelines, rule 1: each quotation has one speaker).',
  },
  exceptions: {
    de: 'Sätze mit einem Verb des Sagens, das nicht verneint ist; Sätze über den Sprecher selbst oder über Dinge; ein einzelnes Adverb.',
    en: 'Sentences with a verb of saying that is not negated; sentences about the speaker or about things; a single adverb.',
  },
  messages: {
    carried: {
      de: 'Wessen Worte sind {quotation}? Subjekt des Satzes ist „{subject}“, zuletzt sprach {speaker}. Erwartet wird ein Verb des Sagens oder kein Zitat.',
      en: 'Whose words are {quotation}? The subject of the sentence is “{subject}”, the last to speak was {speaker}. A verb of saying is expected, or no quotation.',
    },
    other: { de: 'Subjekt des Satzes: {subject}', en: 'Subject of the sentence: {subject}' },
  },
  examples: {
    fires: [
      'Der Landrat Jan Weber sprach am Montag. „Wir prüfen das“, sagte er. Das Ministerium habe die Sperrung [[„im Grundsatz“]] gebilligt.',
      'Jan Weber gab Auskunft. Die Frage, auf die sich Stadt und Land bereits [[„im Prinzip“]] verständigt hätten, beantwortete er nicht.',
    ],
    silent: [
      'Der Landrat Jan Weber sprach am Montag. „Wir prüfen das“, sagte er. Das Ministerium habe die Sperrung gebilligt.',
      'Jan Weber sagte, das Ministerium habe die Sperrung „im Grundsatz“ gebilligt.',
      'Der Landrat Jan Weber sprach am Montag. „Wir prüfen das“, sagte er. Die Sperrung sei „nicht zu ändern“.',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      const clause = reportAround(quotation, context);
      const subject = clause && otherIn(clause, context.speaker(quotation), context);
      const speaker = context.speaker(quotation)?.name;
      if (!clause || !subject || !speaker || isFramed(quotation, clause, context)) continue;
      const data = {
        quotation: excerpt(context.text(placeOf(quotation))),
        subject: context.text(subject),
        speaker,
      };
      const confidence = context.attribution(quotation)?.confidence;
      yield {
        message: 'carried',
        data,
        span: placeOf(quotation),
        related: [{ span: subject, message: 'other', data }],
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** The clause in the perfect subjunctive that holds a part of a sentence in marks: "habe … gebilligt", "geeinigt hätten". */
function reportAround(quotation: Quotation, { clauseAt, tokenAt, analysis }: CheckContext): Clause | undefined {
  if (quotation.type !== 'direct' || quotation.extent !== 'partial') return undefined;
  const { start, end } = placeOf(quotation);
  const clause = clauseAt(tokenAt(start) + 1);
  const finite = analysis.tokens[clause?.verbs?.finite ?? -1];
  const [from, to] = [tokenAt(start) + 1, tokenAt(end) - 1];
  const isAdverb = to - from === 1 && /^ADJ?[DV]$/.test(analysis.grammar.tags[from]!);
  if (!finite || (finite.start >= start && finite.end <= end) || clause?.verbs?.voice === 'passive') return undefined;
  if (isAdverb) return undefined;
  return PERFECT.test(finite.normal) ? clause : undefined;
}

/** Told of the past: what somebody did. "sei zu klein", "könne kommen" are what the speaker thinks. */
const PERFECT = /^(?:habe|hätten|hätte)$/;

/** The words for a person or body that a clause is about, if that is not the speaker. */
function otherIn(clause: Clause, speaker: Speaker | undefined, context: CheckContext) {
  const subject = subjectOf(clause, context);
  const mention = subject && context.mentionsIn(subject.tokens).find(({ head }) => head === subject.head);
  if (!mention || mention.kind === 'pronoun' || mention.kind === 'role') return undefined;
  return context.speakerOf(mention.id)?.id === speaker?.id ? undefined : mention;
}

/** A phrase such as "laut Weber" names the speaker, or another clause of the sentence has a verb of saying: "…, sagte Weber". */
function isFramed(quotation: Quotation, { index }: Clause, context: CheckContext): boolean {
  const cue = context.cue(context.attribution(quotation)?.cue);
  const own = context.sentence(context.tokenAt(placeOf(quotation).start));
  const verbs = own ? context.verbsIn(own) : [];
  return (
    (cue !== undefined && cue.kind !== 'verb') || verbs.some(({ negated, clause }) => !negated && clause !== index)
  );
}
