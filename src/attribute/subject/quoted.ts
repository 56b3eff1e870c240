import type { Clause } from '../../model/grammar.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Whose words somebody else quotes, the object of "zitieren": "Das Blatt zitierte *einen Zeugen* mit den Worten: „…“". */
export function quotedBy(
  clause: Clause,
  sentence: Sentence,
  subject: TokenRange,
  context: AttributionContext,
): TokenRange | undefined {
  if (clause.verbs?.lemma !== 'zitieren' || clause.verbs.voice !== 'active') return undefined;
  return context
    .phrases(sentence)
    .find(
      ({ tokens, preposition, cases }) =>
        preposition === undefined &&
        cases.includes('acc') &&
        holds(clause, tokens.from) &&
        (tokens.from >= subject.to || tokens.to <= subject.from) &&
        (nameable(tokens, context) || isPerson(tokens, context)),
    )?.tokens;
}

/** "den Prediger", "eine Anwohnerin": nobody says the words of a thing; documents and words are what can be quoted besides. */
function isPerson({ from, to }: TokenRange, { tokens, lexicon }: AttributionContext): boolean {
  const words = tokens.slice(from, to);
  return (
    /^(?:den|einen|eine)$/.test(words[0]?.normal ?? '') &&
    words.some(({ text }) => /^\p{Lu}\p{L}+(?:er|in|ent|ant|ist)$/u.test(text)) &&
    !words.some(({ text }) => lexicon.reportingNoun(text) || lexicon.organisation(text)?.kind === 'document')
  );
}
