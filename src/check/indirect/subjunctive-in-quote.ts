import { defineCheck } from '../check.js';
import { placeOf } from '../similar-quotations.js';

/** … dass es „ziemlich gut darin sei, Sanktionen zu vermeiden“: nobody said "sei". */
export const subjunctiveInQuote = defineCheck({
  id: 'indirect/subjunctive-in-quote',
  severity: 'warning',
  summary: {
    de: 'Der Konjunktiv der Wiedergabe steht innerhalb der Anführungszeichen.',
    en: 'The subjunctive of the report stands within the quotation marks.',
  },
  rationale: {
    de: 'In Anführungszeichen steht, was gesagt wurde; den Konjunktiv I setzt erst die Zeitung (BVerfGE 54, 208: das Zitat muss dem Gesagten entsprechen).',
    en: 'Marks hold what was said; the first subjunctive is the paper’s (BVerfGE 54, 208: a quotation must be what was said).',
  },
  exceptions: {
    de: 'Zitate, die ein ganzer Satz sind; wer spricht, darf selbst wiedergeben. Konjunktiv II.',
    en: 'Quotations that are a whole sentence, in which the speaker may report; the second subjunctive.',
  },
  messages: {
    subjunctive: {
      de: '„{verb}“ im Zitat ist Konjunktiv der indirekten Rede. Erwartet wird das Verb außerhalb der Anführungszeichen oder der gesprochene Wortlaut.',
      en: '“{verb}” within the quotation is the subjunctive of indirect speech. The verb is expected outside the marks, or the words as spoken.',
    },
  },
  examples: {
    fires: [
      'Das Land habe bewiesen, dass es „ziemlich gut darin [[sei]], Fristen auszusitzen“, sagte Jan Weber.',
      'Anna Kruse sagte, dass der Hafen „viel zu klein [[sei]] für alle“.',
    ],
    silent: [
      'Anna Kruse sagte, dass der Hafen „viel zu klein“ sei.',
      '„Er sagte, er sei müde“, sagte Anna Kruse.',
      'Anna Kruse sagte, dass der Hafen „viel zu klein wäre für alle“.',
    ],
  },
  *find({ analysis, clauseAt, tokenAt }) {
    for (const quotation of analysis.quotations) {
      if (quotation.type !== 'direct' || quotation.extent === 'term' || quotation.parts.length > 1) continue;
      const { start, end } = placeOf(quotation);
      const [from, to] = [tokenAt(start), tokenAt(end)];
      for (let at = from; at < to; at += 1) {
        const clause = clauseAt(at);
        const opened = clause?.opener !== undefined && clause.opener < from && clause.kind === 'subordinate';
        if (!opened || clause.verbs?.finite !== at || clause.verbs.mood !== 'subjunctive1') continue;
        yield { message: 'subjunctive', data: { verb: analysis.tokens[at]!.text }, span: analysis.tokens[at]! };
      }
    }
  },
});
