import type { Tag } from '../../model/grammar.js';
import { opensWithCapital } from '../../model/letters.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import type { ExtentContext } from './context.js';
import { namingNouns } from './noun.js';
import { longEnough, type Shape, short } from './shape.js';

/** With these a firm's name in small letters does not begin: „weser energie ag“, but „eine Schande“. */
const leading: ReadonlySet<Tag> = new Set(['ADP', 'ADV', 'DET']);

/** One word that describes is hardly ever the name of a body: „weitblick“, but „alarmierend“. */
const qualifying: ReadonlySet<Tag> = new Set(['ADJA', 'ADJD', 'ADP', 'ADV', 'FIN', 'PP']);

const asides = /^(?:etwa|kurz|codename[n]?|genannt)$/;

/** An explanation in brackets, a short form, a part of a compound: (kurz: „OAG“), kurz „OAG“, die „Boten“-Reporterin. */
export function isAside({ inner }: MarkedStretch, shape: Shape, { tokens, sentence }: ExtentContext): boolean {
  const last = tokens[inner.to - 1] as Token;
  if (restOfCompound.test(tokens[inner.to + 1]?.text ?? '')) return true;
  if (tokens[inner.from - 2]?.text === '(')
    return !stop.test(last.text) && inner.to - inner.from < longEnough && !(shape.personal && shape.finite);
  const first = sentence?.tokens.from ?? 0;
  return isAsideWord(inner.from - 2, first, tokens) || isAsideWord(inner.from - 3, first, tokens);
}

const restOfCompound = /^-\p{L}/u;
const stop = /^[.!?]$/;

const isAsideWord = (at: number, first: number, tokens: readonly Token[]): boolean =>
  at >= first && asides.test((tokens[at] as Token).normal);

/** "Laut „Abendkurier“", "wie „lohe online“ berichtet": names a source and quotes nothing. */
export function isSource({ inner }: MarkedStretch, shape: Shape, { cues, tokens, grammar }: ExtentContext): boolean {
  if (shape.finite) return false;
  if (tokens[inner.from - 2]?.normal === 'wie' && grammar.tags[inner.to + 1] === 'FIN' && shape.words <= short)
    return true;
  for (const { source } of cues)
    if (source && source.from <= inner.from && inner.to <= source.to && source.to - source.from < longEnough)
      return true;
  return false;
}

/** "des Magazins „profil“": a noun for a body or a function, and its name; but "stimmte der Resolution „trotz allem“ zu". */
export function isNameOf(
  noun: string,
  { inner }: MarkedStretch,
  shape: Shape,
  { lexicon, grammar, cues }: ExtentContext,
): boolean {
  const body = lexicon.organisation(noun) ?? lexicon.organisation(noun.replace(/es$/, ''));
  if (shape.finite || body === undefined) return false;
  // "die Studie „Armut in Lohe 2003 bis 2008“"
  if (shape.words >= longEnough - 2 && body.kind !== 'document') return false;
  // "skandierten Demonstranten „Raus hier“": the noun is who calls.
  if (
    cues.some(
      ({ kind, takes, tokens }) => kind === 'verb' && takes.includes('direct') && tokens.includes(inner.from - 3),
    )
  )
    return false;
  if (shape.capital) return true;
  const tag = grammar.tags[inner.from] as Tag;
  if (/^(?:company|medium)$/.test(body.kind)) return !leading.has(tag);
  return shape.words === 1 && !qualifying.has(tag);
}

/** "der Chef von „Nordfunk“", "ein Vertreter der „Lohe AG“": a function or body and what it belongs to; a court or office belongs to none. */
export function isOwner({ inner }: MarkedStretch, shape: Shape, { tokens, lexicon }: ExtentContext): boolean {
  if (shape.finite || !shape.capital || shape.words >= longEnough - 2) return false;
  if (!owning.test(tokens[inner.from - 2]?.normal ?? '')) return false;
  const noun = tokens[inner.from - 3]?.text ?? '';
  const body = lexicon.organisation(noun);
  return (
    opensWithCapital(noun) &&
    (lexicon.role(noun) !== undefined || (body !== undefined && !(body.kind === 'authority' && shape.words > 2)))
  );
}

const owning = /^(?:von|vom|de[rs])$/;

/** „Helfer ohne Grenzen“ und die Stadt kündigten an: a few words that open a sentence are its subject when no verb of saying follows them. */
export function isFirstName({ inner }: MarkedStretch, shape: Shape, { tokens, cues }: ExtentContext): boolean {
  const next = tokens[inner.to + 1];
  return (
    !shape.finite &&
    shape.capital &&
    shape.words <= short &&
    next !== undefined &&
    next.kind === 'word' &&
    !cues.some((cue) => cue.tokens.includes(next.index))
  );
}

/** "Sein Titel: „Der Weg“", "(Motto: „Alles neu“)": the noun before the colon says that it is a name. */
export function isTitled({ inner }: MarkedStretch, { tokens, sentence, lexicon }: ExtentContext): boolean {
  if (tokens[inner.from - 2]?.text !== ':') return false;
  const first = sentence?.tokens.from ?? inner.from;
  for (let i = inner.from - 3; i >= first; i--) {
    const { text } = tokens[i] as Token;
    if (namingNouns.has(lexicon.reportingNoun(text)?.noun ?? text))
      return i === inner.from - 3 || tokens[i - 1]?.text === '(';
  }
  return false;
}

/** Titles and names in a row: „Lohetal“, „Nordhafen“ und „Marsch“. */
export function isListed({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  const marks = (a: number, b: number) => tokens[a]?.text === ',' && tokens[b]?.kind === 'mark';
  return marks(inner.to + 1, inner.to + 2) || marks(inner.from - 2, inner.from - 3);
}

/** What something is called by itself or by all: "nennt sich „Bund der Mitte“", "nennt man „Hebel“", "das als „Dschungel“ bekannte Lager". */
export function isNamed({ inner }: MarkedStretch, { tokens, cues, clause }: ExtentContext): boolean {
  if (known.test(tokens[inner.to + 1]?.normal ?? '')) return true;
  const cue = cues.find((candidate) => candidate.clause === clause && calling.test(candidate.lemma));
  if (!cue) return false;
  const first = cue.tokens[0] as number;
  return [first - 1, first + 1, inner.from - 2].some((k) => anybody.test(tokens[k]?.normal ?? ''));
}

const known = /^(?:bekannt|genannt)/;
const calling = /^(?:nennen|bezeichnen|halten)$/;
const anybody = /^(?:sich|selbst|man)$/;

/** „Abendkurier am Sonntag“ hatte berichtet: the words in marks are the subject of the sentence that they open. */
export function isSubject({ inner }: MarkedStretch, { grammar }: ExtentContext): boolean {
  return grammar.tags[inner.to + 1] === 'FIN' && inner.to - inner.from <= 5;
}

/** "Amalfa wird geprüft. … den Anbau von „Amalfa“": a word or two that the author uses without marks elsewhere are his own, a name mostly. */
export function isOwnWord({ inner }: MarkedStretch, shape: Shape, { tokens, ownWords }: ExtentContext): boolean {
  if (!shape.capital || shape.words > 2) return false;
  for (let i = inner.from; i < inner.to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'word' && opensWithCapital(text) && !ownWords.has(text)) return false;
  }
  return true;
}

/** "die sogenannte „Traumfabrik“" */
export function isSoCalled({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean {
  return soCalled.test(tokens[inner.from - 2]?.normal ?? '');
}

const soCalled = /^(?:so)?genannte[nrsm]?$/;
