import type { Clause, NounPhrase } from '../model/grammar.js';
import type { CheckContext } from './context.js';

/** The noun phrases of a clause whose heads stand in it, in order. */
export const phrasesOf = ({ parts }: Clause, { phraseAt }: CheckContext): readonly NounPhrase[] =>
  parts.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => phraseAt(from + at) ?? []).flat());

/** The first noun phrase of a clause that may be its subject: in the nominative by its form, without a preposition. */
export const subjectOf = (clause: Clause, context: CheckContext): NounPhrase | undefined =>
  phrasesOf(clause, context).find(({ preposition, cases }) => preposition === undefined && cases.includes('nom'));
