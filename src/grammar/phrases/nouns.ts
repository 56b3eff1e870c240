import type { Token } from '../../model/token.js';
import { isA, nominal, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import { mayNameBearer } from './bearer.js';
import { isGenitiveName } from './genitive-name.js';

/** The nouns of a core: where they end, which one is the head, and whether that is a proper name. */
export interface Nouns {
  readonly to: number;
  readonly head: number;
  readonly name: boolean;
}

/**
 * Reads the nouns that begin at `from`: one noun, a name, or a function with a name. "Stadtrat Dr. Edmund von Brokmann" is one, and
 * so is "die Zeitung „Abendkurier“"; but "Angaben Brokmanns" are two. `marked` tells that the nouns stand in marks opened before them.
 */
export function nounsFrom(scene: Scene, from: number, to: number, marked: boolean): Nouns {
  let head = from;
  let name = false;
  let i = from;
  for (; i < to; i++) {
    const word = scene.words[i] as Word;
    if (isA(scene, i, nominal) && (i === from || joins(scene, i, name))) {
      // "Brokmanns Rede" is no name, "Nordhafens Bürgermeister Edmund Brokmann" is one again.
      if (name && isA(scene, i, commonNoun) && isPossessor(scene, i - 1)) name = false;
      name ||= isA(scene, i, properNoun) || word.given;
      if (i === from || !isShortBody(scene, i - 1)) head = i;
    } else if (!word.title && !linksName(scene, i, to, name)) break;
  }
  if (isFirstPart(scene, i, to)) [head, i] = [i + 1, i + 2];
  const quoted = name ? undefined : quotedNameAt(scene, i, to);
  if (quoted !== undefined) i = quoted;
  else if (marked && scene.tokens[i]?.kind === 'mark' && i < to) i++;
  if (i < to && isCompoundEnd(scene, i)) return { to: i + 1, head: i, name: false };
  return { to: i, head, name };
}

/** "Luft-" before "und Raumfahrt": compounds that share their last part. */
const isFirstPart = (scene: Scene, at: number, to: number): boolean =>
  at + 1 < to &&
  (scene.tokens[at - 1] as Token).text.endsWith('-') &&
  /^(?:und|oder|sowie)$/.test((scene.tokens[at] as Token).normal) &&
  isA(scene, at + 1, nominal);

/** Whether the noun or name at `at` belongs with the one before it; `name` tells that a proper name was met. */
function joins(scene: Scene, at: number, name: boolean): boolean {
  const before = scene.words[at - 1] as Word;
  if (before.foreign || scene.words[at]?.foreign || isInitial((scene.tokens[at - 1] as Token).text)) return true;
  if (isA(scene, at, properNoun)) return name || !isA(scene, at - 1, commonNoun) || !isGenitiveName(scene, at);
  if (describesNext(scene, at - 1) || isShortBody(scene, at - 1)) return true;
  const isThing = isAbstract((scene.tokens[at] as Token).normal);
  if (!name) return !isThing && isNamed(before) && !isSeveral(scene, at - 1) && mayNameBearer(scene, at);
  if (isBareNoun(scene, at) && !isPossessor(scene, at - 1)) return false;
  return !isFullName(scene, at - 1) && !(isThing && !scene.words[at]?.common && !isPossessor(scene, at - 1));
}

/** "Freude" in "bereitete Jana Freude"; but in "so Jana Freude" it is her surname. */
const isBareNoun = ({ lexicon, tokens }: Scene, at: number): boolean =>
  lexicon.bareNouns.has((tokens[at] as Token).text) && tokens[at - 2]?.normal !== 'so';

/**
 * An adjective that was taken for a noun: "Auswärtigen" in "des Auswärtigen Amtes", "20-jährige" in "die 20-jährige Schülerin". Behind "die" an
 * ending -en may be that of several people: "die Deutschen Kaffee".
 */
function describesNext(scene: Scene, at: number): boolean {
  const { text } = scene.tokens[at] as Token;
  if (/^\d+-?jährige[mnrs]?$/.test(text)) return true;
  // "Offiziellen Angaben zufolge"
  if (
    scene.tokens[at - 1]?.kind !== 'word' &&
    text.endsWith('en') &&
    scene.lexicon.reportingNoun(scene.tokens[at + 1]?.text ?? '')?.source
  )
    return true;
  if (isOfPlace(scene, at)) return true;
  const article = scene.tokens[at - 1]?.normal ?? '';
  const maySayPeople = article === 'die' && text.endsWith('n') && !/ein(?:ig)?ten$/.test(text);
  return isA(scene, at - 1, governor) && adjectival.test(text) && !maySayPeople;
}

/** "der Tannauer Rundschau": no case form of a listed noun, but the adjective of a place, which has one form only. */
function isOfPlace({ tokens, words, lexicon }: Scene, at: number): boolean {
  const { text } = tokens[at] as Token;
  const next = tokens[at + 1]?.text ?? '';
  return (
    /^\p{Lu}\p{Ll}{3,}er$/u.test(text) &&
    !words[at]?.common &&
    !words[at]?.given &&
    (lexicon.organisation(next) ?? lexicon.role(next)) !== undefined
  );
}

/** Endings of adjectives that names of bodies are made with: "Auswärtigen", "Technischen", "Internationale", "Vereinigten". */
const adjectival =
  /^\p{Lu}.*(?:isch|eutsch|national|zentral|regional|sozial|liberal|wärtig|lich|einigt|eint)e[mnrs]?$/u;

/** "AK" in "der AK Vorratsdatenspeicherung": the noun behind it is its name, whatever it means. */
const isShortBody = ({ words }: Scene, at: number): boolean => (words[at] as Word).shortBody;

/** "die Ermittler", "die Sprecherinnen": several people have no common name behind them; but "die Nordhafener Betriebe". */
function isSeveral(scene: Scene, at: number): boolean {
  const role = scene.lexicon.role((scene.tokens[at] as Token).text);
  if (scene.tokens[at - 1]?.normal !== 'die' || !role || /^(?:member|trait)$/.test(role.kind)) return false;
  return role.gender === 'm' || (scene.tokens[at] as Token).text.endsWith('innen');
}

/** A function or body may be followed by a name that is tagged as a noun: "Präsident Gusmão", "Stiftung Wohnwert". */
const isNamed = (word: Word): boolean => word.common || word.title || word.given;

/** "Berufung", "Empfehlungen", and "Mitte" before a month: nouns that name nobody. */
const isAbstract = (normal: string): boolean =>
  /(?:[^j]ung|heit|keit|schaft|tion)(?:en)?$|^(?:anfang|ende|mitte)$/.test(normal);

/** "Edmund Brokmann": no third part that is a common noun belongs to it. */
const isFullName = (scene: Scene, at: number): boolean =>
  isA(scene, at, properNoun) && !scene.words[at]?.given && scene.words[at - 1]?.given === true;

const isPossessor = (scene: Scene, at: number): boolean =>
  isA(scene, at, properNoun) && !scene.words[at]?.given && (scene.tokens[at] as Token).text.endsWith('s');

/** Parts of a name that are no nouns: "von" in "Ursula von Brehm", "W." in "Edmund W. Brokmann", "II." in "Ludwig II." */
function linksName(scene: Scene, at: number, to: number, name: boolean): boolean {
  if (at + 1 >= to) return false;
  const { noble } = scene.words[at] as Word;
  if ((scene.words[at + 1] as Word).capital) {
    if (
      ((name || (scene.words[at - 1]?.title && isA(scene, at, adposition))) && noble && isWithinName(scene, at)) ||
      isInitial((scene.tokens[at] as Token).text)
    )
      return true;
  } else if (noble && isDoubleParticle(scene, at)) return true;
  return !isA(scene, at + 1, nominal) && isNumeral((scene.tokens[at] as Token).text);
}

const isNumeral = (text: string): boolean => text.charCodeAt(text.length - 1) === 0x2e && /^[IVX]+\.$/.test(text);

/** "von" belongs to the name only behind a given name: "Ursula von Brehm", not "Brehm von der Polizei", "Ursula Brehm den Sieg". */
function isWithinName(scene: Scene, at: number): boolean {
  if (!isA(scene, at, functional)) return true;
  const { given, title, noble } = scene.words[at - 1] as Word;
  const { text } = scene.tokens[at - 1] as Token;
  return given || title || noble || isInitial(text) || text.split('-').every((part) => scene.lexicon.givenName(part));
}

/** "von der" in "Ursula von der Brehm", but not in "Ursula Brehm von der Polizei". */
const isDoubleParticle = ({ words }: Scene, at: number): boolean =>
  words[at - 1]?.given === true && words[at + 1]?.noble === true && words[at + 2]?.capital === true;

const isInitial = (text: string): boolean => text[1] === '.' && /^(?:\p{Lu}\.)+$/u.test(text);

/** End of a short name in marks behind a noun: "die Zeitung „Abendkurier“", but "die Worte „Das ist alles“". */
function quotedNameAt(scene: Scene, at: number, to: number): number | undefined {
  if (at >= to || scene.tokens[at]?.kind !== 'mark' || !scene.words[at + 1]?.capital) return undefined;
  const last = Math.min(to, at + longestQuotedName);
  for (let i = at + 2; i < last; i++) {
    if (isA(scene, i, finiteVerb)) return undefined;
    if ((scene.tokens[i] as Token).kind === 'mark') return i + 1;
  }
  return undefined;
}

/** "-Redaktion" behind "die „Abendkurier“". */
const isCompoundEnd = (scene: Scene, at: number): boolean =>
  isA(scene, at, commonNoun) && (scene.tokens[at] as Token).text.startsWith('-');

const longestQuotedName = 6;
const functional = bits('ADP', 'DET', 'PTKZU');
const adposition = bits('ADP');
const governor = bits('DET', 'ADP');
const commonNoun = bits('NOUN');
const properNoun = bits('PROPN');
const finiteVerb = bits('FIN');
