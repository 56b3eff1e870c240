import type { Lexicon } from '../lexicon/lexicon.js';
import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { MarkedStretch, QuotationExtent } from '../model/quotation.js';
import type { Sentence, Token } from '../model/token.js';

/** What the decision looks at. */
export interface ExtentContext {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The sentence in which the stretch begins. */
  readonly sentence: Sentence | undefined;
  readonly heading: boolean;
  /** Cues of that sentence. */
  readonly cues: readonly Cue[];
  /** Index of the clause in which the stretch stands. */
  readonly clause: number | undefined;
  /** A report without marks holds the stretch. */
  readonly reported: boolean;
  /** A whole quotation in marks holds it. */
  readonly quoted: boolean;
}

/** What the words between the marks look like. */
interface Shape {
  readonly words: number;
  readonly finite: boolean;
  /** The first word has a capital and is no noun: a sentence or a title, not a piece of the author's sentence. */
  readonly opensLikeSentence: boolean;
  readonly capital: boolean;
  /** Closed by its own stop: „Raus hier!“ */
  readonly closed: boolean;
  /** Two or more words, all of them with a capital, or with foreign small words: "Nordhafener Zeitung", "Voice of Lohetal". */
  readonly nameLike: boolean;
}

/** From this many words on, a stretch with a verb is a quotation by itself. */
const longEnough = 8;
/** Up to this many words, a stretch must be claimed by a verb that characterises. */
const short = 3;
/** Nouns whose words in marks are spoken or shown; those of other nouns are a name: "unter dem Motto „…“". */
const spokenNouns: ReadonlySet<string> = new Set([
  'Antwort',
  'Aufschrift',
  'Aussage',
  'Frage',
  'Inschrift',
  'Parole',
  'Ruf',
  'Satz',
  'Slogan',
  'Sprechchor',
  'Spruch',
  'Wort',
  'Zitat',
]);
const namingNouns: ReadonlySet<string> = new Set([
  'Begriff',
  'Bezeichnung',
  'Motto',
  'Name',
  'Namen',
  'Stichwort',
  'Thema',
  'Titel',
  'Überschrift',
]);

/**
 * What a stretch in marks is. A whole sentence is a full quotation; words inside the author's sentence are a partial one when a cue claims
 * them ("nannte die Pläne „absurd“"), and else a mere term: a title, a name, irony (den „Abendkurier“, die „Traumfabrik“).
 */
export function extentOfStretch(stretch: MarkedStretch, context: ExtentContext): QuotationExtent {
  const shape = shapeOf(stretch, context);
  if (shape.words === 0) return 'term';
  if (context.heading) return shape.words >= short && !shape.nameLike ? 'heading' : 'term';
  if (context.quoted || isAside(stretch, context) || isSource(stretch, shape, context)) return 'term';
  const noun = precedingNoun(stretch, context);
  if (noun !== undefined && (namingNouns.has(noun) || isNameOf(noun, shape, context))) return 'term';
  const standsAlone = stretch.inner.from - 1 === context.sentence?.tokens.from;
  const colon = context.tokens[stretch.inner.from - 2]?.text === ':';
  if (colon && (shape.words >= longEnough || (!shape.nameLike && (context.cues.length > 0 || shape.finite))))
    return 'full';
  if (shape.closed && (shape.finite || colon)) return 'full';
  if (shape.capital && !shape.finite && isListed(stretch, context)) return 'term';
  if (standsAlone && shape.finite && shape.words >= short && !isSubject(stretch, context)) return 'full';
  if (shape.nameLike && !(standsAlone && shape.words >= longEnough)) return 'term';
  if (shape.words >= (shape.capital ? longEnough : short))
    return shape.finite && shape.words > short ? 'full' : 'partial';
  if (noun !== undefined && spokenNouns.has(noun)) return 'full';
  if (shape.opensLikeSentence) return isClaimedDirectly(stretch, shape, context) ? 'full' : 'term';
  if (noun !== undefined && shape.capital && shape.words <= short) return 'term';
  if (isSoCalled(stretch, context) || isNamed(stretch, context)) return 'term';
  return isClaimed(stretch, shape, context) ? 'partial' : 'term';
}

/** An explanation in brackets, a short form, a part of a compound: (kurz: „OAG“), kurz „OAG“, die „Boten“-Reporterin. */
function isAside({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  const last = tokens[inner.to - 1] as Token;
  if (/^-\p{L}/u.test(tokens[inner.to + 1]?.text ?? '')) return true;
  if (tokens[inner.from - 2]?.text === '(') return !/^[.!?]$/.test(last.text) && inner.to - inner.from < longEnough;
  return [tokens[inner.from - 2], tokens[inner.from - 3]].some(
    (token) => token !== undefined && asides.test(token.normal),
  );
}

const asides = /^(?:etwa|kurz|codename[n]?|genannt)$/;

/** "Laut „Abendkurier“" names a source and quotes nothing. */
function isSource({ inner }: MarkedStretch, shape: Shape, { cues }: ExtentContext): boolean {
  return (
    !shape.finite &&
    cues.some(
      ({ source }) =>
        source && source.from <= inner.from && inner.to <= source.to && source.to - source.from < longEnough,
    )
  );
}

/** "des Magazins „profil“": a noun for a body or a function, and its name. */
function isNameOf(noun: string, shape: Shape, { lexicon }: ExtentContext): boolean {
  return !shape.finite && shape.words < longEnough - 2 && lexicon.organisation(noun) !== undefined;
}

/** Titles and names in a row: „Lohetal“, „Nordhafen“ und „Marsch“. */
function isListed({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  const marks = (a: number, b: number) => tokens[a]?.text === ',' && tokens[b]?.kind === 'mark';
  return marks(inner.to + 1, inner.to + 2) || marks(inner.from - 2, inner.from - 3);
}

/** What something is called by itself or by all: "nennt sich „Bund der Mitte“", "nennt man „Hebel“", "das als „Dschungel“ bekannte Lager". */
function isNamed({ inner }: MarkedStretch, { tokens, cues, clause }: ExtentContext): boolean {
  if (/^(?:bekannt|genannt)/.test(tokens[inner.to + 1]?.normal ?? '')) return true;
  const cue = cues.find((candidate) => candidate.clause === clause && /^(?:nennen|bezeichnen)$/.test(candidate.lemma));
  if (!cue) return false;
  const first = cue.tokens[0] as number;
  return [first - 1, first + 1, inner.from - 2].some((k) => /^(?:sich|selbst|man)$/.test(tokens[k]?.normal ?? ''));
}

const foreignWords: ReadonlySet<string> = new Set([
  'at',
  'de',
  'del',
  'dello',
  'du',
  'for',
  'la',
  'le',
  'of',
  'on',
  'the',
  'to',
  'y',
]);

function shapeOf({ inner }: MarkedStretch, { tokens, grammar }: ExtentContext): Shape {
  let words = 0;
  let capitals = 0;
  let finite = false;
  let foreign = false;
  let first: Token | undefined;
  for (let i = inner.from; i < inner.to; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word' && token.kind !== 'number') continue;
    first ??= token;
    words++;
    if (/^[\p{Lu}\d]/u.test(token.text)) capitals++;
    else if (foreignWords.has(token.normal)) foreign = true;
    if (grammar.tags[i] === 'FIN' || grammar.tags[i] === 'IMP') finite = true;
  }
  const capital = first !== undefined && /^[\p{Lu}\d]/u.test(first.text);
  const tag = first && grammar.tags[first.index];
  const opensLikeSentence = capital && words > 1 && tag !== 'NOUN' && tag !== 'PROPN';
  return {
    words,
    finite,
    capital,
    closed: words >= short && /^[.!?]$/.test(tokens[inner.to - 1]?.text ?? ''),
    opensLikeSentence,
    nameLike: words >= 2 && !finite && (capitals === words || (foreign && capital)),
  };
}

/** „Abendkurier am Sonntag“ hatte berichtet: the words in marks are the subject of the sentence that they open. */
function isSubject({ inner }: MarkedStretch, { grammar }: ExtentContext): boolean {
  return grammar.tags[inner.to + 1] === 'FIN' && inner.to - inner.from <= 5;
}

/** The noun right before the marks, in the nominative: "Parolen „…“" → "Parole"; any other noun as written. */
function precedingNoun({ inner }: MarkedStretch, { tokens, grammar, lexicon }: ExtentContext): string | undefined {
  const at = exampleOf(inner.from - 2, tokens);
  const tag = grammar.tags[at];
  if (tag !== 'NOUN' && tag !== 'PROPN') return undefined;
  const { text } = tokens[at] as Token;
  return lexicon.reportingNoun(text)?.noun ?? text;
}

/** "Parolen wie zum Beispiel „…“": the noun stands before "wie". */
function exampleOf(at: number, tokens: readonly Token[]): number {
  if (tokens[at]?.normal === 'wie') return at - 1;
  return tokens[at]?.normal === 'beispiel' && tokens[at - 2]?.normal === 'wie' ? at - 3 : at;
}

/** "die sogenannte „Traumfabrik“" */
function isSoCalled({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return /^(?:so)?genannte[nrsm]?$/.test(tokens[inner.from - 2]?.normal ?? '');
}

/** A verb of direct speech right behind or before the marks claims a whole sentence: „Raus hier“, rief er. Er rief „Raus hier!“. */
function isClaimedDirectly({ inner }: MarkedStretch, shape: Shape, { cues, tokens }: ExtentContext): boolean {
  if (
    shape.finite &&
    shape.words > short &&
    (cues.some((cue) => cue.takes.includes('direct')) || /^(?:ich|wir|ihr)$/.test(tokens[inner.from]?.normal ?? ''))
  )
    return true;
  const after = tokens[inner.to + 1]?.text === ',' ? inner.to + 2 : inner.to + 1;
  return cues.some(
    (cue) =>
      cue.takes.includes('direct') &&
      cue.weight <= 2 &&
      (cue.tokens.includes(after) || cue.tokens.includes(inner.from - 2)),
  );
}

/**
 * A cue speaks about these words. Nouns only with a verb that characterises and without the definite article of a name ("nannte ihn einen
 * „Lügner“", "sprach von „Verrat“", but "schrieb der „Bote“"), since most are terms; other words with any sure cue of their clause.
 */
function isClaimed(stretch: MarkedStretch, shape: Shape, context: ExtentContext): boolean {
  const outside = context.cues.filter((cue) =>
    cue.tokens.every((i) => i < stretch.inner.from || i >= stretch.inner.to),
  );
  const own = outside.filter((cue) => cue.kind === 'verb' && cue.clause === context.clause);
  if (shape.capital) {
    if (hasDefiniteArticle(stretch, context)) return false;
    return (
      own.some((cue) => characterises(cue, context)) ||
      (context.reported && (shape.words > 1 || hasIndefiniteArticle(stretch, context)))
    );
  }
  return (
    context.reported ||
    outside.some((cue) => cue.kind === 'phrase' || characterises(cue, context)) ||
    own.some((cue) => cue.weight <= 2)
  );
}

function hasDefiniteArticle({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return /^(?:d(?:er|ie|as|en|em|es)|im|am|vom|beim|zum|zur)$/.test(tokens[inner.from - 2]?.normal ?? '');
}

/** "sagte, der Plan sei ein „Papiertiger“" */
function hasIndefiniteArticle({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return /^k?eine?[nmrs]?$/.test(tokens[inner.from - 2]?.normal ?? '');
}

function characterises(cue: Cue, { lexicon }: ExtentContext): boolean {
  return (
    cue.takes.includes('als') ||
    lexicon.speechAct(cue.lemma) !== undefined ||
    (cue.kind === 'verb' && cue.weight === 1 && cue.takes.includes('object'))
  );
}
