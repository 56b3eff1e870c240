import type { Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Word } from '../tagger/word.js';
import type { Mend } from './mend.js';

const openers: ReadonlySet<Tag> = new Set(['SCONJ', 'PREL', 'PWH']);
const nonFinite: ReadonlySet<Tag> = new Set(['INF', 'PP']);
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);
const relativeForms = /^(?:der|die|das|den|dem|dessen|deren|denen|welche[rsnm]?)$/;

/**
 * Mends what a tagger cannot see from the left: a clause has a finite verb. Where none was found, the form that can be one is taken:
 * at the end of a subordinate clause ("dass beide Seiten *zusammenkommen*", ", der es als Fehler *bezeichnet*"), and behind the
 * first phrase of a main clause that goes on after a comma or colon ("Die Anwohner *sagen*: …") or behind the verb ("Die Parteien
 * *fordern* Neuwahlen.").
 */
export const finiteVerbs: Mend = ({ tokens, tags, words }, range) => {
  let from = range.from;
  for (let i = from; i <= range.to; i++) {
    const token = tokens[i];
    const ends = i === range.to || (token?.kind === 'punctuation' && isCut(token.text));
    if (!ends) continue;
    mend(tokens, tags, words, from, i, from === range.from);
    from = i + 1;
  }
};

/** A comma, colon, semicolon or dash, or stops. */
const isCut = (text: string): boolean => (text.length === 1 ? ',;:–—-.!?…'.includes(text) : /^[.!?…]+$/.test(text));

function mend(
  tokens: readonly Token[],
  tags: Tag[],
  words: readonly Word[],
  from: number,
  to: number,
  opensSentence: boolean,
): void {
  let first = from;
  while (first < to && tokens[first]?.kind === 'mark') first++;
  if (first >= to) return;
  for (let i = first; i < to; i++) if (tags[i] === 'FIN' || tags[i] === 'PTKZU' || tags[i] === 'IZU') return;
  const at = opensFrame(tokens, tags, first, to)
    ? first + 1
    : opensSubordinate(tokens, tags, first, opensSentence) || opensLike(tokens, tags, first, to)
      ? lastVerb(tokens, tags, to)
      : opensSentence && mayEndMain(tokens, tags, first, to)
        ? onlyVerb(tags, first, to)
        : undefined;
  if (at !== undefined && canBeFinite(words[at])) tags[at] = 'FIN';
}

/** ", so *betont* auch die Polizei,": behind "so" and before whoever speaks. */
const opensFrame = (tokens: readonly Token[], tags: readonly Tag[], first: number, to: number): boolean =>
  tokens[first]?.normal === 'so' &&
  tokens[first - 1]?.text === ',' &&
  first + 2 < to &&
  asVerb.has(tags[first + 1] as Tag) &&
  beforeSpeaker.has(tags[first + 2] as Tag);

const asVerb: ReadonlySet<Tag> = new Set(['ADJD', 'PP']);
const beforeSpeaker: ReadonlySet<Tag> = new Set(['ADV', 'DET', 'PRON', 'PROPN']);

function opensSubordinate(
  tokens: readonly Token[],
  tags: readonly Tag[],
  first: number,
  opensSentence: boolean,
): boolean {
  const at = tags[first] === 'ADP' || tags[first] === 'CCONJ' ? first + 1 : first;
  return openers.has(tags[at] as Tag) || (!opensSentence && relativeForms.test(tokens[at]?.normal ?? ''));
}

/** ", wie Behörden *betonen*": "wie" is taken for a preposition before a bare plural; "wie von Behörden geplant" has a participle. */
const opensLike = (tokens: readonly Token[], tags: readonly Tag[], first: number, to: number): boolean =>
  tokens[first]?.normal === 'wie' && first + 2 < to && nominal.has(tags[to - 2] as Tag) && tags[to - 1] === 'INF';

/** The verb that closes the stretch, marks aside. */
function lastVerb(tokens: readonly Token[], tags: readonly Tag[], to: number): number | undefined {
  let last = to - 1;
  while (tokens[last]?.kind === 'mark') last--;
  return nonFinite.has(tags[last] as Tag) ? last : undefined;
}

const subjects: ReadonlySet<Tag> = new Set(['DET', 'PRON', 'PROPN']);

/** A stretch up to a comma; up to a colon when no heading ("Wasser sparen: …"); up to a stop when the verb is not its last word ("Tür schließen."). */
function mayEndMain(tokens: readonly Token[], tags: readonly Tag[], first: number, to: number): boolean {
  const end = tokens[to]?.text;
  if (end === ',') return true;
  const last = tags[to - 1] as Tag;
  const isNamed = subjects.has(tags[first] as Tag) || tags.slice(first, to).includes('CCONJ');
  return isNamed && (end === ':' || (end === '.' && !nonFinite.has(last)));
}

/** The only verb of a stretch that begins with a noun phrase. */
function onlyVerb(tags: readonly Tag[], first: number, to: number): number | undefined {
  let found: number | undefined;
  let named = false;
  for (let i = first; i < to; i++) {
    if (nominal.has(tags[i] as Tag)) named ||= found === undefined;
    if (!nonFinite.has(tags[i] as Tag)) continue;
    if (found !== undefined) return undefined;
    found = i;
  }
  return named ? found : undefined;
}

const canBeFinite = (word: Word | undefined): boolean => word !== undefined && word.finiteReadings.length > 0;
