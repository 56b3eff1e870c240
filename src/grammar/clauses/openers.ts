import type { Token } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';

/** Index of the word that opens a subordinate clause; it may follow "und", "aber", "nicht", an adverb: "und dass", "vor allem weil". */
export function openerFrom(scene: Scene, first: number, to: number): number | undefined {
  const last = Math.min(to, first + 3);
  for (let i = first; i < last; i++) {
    const opener = openerAt(scene, i, to);
    if (opener !== undefined) return opener;
    if (!isA(scene, i, beforeOpener) && !isVorAllem(scene, i, first)) return undefined;
  }
  return undefined;
}

/** "vor" and "allem" in "vor allem weil". */
function isVorAllem({ tokens }: Scene, at: number, first: number): boolean {
  return tokens[first]?.normal === 'vor' && tokens[first + 1]?.normal === 'allem' && at <= first + 1;
}

/** Whether the words at `at` open a subordinate clause. */
export const opensClause = (scene: Scene, at: number, to: number): boolean => openerAt(scene, at, to) !== undefined;

/** Index of the opener when the words at `at` open a subordinate clause: "dass", "in dem", "um", "wessen". */
function openerAt(scene: Scene, at: number, to: number): number | undefined {
  if (at >= to) return undefined;
  const { normal } = scene.tokens[at] as Token;
  if (infinitiveOpeners.has(normal)) return isA(scene, at, adposition) && hasOnlyFinite(scene, at, to) ? undefined : at;
  if (normal === 'als' && comparesNoun(scene, at, to)) return undefined;
  if (isA(scene, at, conjunctive) || (normal === 'wie' && closesWithVerb(scene, at, to))) return at;
  return isA(scene, at, adposition) && at + 1 < to && isA(scene, at + 1, pronominal) ? at + 1 : undefined;
}

/** "*Als Grund* nannte er das Wetter": a noun without article, and the finite verb does not close the stretch. */
function comparesNoun(scene: Scene, at: number, to: number): boolean {
  if (!isA(scene, at + 1, noun)) return false;
  let last = -1;
  for (let i = at + 2; i < to; i++) if (isA(scene, i, finite)) last = i;
  return last > 0 && last < to - 1;
}

/** ", *wie der Minister sagte*": taken for a comparison, but the finite verb stands last. */
function closesWithVerb(scene: Scene, at: number, to: number): boolean {
  let last = to - 1;
  while (last > at && isA(scene, last, punctuation)) last--;
  return last > at + 1 && isA(scene, last, finite) && isA(scene, at + 1, determiner);
}

/** "*Ohne Hilfe* müssten Betriebe schließen": no infinitive with "zu" follows before the finite verb, so that the word is a preposition. */
function hasOnlyFinite(scene: Scene, at: number, to: number): boolean {
  for (let i = at + 1; i < to; i++) {
    if (isA(scene, i, finite)) return true;
    if (isA(scene, i, zuInfinitive) || (scene.tokens[i] as Token).text === ',') return false;
  }
  return false;
}

/**
 * "der" behind a comma is a relative pronoun when the verb stands last: ", der gestern kam"; and an article or demonstrative else.
 * `finite` is the last finite verb of the stretch.
 */
export function relativeOpener(scene: Scene, first: number, to: number, finite: number): number | undefined {
  const at = isA(scene, first, adposition) ? first + 1 : first;
  if (at >= to || !relativeForms.has((scene.tokens[at] as Token).normal)) return undefined;
  if (finite <= at + (at === first ? 1 : 0)) return undefined;
  for (let i = finite + 1; i < to; i++) if (!isA(scene, i, endsClause)) return undefined;
  return at;
}

/** First token from `at` on that is no quotation mark. */
export function firstWord(tokens: readonly Token[], at: number, to: number): number {
  let i = at;
  while (i < to && (tokens[i] as Token).kind === 'mark') i++;
  return i;
}

const infinitiveOpeners: ReadonlySet<string> = new Set(['anstatt', 'ohne', 'statt', 'um']);
const relativeForms: ReadonlySet<string> = new Set([
  ...['das', 'dem', 'den', 'denen', 'der', 'deren', 'dessen', 'die'],
  ...['welche', 'welchem', 'welchen', 'welcher', 'welches'],
]);
const conjunctive = bits('SCONJ', 'PREL', 'PWH');
const pronominal = bits('PREL', 'PWH');
const adposition = bits('ADP');
const beforeOpener = bits('CCONJ', 'ADV', 'PTKNEG');
const finite = bits('FIN');
const determiner = bits('DET');
const punctuation = bits('PUNCT');
const noun = bits('NOUN');
const zuInfinitive = bits('IZU', 'PTKZU');
const endsClause = bits('INF', 'PP', 'PUNCT', 'IZU');
