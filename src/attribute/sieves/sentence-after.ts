import type { Sieve } from '../sieve.js';
import { takenUpBelow } from '../taken-up.js';
import { answerOfVerb } from '../verb-answer.js';

/** „Wir haben Fehler gemacht.“ Das räumte der Vorstand ein. The next sentence takes the words up and names who said them. */
export const sentenceAfter: Sieve = {
  name: 'sentence-after',
  attribute(quotation, context) {
    if (quotation.type !== 'direct') return undefined;
    const takenUp = takenUpBelow(quotation, context);
    if (takenUp || quotation.extent !== 'full') return takenUp;
    const { last } = context.place(quotation);
    const next = context.sentences[last.index + 1];
    const first = next && context.tokens[next.tokens.from];
    if (!next || next.block !== last.block || !first || !/^(?:das|dies|so|mit)$/.test(first.normal)) return undefined;
    // "Das Amt wies das zurück" takes up nothing: "das" is an article there.
    if (context.grammar.tags[first.index] === 'DET') return undefined;
    const cue = context
      .cues(next)
      .find(
        (candidate) => candidate.kind === 'verb' && candidate.weight <= 2 && context.finiteOf(candidate) !== undefined,
      );
    return cue && answerOfVerb(cue, quotation, context);
  },
};
