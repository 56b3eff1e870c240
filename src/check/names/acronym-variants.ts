import type { Analysis } from '../../model/analysis.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';

/** NATO-Generalsekretär here, Nato-Beitritt there. */
export const acronymVariants = defineCheck({
  id: 'names/acronym-variants',
  severity: 'warning',
  summary: {
    de: 'Eine Abkürzung ist verschieden geschrieben.',
    en: 'An acronym is spelt in two ways.',
  },
  rationale: {
    de: 'Ein Haus schreibt eine Abkürzung auf eine Art, NATO oder Nato; beides in einem Text ist ein Rest aus zwei Quellen (journalistensprache.de, „Namen“: einheitliche Schreibweise).',
    en: 'A house spells an acronym in one way, NATO or Nato; both in one text are left over from two sources (journalistensprache.de, “Namen”: one spelling throughout).',
  },
  exceptions: {
    de: 'Zitate, Quellenzeilen wie „(afp)“, Überschriften in Großbuchstaben.',
    en: 'Quotations, credits such as “(afp)”, headlines in capitals.',
  },
  messages: {
    variant: {
      de: 'Die Abkürzung „{found}“ steht im Text auch als „{other}“. Erwartet wird eine Schreibweise.',
      en: 'The acronym “{found}” also stands in the text as “{other}”. One spelling is expected.',
    },
    other: { de: 'Hier steht „{other}“.', en: 'Here it is “{other}”.' },
  },
  examples: {
    fires: [
      'Der NATO-Generalsekretär kam am Montag. Über den [[Nato]]-Beitritt sprach er nicht.',
      'Die Kommission der Anrainer (KDA) prüft den Plan. Die [[KdA]] äußerte sich nicht.',
    ],
    silent: [
      'Der NATO-Generalsekretär kam am Montag. Über den NATO-Beitritt sprach er nicht.',
      'Die AFP meldete den Streit zuerst. (afp)',
      'Die Nato tagte. „Die NATO braucht uns“, stand auf dem Schild, das Anna Kruse trug.',
    ],
  },
  *find({ analysis, isQuoted, blockKind }) {
    const first = new Map<string, Token & { readonly acronym: string }>();
    const told = new Set<string>();
    for (const token of analysis.tokens) {
      const [acronym] = token.text.split('-');
      if (!acronym || !/^\p{Lu}\p{L}{2,4}$/u.test(acronym) || isQuoted(token)) continue;
      if (blockKind(token.block) === 'heading' || !isNoun(token, analysis)) continue;
      const key = acronym.toLowerCase();
      const known = first.get(key);
      if (!known) first.set(key, { ...token, acronym });
      if (!known || known.acronym === acronym || told.has(key)) continue;
      if (!isAcronym(known.acronym) && !isAcronym(acronym)) continue;
      told.add(key);
      const data = { found: acronym, other: known.acronym };
      yield {
        message: 'variant',
        data,
        span: { start: token.start, end: token.start + acronym.length },
        related: [{ span: { start: known.start, end: known.start + known.acronym.length }, message: 'other', data }],
      };
    }
  },
});

/** A noun that is no part of a name in capitals, "DER SPIEGEL", "EURO STOXX". */
function isNoun({ index }: Token, { tokens, grammar }: Analysis): boolean {
  const beside = [tokens[index - 1], tokens[index + 1]].map((token) => token?.text ?? '');
  return /^(?:NOUN|PROPN)$/.test(grammar.tags[index]!) && !beside.some((text) => /^\p{Lu}{3,}$/u.test(text));
}

/** All capitals: NATO, KDA. */
const isAcronym = (word: string): boolean => word === word.toUpperCase();
