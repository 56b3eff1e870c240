import type { Cue } from '../../model/cue.js';
import type { Tag } from '../../model/grammar.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import { isBodyNoun } from './body-name.js';
import type { ExtentContext } from './context.js';
import { type Shape, short } from './shape.js';

/** A verb of direct speech right behind or before the marks claims a whole sentence: „Raus hier“, rief er. Er rief „Raus hier!“. */
export function isClaimedDirectly(
  { inner }: MarkedStretch,
  shape: Shape,
  { cues, tokens, grammar }: ExtentContext,
): boolean {
  if (
    shape.finite &&
    shape.words > short &&
    (cues.some((cue) => cue.takes.includes('direct')) || speakers.test(tokens[inner.from]?.normal ?? ''))
  )
    return true;
  const after = tokens[inner.to + 1]?.text === ',' ? inner.to + 2 : inner.to + 1;
  // "rief „Raus hier“", "riefen Gäste „Raus hier“"
  const before = nominal.has(grammar.tags[inner.from - 2] as Tag) ? inner.from - 3 : inner.from - 2;
  return cues.some((cue) => saysDirectly(cue) && (cue.tokens.includes(after) || cue.tokens.includes(before)));
}

const speakers = /^(?:ich|wir|ihr)$/;

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);

/** „Ein Armutszeugnis“ nannte sie das: the verb that characterises stands right behind, and the words are no name („Abendkurier“ nannte …). */
export function isNaming({ inner }: MarkedStretch, shape: Shape, { cues, tokens, grammar }: ExtentContext): boolean {
  if (shape.capital && grammar.tags[inner.from] !== 'DET') return false;
  return (
    tokens[inner.to + 1]?.kind === 'word' &&
    cues.some(({ lemma, tokens: words }) => naming.test(lemma) && words.includes(inner.to + 1))
  );
}

const naming = /^(?:nennen|bezeichnen|halten)$/;

/** Comma and verb stand right behind the marks, so that even one word was said: „Nein“, sagte sie. */
export function isTagged({ inner }: MarkedStretch, { cues, tokens }: ExtentContext): boolean {
  return (
    tokens[inner.to + 1]?.text === ',' &&
    cues.some((cue) => cue.takes.includes('direct') && cue.tokens.includes(inner.to + 2))
  );
}

/** "mit einem lauthals skandierten „Frieden jetzt“": what was called out. */
export const isCalled = ({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean =>
  called.test(tokens[inner.from - 2]?.normal ?? '');

const called = /^(?:ge(?:brüll|flüster|gröl|johl|murmel|raun|ruf|schri|sung)|skandier|angestimm)(?:en|t)e[mnrs]?$/;

/** Antwortete sie: „Ein Dach.“ A verb of saying before the colon and a stop of their own make a sentence even of words that look like a name. */
export const isAnswer = ({ inner }: MarkedStretch, { cues, tokens }: ExtentContext): boolean =>
  stop.test(tokens[inner.to - 1]?.text ?? '') &&
  cues.some((cue) => saysDirectly(cue) && (cue.tokens.at(-1) as number) < inner.from);

const stop = /^[.!?…]$/;

const saysDirectly = (cue: Cue): boolean => cue.takes.includes('direct') && cue.weight <= 2;

/**
 * A cue speaks about these words. Nouns only with a verb that characterises and without the definite article of a name ("nannte ihn einen
 * „Lügner“", "sprach von „Verrat“", but "schrieb der „Bote“"), since most are terms; other words with any sure cue of their clause.
 */
export function isClaimed(stretch: MarkedStretch, shape: Shape, context: ExtentContext): boolean {
  const outside = context.cues.filter((cue) =>
    cue.tokens.every((i) => i < stretch.inner.from || i >= stretch.inner.to),
  );
  const own = outside.filter((cue) => cue.kind === 'verb' && cue.clause === context.clause);
  if (shape.capital) {
    if (hasDefiniteArticle(stretch, context)) return context.reported && isPhrase(stretch, shape, context);
    return (
      (shape.words > 1 && isJudged(context)) ||
      (!isAdverbial(stretch, context) && own.some((cue) => characterises(cue, context))) ||
      (context.reported && (shape.words > 1 || hasIndefiniteArticle(stretch, context) || isPredicate(stretch, context)))
    );
  }
  return (
    context.reported ||
    (context.hearsay && shape.words > 1 && isSmall(stretch, context)) ||
    isJudged(context) ||
    outside.some((cue) => cue.kind === 'phrase' || characterises(cue, context)) ||
    own.some((cue) => cue.weight <= 2) ||
    (isMood(context) && isSmall(stretch, context))
  );
}

/** „grob fahrlässig“, but not „iPod nano“. */
function isSmall({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  for (let i = inner.from; i < inner.to; i++) if (/\p{Lu}/u.test((tokens[i] as Token).text)) return false;
  return true;
}

/** "zeigte sich „tief erschüttert“": how somebody says to feel. */
const isMood = ({ cues, clause, tokens: words }: ExtentContext): boolean =>
  cues.some(
    (cue) => cue.lemma === 'zeigen' && cue.clause === clause && cue.tokens.some((i) => words[i]?.normal === 'sich'),
  );

/** "Für die Ärztin ist die Lage „alarmierend“": whoever something is so for says it. */
export function isJudged({ clause, grammar, tokens, lexicon }: ExtentContext): boolean {
  const { parts, verbs } = grammar.clauses[clause ?? -1] ?? {};
  const first = parts?.[0]?.from ?? -1;
  // "Für die Ärztin ist", "Was für die Ärztin ein … ist, war für die Stadt"
  const from = tokens[first]?.normal === 'für' ? first : first + 1;
  if (verbs?.lemma !== 'sein' || tokens[from]?.normal !== 'für') return false;
  const to =
    verbs.finite !== undefined && verbs.finite > from ? verbs.finite : Math.min(from + 4, parts?.at(-1)?.to ?? 0);
  return tokens
    .slice(from, to)
    .some(({ index, text }) => grammar.tags[index] === 'PROPN' || lexicon.role(text) || lexicon.organisation(text));
}

/** „Drohungen“ seien das, sagte sie: one noun that judges what others said, within a report. */
export function isVerdict(
  { inner }: MarkedStretch,
  shape: Shape,
  { tokens, lexicon, reported }: ExtentContext,
): boolean {
  if (!reported || shape.words !== 1) return false;
  const { text } = tokens[inner.from] as Token;
  const noun = lexicon.reportingNoun(text);
  return noun !== undefined && noun.stance !== 'neutral' && text.startsWith(noun.noun.slice(0, 4));
}

/**
 * "sagte, für die „Totengräber der Republik“ sei kein Platz": within a report, three words or more with small ones among them, and no body's
 * name, which likes to open the sentence: "Die „Helfer ohne Grenzen“ sagten".
 */
function isPhrase({ inner }: MarkedStretch, shape: Shape, { tokens, lexicon, sentence }: ExtentContext): boolean {
  if (shape.words < short || shape.nameLike || shape.finite || inner.from - 2 === sentence?.tokens.from) return false;
  return !isBodyNoun((tokens[inner.from] as Token).text, lexicon);
}

function hasDefiniteArticle({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return definiteArticle.test(tokens[inner.from - 2]?.normal ?? '');
}

const definiteArticle = /^(?:d(?:er|ie|as|en|em|es)|im|am|vom|beim|zum|zur)$/;

/** "sagte sie bei „Sky“": the preposition is none of the verb's, as those in "sprach von „Verrat“", "wies es als „Verrat“ zurück" are. */
function isAdverbial({ inner }: MarkedStretch, { grammar, cues, tokens: words }: ExtentContext): boolean {
  const before = inner.from - 2;
  if (grammar.tags[before] !== 'ADP' || words[before]?.normal === 'als') return false;
  return !cues.some(({ tokens }) => tokens.includes(before));
}

/** "sagte, der Plan sei ein „Papiertiger“" */
function hasIndefiniteArticle({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return indefiniteArticle.test(tokens[inner.from - 2]?.normal ?? '');
}

const indefiniteArticle = /^k?eine?[nmrs]?$/;

/** "sagte, die Bücher seien „Gegengift“" */
const isPredicate = ({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean =>
  reportedBeing.test(tokens[inner.from - 2]?.normal ?? '');

const reportedBeing = /^(?:sei(?:en)?|wäre[n]?)$/;

function characterises(cue: Cue, { lexicon }: ExtentContext): boolean {
  return (
    cue.takes.includes('als') ||
    lexicon.speechAct(cue.lemma) !== undefined ||
    (cue.kind === 'verb' && cue.weight === 1 && cue.takes.includes('object'))
  );
}
