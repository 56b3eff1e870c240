import type { NounPhrase } from '../../model/grammar.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { clauseFrame } from '../frame.js';
import type { Sieve } from '../sieve.js';
import { originOf } from '../subject/origin.js';
import { subjectOf } from '../subject/subject.js';

/** "Ihre Meinung zum Bau: „…“", "Sein Fazit: „…“" */
const namesWords = ({ head }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  lexicon.reportingNoun(tokens[head]?.text ?? '') !== undefined;

/** Die Anwohner sehen es gelassen: „Uns stört das nicht.“ Brehm wörtlich: „Nein.“ Rohde blieb hart: Der Konzern müsse handeln. Whoever is the subject of the clause before the colon. */
export const colonSubject: Sieve = {
  name: 'colon-subject',
  attribute(quotation, context) {
    const { from } = context.place(quotation);
    if (context.tokens[from - 1]?.text !== ':') return undefined;
    const sentence = context.sentenceAt(from - 1);
    const clause =
      sentence &&
      context
        .clauses(sentence)
        .findLast(
          ({ kind, parts }) =>
            (kind === 'main' || kind === 'v1' || kind === 'fragment') && (parts[0]?.from ?? from) < from,
        );
    if (!sentence || !clause) return undefined;
    const phrase = clause.kind === 'fragment' ? context.phraseAt(clause.parts[0]?.from ?? -1) : undefined;
    const speaker =
      clause.kind === 'fragment'
        ? phrase?.tokens
        : (originOf(clause, sentence, context) ?? subjectOf(clause, sentence, context));
    if (!speaker || !(nameable(speaker, context) || (phrase && namesWords(phrase, context)))) return undefined;
    return { frame: clauseFrame(clause, sentence, quotation, context), speaker, cueTokens: clause.verbs?.tokens };
  },
};
