import type { Cue } from '../model/cue.js';
import type { Clause, NounPhrase, Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

const impersonal: ReadonlySet<string> = new Set(['es', 'man', 'das', 'dies', 'was', 'sich']);
const skippedInFront: ReadonlySet<Tag> = new Set(['CCONJ', 'ADV', 'PTKNEG']);
const phraseTags: ReadonlySet<Tag> = new Set(['DET', 'ADJA', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJD']);
const comparing: ReadonlySet<string> = new Set(['als', 'wie']);
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);

/** Words that may be the subject, and how much speaks for them. */
interface Candidate {
  readonly range: TokenRange;
  readonly score: number;
}

/**
 * The words that name who acts in a clause: its subject, or in the passive the agent after "von" or "durch". The whole phrase: "Karoline
 * Leavitt, die Sprecherin des Weißen Hauses". In a main clause the phrase before the verb competes with the first ones behind it:
 * the form of the article, number, and whether it can speak decide ("Die Äußerungen bezeichnete Weber als falsch"). A noun of the cue itself
 * is no subject: "In dem Brief war von „Verrat“ *die Rede*".
 */
export function subjectOf(
  clause: Clause,
  sentence: Sentence,
  context: AttributionContext,
  cue?: Cue,
): TokenRange | undefined {
  if (namesDocument(clause, context)) return documentOf(clause, sentence, context);
  if (clause.verbs?.voice === 'passive' && clause.verbs.lemma !== 'zitieren')
    return agentOf(clause, sentence, context) ?? documentOf(clause, sentence, context);
  const finite = clause.verbs?.finite;
  if (finite === undefined) return sharedSubject(clause, sentence, context);
  const independent = clause.kind === 'main' || clause.kind === 'v1';
  if (!independent) {
    const anchor = clause.opener ?? (clause.parts[0] as TokenRange).from;
    const candidates = candidatesAfter(clause, anchor, sentence, context, cue);
    const pronoun = relativeCandidate(clause, context);
    return best(pronoun ? [...candidates, pronoun] : candidates);
  }
  if (context.grammar.tags[finite - 1] === 'CCONJ' && finite - 1 === (clause.parts[0] as TokenRange).from) {
    const shared = sharedSubject(clause, sentence, context);
    if (shared) return shared;
  }
  const front = frontCandidate(clause, finite, context);
  const after = candidatesAfter(clause, finite, sentence, context, cue);
  const free = front && !cue?.tokens.includes(front.range.to - 1) ? [front, ...after] : after;
  return (
    best(free) ?? sharedSubject(clause, sentence, context) ?? (cue ? documentOf(clause, sentence, context) : undefined)
  );
}

/** The highest score wins, of equals the first. */
function best(candidates: readonly Candidate[]): TokenRange | undefined {
  let winner: Candidate | undefined;
  for (const candidate of candidates) if (!winner || candidate.score > winner.score) winner = candidate;
  return winner?.range;
}

/**
 * What stands before the finite verb of a main clause is one constituent (Duden-Grammatik, "Vorfeld"); when it opens like a noun phrase, all
 * of it is the phrase, relative clauses excepted.
 */
function frontCandidate(clause: Clause, finite: number, context: AttributionContext): Candidate | undefined {
  const { tokens, grammar } = context;
  const { tags } = grammar;
  let from = (clause.parts[0] as TokenRange).from;
  while (
    from < finite &&
    ((skippedInFront.has(tags[from] as Tag) && !comparing.has((tokens[from] as Token).normal)) ||
      opensMarks(from, tokens))
  )
    from++;
  let to = frontEnd(clause, finite);
  while (to > from && (tags[to - 1] === 'ADV' || (tokens[to - 1] as Token).text === ',')) to--;
  if (to <= from) return undefined;
  const range = { from, to };
  if (isNobleName(from, to, context) || isMarkedName(from, to, context)) return { range, score: 3 };
  if (!phraseTags.has(tags[from] as Tag)) return undefined;
  if (tags[from] === 'PRON' && impersonal.has((tokens[from] as Token).normal)) return undefined;
  const phrase = context.phraseAt(from);
  if (phrase && !phrase.cases.includes('nom')) return undefined;
  if (tags[from] === 'ADJD') return looksLikeName(from, to, context) ? { range, score: 0.5 } : undefined;
  return { range, score: 1.5 + (phrase ? weigh(phrase, clause, context) : 0) };
}

/** An unknown surname that opens the sentence may be taken for an adjective: "Pötsch beschrieb", but "Offiziell geht". */
function looksLikeName(from: number, to: number, { tokens }: AttributionContext): boolean {
  const { text } = tokens[from] as Token;
  return to === from + 1 && /^\p{Lu}/u.test(text) && !/(?:ell|isch|ig|lich|bar|los|sam|mäß|iv|al|end)$/.test(text);
}

/** „Nordkurier“ berichtet: a name in marks, no quotation. */
function isMarkedName(from: number, to: number, { tokens, directAt }: AttributionContext): boolean {
  return (
    (tokens[from] as Token).kind === 'mark' &&
    (tokens[to - 1] as Token).kind === 'mark' &&
    to - from <= 8 &&
    !directAt(from)
  );
}

/** "Von der Lohe betonte": a surname with its particle opens the sentence. */
function isNobleName(from: number, to: number, { tokens, grammar, lexicon }: AttributionContext): boolean {
  if (to - from < 2 || to - from > 3 || !/^(?:von|van|de|da|di|du|zu)$/.test((tokens[from] as Token).normal))
    return false;
  const last = tokens[to - 1] as Token;
  const particles = tokens
    .slice(from, to - 1)
    .every((token) => lexicon.nobleParticles.has(token.normal) || /^(?:der|den|dem)$/.test(token.normal));
  return (
    particles &&
    /^\p{Lu}/u.test(last.text) &&
    nominal.has(grammar.tags[to - 1] as Tag) &&
    !lexicon.organisation(last.text) &&
    !lexicon.reportingNoun(last.text)
  );
}

/** A mark that opens a name stays with the phrase; one that opens the sentence's first quotation does not. */
const opensMarks = (at: number, tokens: readonly Token[]): boolean =>
  (tokens[at] as Token).kind === 'mark' && (tokens[at - 1] as Token | undefined)?.text === ':';

/** Where the phrase before the verb ends: appositions between commas belong to it, a relative clause does not. */
function frontEnd(clause: Clause, finite: number): number {
  let end = (clause.parts[0] as TokenRange).to;
  for (const part of clause.parts.slice(1)) {
    if (part.from !== end + 1 || part.from >= finite) break;
    end = part.to;
  }
  return Math.min(end, finite);
}

/** Phrases behind the verb or the conjunction, without those in marks and those that another phrase holds. */
function candidatesAfter(
  clause: Clause,
  anchor: number,
  sentence: Sentence,
  context: AttributionContext,
  cue: Cue | undefined,
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  let end = anchor;
  for (const phrase of context.phrases(sentence)) {
    if (phrase.tokens.from <= anchor || phrase.tokens.from < end || !holds(clause, phrase.tokens.from)) continue;
    if (context.directAt(phrase.tokens.from) && !context.directAt(anchor)) continue;
    end = phrase.tokens.to;
    if (cue?.tokens.includes(phrase.head)) continue;
    if (phrase.preposition !== undefined || !phrase.cases.includes('nom')) continue;
    if (phrase.kind === 'pronoun' && impersonal.has((context.tokens[phrase.head] as Token).normal)) continue;
    candidates.push({
      range: withoutComplement(phrase, clause, context),
      score: weigh(phrase, clause, context) - candidates.length,
    });
  }
  return candidates;
}

/** In "sprach Merkel von Fehlern" the "von" phrase belongs to the verb. */
function withoutComplement(phrase: NounPhrase, clause: Clause, { tokens, lexicon }: AttributionContext): TokenRange {
  const words = lexicon.speechAct(clause.verbs?.lemma ?? '');
  const { from, to } = phrase.tokens;
  if (!words?.length) return phrase.tokens;
  for (let i = phrase.core.to; i < to; i++) if (words.includes((tokens[i] as Token).normal)) return { from, to: i };
  return phrase.tokens;
}

/** How much speaks for a phrase as a subject that speaks: unambiguous nominative, number of the verb, a person or body as its head. */
function weigh(phrase: NounPhrase, clause: Clause, context: AttributionContext): number {
  let score = 0;
  if (phrase.cases.length === 1) score += 3;
  else if (!phrase.cases.includes('acc')) score += 2;
  if (phrase.number && clause.verbs?.number && phrase.number !== clause.verbs.number) score -= 3;
  return canSpeak(phrase, context) ? score + 2 : score;
}

/** The head is a person, body or personal pronoun; a genitive name behind a thing does not count: "die Rede Brehms". */
function canSpeak(phrase: NounPhrase, { tokens, grammar, lexicon }: AttributionContext): boolean {
  let thing = false;
  for (let i = phrase.core.from; i < phrase.core.to; i++) {
    if (!nominal.has(grammar.tags[i] as Tag)) continue;
    const { text, normal } = tokens[i] as Token;
    if (grammar.tags[i] === 'PRON')
      return lexicon.pronoun(normal).some(({ kind }) => kind === 'personal' || kind === 'demonstrative');
    if (lexicon.role(text) || lexicon.organisation(text) || lexicon.metonym(text) || lexicon.givenName(text))
      return true;
    if (grammar.tags[i] === 'PROPN') return !(thing && /s$/.test(text));
    thing = true;
  }
  return false;
}

/** The words can name somebody who speaks: they hold a name, a function, a body, a personal pronoun. */
export function nameable(range: TokenRange, { tokens, grammar, lexicon }: AttributionContext): boolean {
  for (let i = range.from; i < range.to; i++) {
    const { text, normal } = tokens[i] as Token;
    if (grammar.tags[i] === 'PRON' && lexicon.pronoun(normal).some((form) => form.kind === 'personal')) return true;
    if (!nominal.has(grammar.tags[i] as Tag)) continue;
    if (
      grammar.tags[i] === 'PROPN' ||
      lexicon.role(text) ||
      lexicon.organisation(text) ||
      lexicon.metonym(text) ||
      lexicon.givenName(text)
    )
      return true;
  }
  return false;
}

const holds = (clause: Clause, token: number): boolean =>
  clause.parts.some((part) => part.from <= token && token < part.to);

/** "Müller kam und sagte": the subject stands in the clause before. */
function sharedSubject(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const { from } = clause.parts[0] as TokenRange;
  if (clause.kind !== 'infinitive' && context.grammar.tags[from] !== 'CCONJ') return undefined;
  const before = context
    .clauses(sentence)
    .findLast(
      (other) =>
        other.index < clause.index &&
        (other.kind === 'main' || other.kind === 'v1') &&
        !context.directAt((other.parts[0] as TokenRange).from),
    );
  return before ? subjectOf(before, sentence, context) : undefined;
}

/** The relative pronoun, when its form can be the subject: "der" nearly always, "die" and "das" may be the object. */
function relativeCandidate({ kind, opener }: Clause, { tokens }: AttributionContext): Candidate | undefined {
  if (kind !== 'relative' || opener === undefined) return undefined;
  const { normal } = tokens[opener] as Token;
  if (!/^(?:der|die|das|welche[rs]?)$/.test(normal)) return undefined;
  return { range: { from: opener, to: opener + 1 }, score: /r$/.test(normal) ? 2.5 : 1.5 };
}

/** "heißt es in dem Bericht", "In dem Brief steht", "geht aus der Studie hervor": the words stand in a document. */
const namesDocument = (clause: Clause, { tokens }: AttributionContext): boolean =>
  (clause.verbs !== undefined && /^(?:hervorgehen|stehen|verlauten)$/.test(clause.verbs.lemma)) ||
  (clause.verbs?.lemma === 'heißen' &&
    clause.parts.some((part) => tokens.slice(part.from, part.to).some((token) => token.normal === 'es')));

/** The document or body after "in", "auf", "aus" in a clause that has no speaking subject. */
function documentOf(
  clause: Clause,
  sentence: Sentence,
  { tokens, grammar, lexicon, phrases }: AttributionContext,
): TokenRange | undefined {
  return phrases(sentence).find((phrase) => {
    if (phrase.preposition === undefined || !holds(clause, phrase.preposition)) return false;
    if (!/^(?:in|im|auf|aus|bei|beim|von|vom|seitens)$/.test((tokens[phrase.preposition] as Token).normal))
      return false;
    for (let i = phrase.core.from; i < phrase.core.to; i++) {
      const { text } = tokens[i] as Token;
      if (nominal.has(grammar.tags[i] as Tag) && (lexicon.reportingNoun(text) || lexicon.organisation(text)))
        return true;
    }
    return false;
  })?.tokens;
}

function agentOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  return context
    .phrases(sentence)
    .find(
      (phrase) =>
        phrase.preposition !== undefined &&
        holds(clause, phrase.preposition) &&
        /^(?:von|vom|durch)$/.test((context.tokens[phrase.preposition] as Token).normal),
    )?.tokens;
}
