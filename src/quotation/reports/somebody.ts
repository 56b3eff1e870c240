import type { Clause, NounPhrase, Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { ReportContext } from './report.js';

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
/** A body by its initials, though no list has it: "die IG Holz". */
const shortName = /^\p{Lu}{2,}$/u;
const agent = /^(?:von|vom|durch)$/;

/**
 * Somebody who can speak acts in the clause: a person, a body, a document, as its subject, or after "von" in the passive. "Die Partei
 * forderte ein Verbot", but "Das Unwetter forderte drei Tote".
 */
export function hasSpeaker(clause: Clause, context: ReportContext): boolean {
  const passive = clause.verbs?.voice === 'passive';
  for (const part of clause.parts) {
    for (let i = part.from; i < part.to; i++) {
      const phrase = context.phraseAt(i);
      if (phrase && isAgent(phrase, passive, context) && agrees(phrase, clause) && canSpeak(phrase, context))
        return true;
    }
  }
  return false;
}

function isAgent(phrase: NounPhrase, passive: boolean, { tokens }: ReportContext): boolean {
  if (phrase.preposition === undefined) return !passive && phrase.cases.includes('nom');
  return passive && agent.test((tokens[phrase.preposition] as Token).normal);
}

/** Subject and verb have the same number where both show it: "Das Unwetter forderte drei Tote". */
const agrees = (phrase: NounPhrase, { verbs }: Clause): boolean =>
  verbs?.voice === 'passive' || !phrase.number || !verbs?.number || phrase.number === verbs.number;

function canSpeak(phrase: NounPhrase, { tokens, grammar, lexicon }: ReportContext): boolean {
  for (let i = phrase.core.from; i < phrase.core.to; i++) {
    const tag = grammar.tags[i] as Tag;
    if (!nominal.has(tag)) continue;
    const { text, normal } = tokens[i] as Token;
    if (phrase.kind === 'pronoun') {
      if (lexicon.pronoun(normal).some((form) => form.kind === 'personal' || form.kind === 'demonstrative'))
        return normal !== 'es' && normal !== 'das' && normal !== 'dies';
    } else if (
      tag === 'PROPN' ||
      phrase.kind === 'name' ||
      lexicon.role(text) ||
      lexicon.organisation(text) ||
      lexicon.metonym(text) ||
      lexicon.givenName(text) ||
      shortName.test(text) ||
      lexicon.reportingNoun(text)?.source
    )
      return true;
  }
  return false;
}
