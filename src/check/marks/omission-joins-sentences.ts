import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import { smallWords } from '../small-words.js';

/** „Wir bauen […] Es ist einfach“: a sentence begins, and none has ended. */
export const omissionJoinsSentences = defineCheck({
  id: 'marks/omission-joins-sentences',
  severity: 'warning',
  summary: {
    de: 'Ein Auslassungszeichen verbindet zwei Sätze.',
    en: 'A mark of omission joins two sentences.',
  },
  rationale: {
    de: 'Nach einer Auslassung im Satz geht es klein weiter; ein neuer Satz braucht davor ein Satzschlusszeichen, sonst liest sich beides als ein Satz (amtliches Regelwerk, §§ 67, 99).',
    en: 'After an omission within a sentence it goes on in lower case; a new sentence needs a final stop before it, or both read as one (official rules, §§ 67, 99).',
  },
  exceptions: {
    de: 'Auslassungen am Anfang oder Ende, Nomen und Namen danach, die Anrede „Sie“.',
    en: 'Omissions at the beginning or end, nouns and names after them, the polite “Sie”.',
  },
  messages: {
    joined: {
      de: 'Nach der Auslassung beginnt mit „{next}“ ein Satz, davor endet keiner. Erwartet wird ein Punkt vor der Auslassung oder kleine Schreibung.',
      en: 'After the omission a sentence begins with “{next}”, before it none has ended. A full stop before the omission or lower case is expected.',
    },
  },
  examples: {
    fires: [
      '„Wir werden im Mai bauen [[[…] Es]] ist ganz einfach“, sagte Anna Kruse.',
      'Jan Weber sagte: „Der Hafen ist zu klein [[[...] Wir]] brauchen einen neuen.“',
    ],
    silent: [
      '„Wir werden im Mai bauen. […] Es ist ganz einfach“, sagte Anna Kruse.',
      '„Wir werden im Mai bauen […], es ist ganz einfach“, sagte Anna Kruse.',
      '„Wir werden […] Schulen bauen“, sagte Anna Kruse.',
      '„[…] Es ist ganz einfach“, sagte Anna Kruse.',
    ],
  },
  *find(context) {
    const { tokens } = context.analysis;
    for (const open of tokens) {
      if (!/^[[(]/.test(open.text) || !context.isQuoted(open)) continue;
      const close = closing(open, tokens);
      const next = close && tokens[close.index + 1];
      if (!next || !isBetweenWords(open, next, tokens) || !smallWords.has(next.text)) continue;
      yield { message: 'joined', data: { next: next.text }, span: { start: open.start, end: next.end } };
    }
  },
});

/** The last token of "[…]", "[...]" or "(…)". */
function closing({ index }: Token, tokens: readonly Token[]): Token | undefined {
  const row = tokens.slice(index, index + LONGEST);
  const last = row.findIndex(({ text }) => /[\])]$/.test(text));
  const written = row.slice(0, last + 1).map(({ text }) => text);
  return last >= 0 && OMISSION.test(written.join('')) ? row[last] : undefined;
}

const OMISSION = /^[[(](?:…|\.\.\.)[\])]$/;
/** "[", ".", ".", ".", "]" */
const LONGEST = 5;

/** No stop, colon or mark stands before it, and a word after it. */
const isBetweenWords = (open: Token, next: Token, tokens: readonly Token[]): boolean => {
  const before = tokens[open.index - 1];
  return before?.block === open.block && next.block === open.block && /^(?:word|number)$/.test(before.kind);
};
