import type { DeterminerReading } from '../../lexicon/lexicon.js';
import type { Gender, GrammaticalNumber, NounPhrase } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { nounFacts } from '../noun-facts.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import { casesAmong, everyCase, type Left, leftAmong, numberAmong, onlyGenderAmong } from './admitted.js';
import type { Core } from './core.js';
import { pronounForm } from './pronoun-form.js';

/** What the form of a phrase tells. */
export type Form = Pick<NounPhrase, 'cases' | 'number' | 'gender' | 'definite'>;

/** Case, number and gender by article, adjective and head: "der Sprecher" is nominative, singular, masculine. */
export function formOf(scene: Scene, core: Core): Form {
  const { normal } = scene.tokens[core.from] as Token;
  if (core.kind === 'pronoun') return pronounForm(normal, scene.lexicon);
  const { declined, definite: isDefinite } = scene.words[core.from] as Word;
  const definite = core.kind === 'name' || isDefinite;
  const noun = (scene.tokens[core.head] as Token).text;
  const head = scene.words[core.head] as Word;
  head.noun ??= nounFacts(noun, scene.lexicon);
  const { person, number, gender: ofNoun, bodyGender } = head.noun;
  const headNumber = core.kind === 'name' ? undefined : isCounted(scene, core) ? 'pl' : number;
  if (!isA(scene, core.from, declinable) || declined.length === 0) {
    return { cases: everyCase, number: headNumber, gender: person?.gender, definite };
  }
  // "der Vorsitzende": an adjective used as a noun is masculine after "der" in -e.
  const isMasculine = person !== undefined && normal === 'der' && noun.endsWith('e');
  const gender = isMasculine
    ? 'm'
    : (person?.gender ?? (core.kind !== 'name' ? ofNoun : isBodyAlone(core, scene) ? bodyGender : undefined));
  const admitted = agreeing(declined, gender, gender === 'm' && person?.gender === 'f', headNumber);
  const counted = normal === 'die' ? byAdjective(scene, core, declined, admitted) : admitted;
  const cased = normal === 'der' && isWeakNominative(scene, core) ? nominatives(declined, admitted) : admitted;
  return {
    cases: casesAmong(declined, cased),
    number: numberAmong(declined, counted),
    gender: gender ?? onlyGenderAmong(declined, cased),
    definite,
  };
}

/** The readings of an article that agree with what the noun tells; all of them where none does. `singular` rules the plural out. */
function agreeing(
  readings: readonly DeterminerReading[],
  gender: Gender | undefined,
  singular: boolean,
  number: GrammaticalNumber | undefined,
): Left {
  let left = 0;
  for (let at = 0; at < readings.length; at++) {
    const reading = readings[at] as DeterminerReading;
    const fits = reading.number === 'pl' ? !singular : gender === undefined || reading.genders.includes(gender);
    if (fits && (number === undefined || reading.number === number)) left |= 1 << at;
  }
  return left === 0 ? leftAmong(readings) : left;
}

/** "die neue Sprecherin" is singular, "die neuen Sprecher" plural. */
function byAdjective(
  scene: Scene,
  { from, determiner }: Core,
  readings: readonly DeterminerReading[],
  admitted: Left,
): Left {
  if (determiner === undefined || !isA(scene, from + 1, adjective)) return admitted;
  const number = (scene.tokens[from + 1] as Token).normal.endsWith('n') ? 'pl' : 'sg';
  let left = admitted;
  for (let at = 0; at < readings.length; at++)
    if ((readings[at] as DeterminerReading).number !== number) left &= ~(1 << at);
  return left === 0 ? admitted : left;
}

/** "der größte Teil": an adjective in -e behind "der" is a nominative, in -en none. */
const isWeakNominative = (scene: Scene, { from, determiner }: Core): boolean =>
  determiner !== undefined && isA(scene, from + 1, adjective) && (scene.tokens[from + 1] as Token).normal.endsWith('e');

function nominatives(readings: readonly DeterminerReading[], admitted: Left): Left {
  let left = admitted;
  for (let at = 0; at < readings.length; at++)
    if (!(readings[at] as DeterminerReading).cases.includes('nom')) left &= ~(1 << at);
  return left === 0 ? admitted : left;
}

/** "drei Männer", "die drei alten Männer". */
const isCounted = ({ tokens, tags }: Scene, { from, determiner }: Core): boolean => {
  const at = determiner === undefined ? from : from + 1;
  return tags[at] === 'NUM' && tokens[at]?.kind === 'word';
};

/** "der AK", but not "der Verbandschef Tom Blatt": a surname is no body. */
const isBodyAlone = (core: Core, { tags }: Scene): boolean =>
  core.determiner !== undefined && (core.head === core.from + 1 || tags[core.head - 1] === 'ADJA');

const adjective = bits('ADJA');
const declinable = bits('DET', 'ADJA');
