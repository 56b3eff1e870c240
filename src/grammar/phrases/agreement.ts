import type { DeterminerReading } from '../../lexicon/lexicon.js';
import type { Case, Gender, GrammaticalNumber, NounPhrase } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import type { Core } from './core.js';
import { nounFacts } from './noun-facts.js';
import { pronounForm } from './pronoun-form.js';

/** What the form of a phrase tells. */
export type Form = Pick<NounPhrase, 'cases' | 'number' | 'gender' | 'definite'>;

/** Case, number and gender by article, adjective and head: "der Sprecher" is nominative, singular, masculine. */
export function formOf(scene: Scene, core: Core): Form {
  const { normal } = scene.tokens[core.from] as Token;
  if (core.kind === 'pronoun') return pronounForm(normal, scene.lexicon);
  const definite = core.kind === 'name' || isDefinite(normal);
  const noun = (scene.tokens[core.head] as Token).text;
  const { declined } = scene.words[core.from] as Word;
  const { person, number, gender: ofNoun, bodyGender } = nounFacts(noun, scene.lexicon);
  const headNumber = core.kind === 'name' ? undefined : isCounted(scene, core) ? 'pl' : number;
  if (!isA(scene, core.from, declinable) || declined.length === 0) {
    return { cases: everyCase, number: headNumber, gender: person?.gender, definite };
  }
  // "der Vorsitzende": an adjective used as a noun is masculine after "der" in -e.
  const isMasculine = person !== undefined && normal === 'der' && noun.endsWith('e');
  const gender = isMasculine
    ? 'm'
    : (person?.gender ?? (core.kind !== 'name' ? ofNoun : isBodyAlone(core, scene) ? bodyGender : undefined));
  const admitted = fitting(
    declined,
    (reading) =>
      (gender === undefined || reading.number === 'pl' || reading.genders.includes(gender)) &&
      !(gender === 'm' && person?.gender === 'f' && reading.number === 'pl') &&
      (headNumber === undefined || reading.number === headNumber),
  );
  const counted = normal === 'die' ? byAdjective(scene, core, admitted) : admitted;
  const cased = normal === 'der' && isWeakNominative(scene, core) ? fitting(admitted, isNominative) : admitted;
  return { cases: casesOf(cased), number: numberOf(counted), gender: gender ?? onlyGender(cased), definite };
}

const fitting = (
  readings: readonly DeterminerReading[],
  fits: (reading: DeterminerReading) => boolean,
): readonly DeterminerReading[] => {
  if (readings.every(fits)) return readings;
  const left = readings.filter(fits);
  return left.length > 0 ? left : readings;
};

/** "die neue Sprecherin" is singular, "die neuen Sprecher" plural. */
function byAdjective(
  scene: Scene,
  { from, determiner }: Core,
  readings: readonly DeterminerReading[],
): readonly DeterminerReading[] {
  if (determiner === undefined || !isA(scene, from + 1, adjective)) return readings;
  const number = (scene.tokens[from + 1] as Token).normal.endsWith('n') ? 'pl' : 'sg';
  return fitting(readings, (reading) => reading.number === number);
}

/** "der größte Teil": an adjective in -e behind "der" is a nominative, in -en none. */
const isWeakNominative = (scene: Scene, { from, determiner }: Core): boolean =>
  determiner !== undefined && isA(scene, from + 1, adjective) && (scene.tokens[from + 1] as Token).normal.endsWith('e');

const isNominative = ({ cases }: DeterminerReading): boolean => cases.includes('nom');

/** "drei Männer", "die drei alten Männer". */
const isCounted = ({ tokens, tags }: Scene, { from, determiner }: Core): boolean => {
  const at = determiner === undefined ? from : from + 1;
  return tags[at] === 'NUM' && tokens[at]?.kind === 'word';
};

/** "der AK", but not "der Verbandschef Tom Blatt": a surname is no body. */
const isBodyAlone = (core: Core, { tags }: Scene): boolean =>
  core.determiner !== undefined && (core.head === core.from + 1 || tags[core.head - 1] === 'ADJA');

/** The cases of the readings, each once, in the order of the grammars. */
function casesOf(readings: readonly DeterminerReading[]): readonly Case[] {
  if (readings.length === 1) return (readings[0] as DeterminerReading).cases;
  return everyCase.filter((name) => readings.some((reading) => reading.cases.includes(name)));
}

function numberOf(readings: readonly DeterminerReading[]): GrammaticalNumber | undefined {
  const number = readings[0]?.number;
  return readings.every((reading) => reading.number === number) ? number : undefined;
}

function onlyGender(readings: readonly DeterminerReading[]): Gender | undefined {
  const gender = readings[0]?.genders[0];
  return readings.every(({ genders }) => genders.length === 1 && genders[0] === gender) ? gender : undefined;
}

const isDefinite = (normal: string): boolean => /^(?:d(?:er|ie|as|en|em|es)$|dies|jen|sein|ihr|unser)/.test(normal);

const everyCase: readonly Case[] = ['nom', 'acc', 'dat', 'gen'];
const adjective = bits('ADJA');
const declinable = bits('DET', 'ADJA');
