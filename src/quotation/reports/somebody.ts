import type { Lexicon, SpeechAct } from '../../lexicon/lexicon.js';
import type { Clause, NounPhrase, Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { ReportContext } from './report.js';

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'X']);
/** A body by its initials, though no list has it: "die IG Holz". */
const shortName = /^\p{Lu}{2,}$/u;
const agent = /^(?:von|vom|durch)$/;

/**
 * Somebody who can speak acts in the clause: a person, a body, a document, as its subject, or after "von" in the passive. "Die Partei
 * forderte ein Verbot", but "Das Unwetter forderte drei Tote". With a verb that needs "von" itself nobody is named: "Von Fehlern wurde
 * gesprochen."
 */
export function hasSpeaker(clause: Clause, context: ReportContext, act?: SpeechAct): boolean {
  const passive = clause.verbs?.voice === 'passive';
  if (passive ? act?.needs.includes('von') : namesNobody(clause, context)) return false;
  if (!passive && isBareSubject(clause, context)) return true;
  let end = 0;
  for (const part of clause.parts) {
    for (let i = part.from; i < part.to; i++) {
      const phrase = context.phraseAt(i);
      if (!phrase) continue;
      // "Die Demut von Ohm wurde gelobt": in front of the verb stands one constituent, and "von" belongs to it.
      const attribute = passive && i < end && i < (clause.verbs?.finite ?? 0);
      end = Math.max(end, phrase.tokens.to);
      if (attribute || !isAgent(phrase, passive, context) || !agrees(phrase, clause)) continue;
      if (canSpeak(phrase, context) || isInSubjectPlace(phrase, clause, context)) return true;
    }
  }
  return false;
}

const bare: ReadonlySet<string> = new Set([
  'andere',
  'beide',
  'diese',
  'dieser',
  'einige',
  'letztere',
  'letzterer',
  'manche',
  'viele',
]);

/** "*Diese* fordert …", "*Beide* warnen …", "*Beobachter* rechnen …": one word before the verb that is no noun phrase, or was taken for an adjective. */
function isBareSubject({ parts, verbs }: Clause, { tokens, grammar, lexicon }: ReportContext): boolean {
  const first = parts[0]?.from as number;
  if (verbs?.finite !== first + 1) return false;
  const { normal, text } = tokens[first] as Token;
  return bare.has(normal) || (grammar.tags[first] === 'ADJA' && lexicon.role(text) !== undefined);
}

/** "Das nennt man Hochwasser." */
const namesNobody = ({ parts }: Clause, { tokens }: ReportContext): boolean =>
  parts.some(({ from, to }) => {
    for (let i = from; i < to; i++) if ((tokens[i] as Token).normal === 'man') return true;
    return false;
  });

/** "*Die Piratin* warnt vor …", "Morgen fordert *die „Neue Linie“* …": what no list knows stands where a subject stands, and is no abstract noun. */
function isInSubjectPlace(phrase: NounPhrase, { parts, verbs }: Clause, { tokens }: ReportContext): boolean {
  const finite = verbs?.finite;
  if (finite === undefined || verbs?.voice === 'passive') return false;
  const { from, to } = phrase.tokens;
  if (!(from === parts[0]?.from && to === finite) && from !== finite + 1) return false;
  return phrase.kind !== 'pronoun' && !abstract.test((tokens[phrase.head] as Token).normal);
}

const abstract = /(?:ung|ungen|heit|heiten|keit|keiten|tät|täten|nis|nisse|güter)$/;

function isAgent(phrase: NounPhrase, passive: boolean, { tokens, lexicon }: ReportContext): boolean {
  if (phrase.preposition === undefined) return !passive && phrase.cases.includes('nom');
  if (!passive) return false;
  const { normal } = tokens[phrase.preposition] as Token;
  return agent.test(normal) || (within.test(normal) && isDocument((tokens[phrase.head] as Token).text, lexicon));
}

const within = /^(?:in|im)$/;

/** "Der Zugang wird *im Bericht* als schwierig bezeichnet." */
const isDocument = (noun: string, lexicon: Lexicon): boolean =>
  lexicon.reportingNoun(noun)?.medium === 'writing' || lexicon.organisation(noun)?.kind === 'document';

/** Subject and verb have the same number where both show it: "Das Unwetter forderte drei Tote". The form of a name shows none. */
const agrees = ({ kind, number }: NounPhrase, { verbs }: Clause): boolean =>
  verbs?.voice === 'passive' || kind === 'name' || !number || !verbs?.number || number === verbs.number;

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
