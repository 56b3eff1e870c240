import type { Sentence } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** Der Plan sei teuer. Er gefährdet Jobs. Man müsse ihn ändern: whose words is the sentence in between? */
export const attributionDrift = defineCheck({
  id: 'indirect/attribution-drift',
  severity: 'info',
  summary: {
    de: 'Eine Wiedergabe fällt mittendrin in den Indikativ.',
    en: 'A report falls into the indicative halfway.',
  },
  rationale: {
    de: 'Der Indikativ zwischen zwei Sätzen im Konjunktiv liest sich, als mache sich die Zeitung die Aussage zu eigen (grammis, „Konjunktiv in der indirekten Rede“).',
    en: 'An indicative between two sentences in the subjunctive reads as if the paper adopted what is said (grammis, “Konjunktiv in der indirekten Rede”).',
  },
  exceptions: {
    de: 'Sätze mit eigenem Sprecher, Zitate, Sätze im Perfekt der Erzählung, die nichts aus dem Satz davor aufnehmen.',
    en: 'Sentences with a speaker of their own, quotations, narrative sentences that take up nothing of the one before.',
  },
  messages: {
    drift: {
      de: 'Davor und danach gibt der Text {speaker} im Konjunktiv wieder, dieser Satz steht im Indikativ. Erwartet wird der Konjunktiv, wenn er dazugehört.',
      en: 'Before and after it the text reports {speaker} in the subjunctive, this sentence is in the indicative. The subjunctive is expected if it belongs to the report.',
    },
  },
  examples: {
    fires: [
      'Anna Kruse sagte, der Lieferant sei zu teuer. Man habe ihn gewechselt. [[Er hat schlechten Leim verwendet.]] Die Kunden seien verärgert.',
      'Jan Weber kritisierte den Plan. Der Hafen sei zu klein. [[Das gefährdet viele Stellen.]] Die Stadt müsse handeln.',
    ],
    silent: [
      'Anna Kruse sagte, der Lieferant sei zu teuer. Man habe ihn gewechselt. Er habe schlechten Leim verwendet. Die Kunden seien verärgert.',
      'Jan Weber kritisierte den Plan. Der Hafen sei zu klein. Am Abend regnete es. Die Stadt müsse handeln.',
      'Jan Weber kritisierte den Plan. Der Hafen sei zu klein. Er nannte keine Zahlen. Die Stadt müsse handeln.',
    ],
  },
  *find(context) {
    const { analysis, tokenAt, sentence, speaker } = context;
    const reports = new Map<number, string>();
    const told = new Set<number>();
    for (const quotation of analysis.quotations) {
      const first = sentence(tokenAt(quotation.parts[0]!.start));
      const last = sentence(tokenAt(quotation.parts.at(-1)!.end) - 1);
      for (let index = first?.index ?? 0; index <= (last?.index ?? -1); index += 1) {
        told.add(index);
        if (quotation.type === 'indirectFreeIndirect') reports.set(index, speaker(quotation)?.name ?? '…');
      }
    }
    for (const row of analysis.sentences) {
      const name = reports.get(row.index - 1);
      const [before, after] = [analysis.sentences[row.index - 1], analysis.sentences[row.index + 1]];
      if (name === undefined || told.has(row.index) || !reports.has(row.index + 1)) continue;
      if (before?.block !== row.block || after?.block !== row.block || !takesUp(row, context)) continue;
      yield { message: 'drift', data: { speaker: name }, span: row };
    }
  },
});

/** It begins with a pronoun, its verb is an indicative and none of saying. */
function takesUp(row: Sentence, { analysis: { tokens }, clauseAt, verbsIn }: CheckContext): boolean {
  const first = tokens[row.tokens.from]!;
  const verbs = clauseAt(row.tokens.from)?.verbs;
  if (!/^(?:er|sie|es|das|dies|diese[rs]?)$/.test(first.normal) || verbs?.mood !== 'indicative') return false;
  return !verbsIn(row).some(({ weight, tokens: [at] }) => weight < 3 && at === verbs.finite);
}
