import type { Clause } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';

/** Weber bestätigte nicht, dass der Hafen verkauft worden sein soll: who says that it was? */
export const hearsayWithoutSource = defineCheck({
  id: 'attribution/hearsay-without-source',
  severity: 'warning',
  summary: {
    de: 'Jemand bestätigt oder bestreitet ein „soll“, dessen Quelle nicht dasteht.',
    en: 'Somebody confirms or denies a “soll” whose source is not told.',
  },
  rationale: {
    de: '„Soll … sein“ gibt ein Gerücht wieder; in einem Satz, den der Sprecher gerade nicht bestätigt, fehlt, wer es behauptet (Duden, Grammatik, „sollen“: Behauptung Dritter; Schweizer Presserat, Richtlinie 3.1: Quelle angeben).',
    en: '“Soll … sein” reports a rumour; in a clause that the speaker does not confirm, whoever claims it is missing (Duden, Grammatik, “sollen”: claim of others; Swiss Press Council, directive 3.1: name the source).',
  },
  exceptions: {
    de: 'Pläne und Aufträge: „dass der Hafen verkauft werden soll“.',
    en: 'Plans and orders: “dass der Hafen verkauft werden soll”.',
  },
  messages: {
    hearsay: {
      de: 'Mit „{verb}“ gibt der Satz ein Gerücht wieder, ohne zu sagen, wessen. Erwartet wird die Quelle oder der Indikativ.',
      en: 'With “{verb}” the clause reports a rumour and does not say whose. The source is expected, or the indicative.',
    },
  },
  examples: {
    fires: [
      'Anna Kruse bestätigte nicht, dass der Hafen verkauft worden sein [[soll]].',
      'Die Stadt wollte nicht bestätigen, dass zwei Schiffe den Hafen verlassen haben [[sollen]].',
    ],
    silent: [
      'Anna Kruse bestätigte nicht, dass der Hafen verkauft wurde.',
      'Anna Kruse bestätigte nicht, dass der Hafen verkauft werden soll.',
      'Anna Kruse sagte, dass der Hafen verkauft worden sein soll.',
    ],
  },
  *find({ analysis: { cues, tokens, grammar }, isQuoted, sentence }) {
    for (const { kind, negated, clause: index, tokens: verbs } of cues) {
      if (kind !== 'verb' || !negated || index === undefined) continue;
      const own = sentence(verbs[0]!);
      const below = grammar.clauses.slice(index + 1, index + 1 + NEAR);
      const claim = below.find((row) => row.sentence === own?.index && isHearsay(row, tokens));
      const verb = tokens[claim?.verbs?.finite ?? -1];
      if (verb && !isQuoted(verb)) yield { message: 'hearsay', data: { verb: verb.text }, span: verb };
    }
  },
});

/** The clause stands behind its verb of saying, with few between. */
const NEAR = 3;

/** "dass … gewesen sein soll", "dass … getan haben sollen": the infinitive of the past, which no plan has. */
function isHearsay({ kind, opener, verbs }: Clause, tokens: readonly Token[]): boolean {
  const finite = verbs?.finite;
  if (kind !== 'subordinate' || finite === undefined || tokens[opener ?? -1]?.normal !== 'dass') return false;
  return /^soll(?:en)?$/.test(tokens[finite]!.normal) && /^(?:sein|haben)$/.test(tokens[finite - 1]?.normal ?? '');
}
