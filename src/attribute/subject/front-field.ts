import { behindDateline } from '../../model/dateline.js';
import type { Clause, NounPhrase, Tag } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { type Candidate, impersonal, weigh } from './candidate.js';

const skippedInFront: ReadonlySet<Tag> = new Set(['CCONJ', 'ADV', 'PTKNEG']);
const phraseTags: ReadonlySet<Tag> = new Set(['DET', 'ADJA', 'NOUN', 'PROPN', 'PRON', 'NUM', 'ADJD']);
const comparing: ReadonlySet<string> = new Set(['als', 'wie']);

/** A front that opens with a name in marks and is longer holds more than who speaks. */
const longestMarkedFront = 12;

/** The subject stands in front of the verb more often than any object does. */
const frontBonus = 1.5;
/** Takes back what `weigh` takes off for the wrong number. */
const jointBonus = 3;

/**
 * What stands before the finite verb of a main clause is one constituent (Duden-Grammatik, "Vorfeld"); when it opens like a noun phrase, all
 * of it is the phrase, relative clauses excepted.
 */
export function frontCandidate(clause: Clause, finite: number, context: AttributionContext): Candidate | undefined {
  const { tokens, grammar } = context;
  const { tags } = grammar;
  let from = behindDateline(tokens, (clause.parts[0] as TokenRange).from, finite);
  while (
    from < finite &&
    ((skippedInFront.has(tags[from] as Tag) && !comparing.has((tokens[from] as Token).normal)) ||
      opensMarks(from, context))
  )
    from++;
  let to = frontEnd(clause, finite);
  while (to > from && (tags[to - 1] === 'ADV' || (tokens[to - 1] as Token).text === ',')) to--;
  if (to <= from) return undefined;
  const range = { from, to };
  if (isNobleName(from, to, context) || isMarkedName(from, to, context)) return { range, score: 3 };
  if (!phraseTags.has(tags[from] as Tag) || isAdverb(from, to, context)) return undefined;
  if (tags[from] === 'PRON' && impersonal.has((tokens[from] as Token).normal) && !opensName(from + 1, context))
    return undefined;
  const phrase = context.phraseAt(from);
  if (phrase && !phrase.cases.includes('nom')) return undefined;
  if (phrase && isFollowedByCircumstance(phrase, to, context))
    return { range: phrase.tokens, score: frontBonus + weigh(phrase, clause, context) };
  if (tags[from] === 'ADJD')
    return looksLikeName(from, to, context) ? { range, score: to - from > 1 ? 2 : 0.5 } : undefined;
  return {
    range,
    score:
      frontBonus +
      (phrase ? weigh(phrase, clause, context) : 0) +
      (isBareName(from, to, context) || (phrase && hasApposition(phrase, to, context)) ? 1 : 0) +
      (phrase?.number === 'sg' && clause.verbs?.number === 'pl' && isJoint(phrase.tokens.to, to, context)
        ? jointBonus
        : 0),
  };
}

/** "*Das Fazit von Jana Ohm* nach fünf Jahren überrascht nicht": behind the owner of the words stands when or about what they were said. */
const isFollowedByCircumstance = (
  { tokens: range, core, head }: NounPhrase,
  end: number,
  { tokens, grammar, lexicon }: AttributionContext,
): boolean =>
  range.to < end &&
  range.to > core.to &&
  grammar.tags[range.to] === 'ADP' &&
  lexicon.reportingNoun(tokens[head]?.text ?? '') !== undefined;

/** "Ohm forderte": one noun without article that no list knows is a surname more often than an object. */
const isBareName = (from: number, to: number, { grammar }: AttributionContext): boolean =>
  to === from + 1 && grammar.tags[from] === 'NOUN';

/** "*Karl Ohm, Obmann der Fraktion*, warf der Linken vor": who is told more about is hardly an object. */
const hasApposition = (
  { kind, tokens: { to: end } }: NounPhrase,
  to: number,
  { tokens }: AttributionContext,
): boolean => kind === 'name' && end < to && tokens[end]?.text === ',';

/** "*Der Rat sowie die Bürger* forderten Auskunft", "sowohl … als auch": one subject in the plural, made of singulars. */
function isJoint(from: number, to: number, { tokens }: AttributionContext): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(?:und|sowie)$/.test(tokens[i]?.normal ?? '') ||
      (tokens[i]?.normal === 'als' && tokens[i + 1]?.normal === 'auch')
    )
      return true;
  return false;
}

/** "Später sagte Ohm": one capitalised word that is an adverb or adjective elsewhere is no name. */
function isAdverb(from: number, to: number, { tokens, lexicon }: AttributionContext): boolean {
  const { normal, text } = tokens[from] as Token;
  return (
    to === from + 1 &&
    (lexicon.openers.has(normal) || /(?:gemäß|weise|maßen|dings|seits|mals|falls)$/.test(normal)) &&
    lexicon.pronoun(normal).length === 0 &&
    !lexicon.givenName(text) &&
    !lexicon.organisation(text)
  );
}

/** Unknown names that open the sentence may be taken for adjectives: "Pötsch beschrieb", "Todor Kolm, …, sagte", but "Offiziell geht". */
function looksLikeName(from: number, to: number, { tokens }: AttributionContext): boolean {
  const words = tokens.slice(from, to);
  if (words.length > 3 || !words.every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  return words.length > 1 || !/(?:ell|isch|ig|lich|bar|los|sam|mäß|iv|al|end|er)$/.test((words[0] as Token).text);
}

/** „Nordkurier“ berichtet. „Helfer ohne Grenzen“ und die Stadt kündigten an: a name in marks, no quotation. */
const isMarkedName = (from: number, to: number, context: AttributionContext): boolean =>
  to - from <= longestMarkedFront && opensName(from, context);

/** A mark that opens a name: das „Lohe Weather Centre“. */
const opensName = (at: number, context: AttributionContext): boolean =>
  context.tokens[at]?.kind === 'mark' && !context.directAt(at);

/** "Von der Lohe betonte": a surname with its particle opens the sentence. */
function isNobleName(from: number, to: number, { tokens, grammar, lexicon }: AttributionContext): boolean {
  if (to - from < 2 || to - from > 3 || !/^(?:von|van|de|da|di|du|zu)$/.test((tokens[from] as Token).normal))
    return false;
  const last = tokens[to - 1] as Token;
  const tag = grammar.tags[to - 1];
  const particles = tokens
    .slice(from, to - 1)
    .every((token) => lexicon.nobleParticles.has(token.normal) || /^(?:der|den|dem)$/.test(token.normal));
  return (
    particles &&
    /^\p{Lu}/u.test(last.text) &&
    (tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON') &&
    !lexicon.organisation(last.text) &&
    !lexicon.reportingNoun(last.text)
  );
}

/** A mark that opens a name stays with the phrase; one that opens the sentence's first quotation does not. */
const opensMarks = (at: number, context: AttributionContext): boolean =>
  (context.tokens[at] as Token).kind === 'mark' &&
  (context.tokens[at - 1]?.text === ':' || context.directAt(at) !== undefined);

/** Where the phrase before the verb ends: appositions between commas belong to it, a relative clause does not. */
function frontEnd(clause: Clause, finite: number): number {
  let end = (clause.parts[0] as TokenRange).to;
  for (const part of clause.parts.slice(1)) {
    if (part.from !== end + 1 || part.from >= finite) break;
    end = part.to;
  }
  return Math.min(end, finite);
}
