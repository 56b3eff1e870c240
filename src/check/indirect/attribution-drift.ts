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
    de: 'Sätze mit eigenem Sprecher, Zitate, Fragen, Sätze in der Vergangenheit.',
    en: 'Sentences with a speaker of their own, quotations, questions, sentences in the past tense.',
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
      if (name === undefined || told.has(row.index) || before?.block !== row.block || after?.block !== row.block)
        continue;
      if (!isReported(after, context) || !isBare(row, context)) continue;
      yield { message: 'drift', data: { speaker: name }, span: row };
    }
  },
});

/** Its first clause stands in the subjunctive: "Die Stadt müsse handeln." */
const isReported = ({ tokens }: Sentence, { clauseAt }: CheckContext): boolean =>
  clauseAt(tokens.from)?.verbs?.mood?.startsWith('subjunctive') ?? false;

/**
 * A statement in the present or perfect indicative that has no verb of saying of its own: it may belong to the
 * report. The past tense goes on with the story.
 */
function isBare(row: Sentence, { analysis: { tokens }, clauseAt, verbsIn }: CheckContext): boolean {
  const clause = clauseAt(row.tokens.from);
  const verbs = clause?.verbs;
  const finite = tokens[verbs?.finite ?? -1];
  if (clause?.kind !== 'main' || !finite || verbs?.mood !== 'indicative' || !PRESENT.test(finite.normal)) return false;
  if (
    /[„“”"»«?]/.test(
      tokens
        .slice(row.tokens.from, row.tokens.to)
        .map(({ text }) => text)
        .join(''),
    )
  )
    return false;
  const isSaid = verbsIn(row).some(({ weight, tokens: [at] }) => weight < 3 && at === verbs.finite);
  return verbs.voice === 'passive' || !isSaid;
}

/** Of the present: "gefährdet", "sind", "müssen"; "-te" and "-ten" are the past of weak verbs. */
const PRESENT = /^(?:will|kann|muss|darf|wird|sind|werden|haben|müssen|können|dürfen|\p{Ll}+t)$/u;
