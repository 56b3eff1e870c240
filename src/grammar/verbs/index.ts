import { ascending } from '../../model/ascending.js';
import type { Clause, VerbGroup, VerbReading } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Word } from '../tagger/word.js';
import { moodOf } from './mood.js';
import { particleOf } from './particle.js';
import { rightBracket } from './right-bracket.js';
import { type Survey, survey } from './survey.js';
import { isPassive } from './voice.js';

/**
 * The verb group of a clause: its finite verb with particle, reflexive and the non-finite verbs of the right bracket.
 * "Der Sprecher teilte gestern mit" → mitteilen [teilte, mit]; "Ihm wird vorgeworfen" → vorwerfen, passive. Where verbs are
 * coordinated the first one is read. `parts` are the ranges of the clause.
 */
export function readVerbs(scene: Scene, kind: Clause['kind'], parts: readonly TokenRange[]): VerbGroup | undefined {
  const seen = survey(scene, parts);
  const { finite } = seen;
  const readings = finite === undefined ? none : (scene.words[finite] as Word).finiteReadings;
  const auxiliary = readings[0]?.lemma;
  const bracket = rightBracket(scene, kind, seen, auxiliary);
  const main = bracket[0] ?? finite;
  if (main === undefined) return undefined;
  const base = lemmaOf(scene, main, main === finite);
  const particle = bracket.length > 0 ? undefined : particleOf(scene, seen, main, base);
  return {
    lemma: particle === undefined ? base : (scene.tokens[particle] as Token).normal + base,
    finite,
    mood: finite === undefined ? undefined : moodOf((scene.tokens[finite] as Token).normal, readings, seen.speaks),
    voice: isPassive(scene, auxiliary, bracket) ? 'passive' : 'active',
    modal: auxiliary !== undefined && bracket.length > 0 && modals.has(auxiliary) ? auxiliary : undefined,
    number: numberOf(readings),
    main,
    tokens: tokensOf(scene, seen, particle, bracket),
    negated: seen.negated,
  };
}

const none: readonly VerbReading[] = [];
const modals: ReadonlySet<string> = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);

/** Lemma of the first reading that is finite, or that is not; of the first where none is. */
function lemmaOf({ tokens, words }: Scene, at: number, finite: boolean): string {
  const { readings } = words[at] as Word;
  for (const { form, lemma } of readings) if ((form === 'finite') === finite) return lemma;
  return readings[0]?.lemma ?? (tokens[at] as Token).normal;
}

function numberOf(readings: readonly VerbReading[]): VerbReading['number'] {
  let number: VerbReading['number'];
  for (const reading of readings) {
    if (number !== undefined && reading.number !== undefined && reading.number !== number) return undefined;
    number ??= reading.number;
  }
  return number;
}

/** All tokens of the group, ascending. */
function tokensOf(
  { tags }: Scene,
  { finite, reflexive }: Survey,
  particle: number | undefined,
  bracket: readonly number[],
): readonly number[] {
  if (bracket.length === 0 && finite !== undefined && particle === undefined) {
    if (reflexive === undefined) return [finite];
    return finite < reflexive ? [finite, reflexive] : [reflexive, finite];
  }
  const indices = [...bracket];
  for (const index of bracket) if (tags[index - 1] === 'PTKZU') indices.push(index - 1);
  if (finite !== undefined) indices.push(finite);
  if (particle !== undefined) indices.push(particle);
  if (reflexive !== undefined) indices.push(reflexive);
  return ascending(indices);
}
