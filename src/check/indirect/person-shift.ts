import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';

/** Beteiligt seien viele gewesen und „ich bin jedem dankbar“, sagte er: from "er" to "ich" within one sentence. */
export const personShift = defineCheck({
  id: 'indirect/person-shift',
  severity: 'warning',
  summary: {
    de: 'Mitten in der Wiedergabe wird aus „er“ ein „ich“.',
    en: 'Halfway through a report “er” becomes “ich”.',
  },
  rationale: {
    de: 'Indirekte Rede steht in der dritten Person; ein Zitat mit „ich“ oder „wir“ ist ein eigener Satz (grammis, „Indirekte Rede“: Personenverschiebung).',
    en: 'Reported speech stands in the third person; a quotation with “ich” or “wir” is a sentence of its own (grammis, “Indirekte Rede”: shift of person).',
  },
  exceptions: {
    de: 'Zitate nach Doppelpunkt, ganze Sätze, „ich“ und „wir“ in einem weiteren Satz des Zitats.',
    en: 'Quotations after a colon, whole sentences, “ich” and “wir” in a further clause of the quotation.',
  },
  messages: {
    shift: {
      de: '„{pronoun}“ im Zitat setzt einen Satz der Wiedergabe fort. Erwartet wird ein eigener Satz mit Zitat oder die dritte Person ohne Anführungszeichen.',
      en: '“{pronoun}” in the quotation goes on with a sentence of the report. A sentence of its own or the third person without marks is expected.',
    },
  },
  examples: {
    fires: [
      'An dem Gespräch seien viele Gäste beteiligt gewesen und „[[ich]] bin jedem von ihnen dankbar“, sagte Anna Kruse.',
      'Jan Weber sagte, dass „[[wir]] den Hafen im Mai eröffnen“.',
    ],
    silent: [
      'An dem Gespräch seien viele Gäste beteiligt gewesen. „Ich bin jedem von ihnen dankbar“, sagte Anna Kruse.',
      'Anna Kruse sagte, viele seien gekommen, und fügte hinzu: „Ich bin jedem von ihnen dankbar.“',
      'Jan Weber sagte, dass der Hafen „im Mai“ öffne.',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      if (quotation.type !== 'direct' || quotation.extent === 'term' || quotation.extent === 'heading') continue;
      const first = context.analysis.tokens[context.tokenAt(placeOf(quotation).start) + 1];
      if (!first || !FIRST.test(first.text) || !goesOn(quotation, context)) continue;
      yield { message: 'shift', data: { pronoun: first.text }, span: first };
    }
  },
});

/** Small, so it begins no sentence. */
const FIRST = /^(?:ich|wir)$/;

/** A clause of the report is open where the quotation begins: "dass „wir", "seien … und „ich". */
function goesOn(quotation: Quotation, { analysis, tokenAt, clauseAt, sentence }: CheckContext): boolean {
  const at = tokenAt(placeOf(quotation).start);
  const before = analysis.tokens[at - 1];
  const tag = analysis.grammar.tags[at - 1];
  if (tag === 'SCONJ') return true;
  if (tag !== 'CCONJ' || !before) return false;
  const own = sentence(at);
  for (let token = at - 2; own && token >= own.tokens.from; token -= 1) {
    const verbs = clauseAt(token)?.verbs;
    if (verbs) return verbs.mood === 'subjunctive1';
  }
  return false;
}
