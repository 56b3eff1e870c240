import type { VerbReading } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';

/** What a clause holds for its verb group, round brackets left out; token indices, ascending. */
export interface Survey {
  readonly finite: number | undefined;
  /** Participles and infinitives. */
  readonly nonFinite: readonly number[];
  /** Words tagged as separated prefixes. */
  readonly prefixes: readonly number[];
  readonly reflexive: number | undefined;
  /** The last word or number, undefined where there is none or where it stands in marks behind the verb. */
  readonly last: number | undefined;
  readonly negated: boolean;
  /** It has "ich". */
  readonly speaks: boolean;
}

/** Reads the ranges of a clause once. */
export function survey(scene: Scene, parts: readonly TokenRange[]): Survey {
  const { tokens, bracketed } = scene;
  let nonFinite: number[] | undefined;
  let prefixes: number[] | undefined;
  let finite: number | undefined;
  let reflexive: number | undefined;
  let last: number | undefined;
  let negated = false;
  let speaks = false;
  // What stands in marks behind the verb has its own prefixes and reflexives: Sie riefen „Raus“ und „Freut euch“.
  let marked = false;
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      if (bracketed[i]) continue;
      const { kind, normal } = tokens[i] as Token;
      if (kind === 'mark' && finite !== undefined) marked = !marked;
      if (kind === 'word' || kind === 'number') last = marked ? undefined : i;
      if (isA(scene, i, verb) || isMistakenParticiple(scene, i)) {
        if (nonFinite) nonFinite.push(i);
        else nonFinite = [i];
      } else if (isA(scene, i, finiteVerb)) finite ??= i;
      else if (isA(scene, i, prefix)) {
        if (prefixes && !marked) prefixes.push(i);
        else if (!marked) prefixes = [i];
      } else if (isA(scene, i, pronoun)) {
        if (!marked) reflexive ??= i;
      } else if (isA(scene, i, negation)) negated = true;
      else if (normal === 'ich') speaks = true;
    }
  }
  return { finite, nonFinite: nonFinite ?? none, prefixes: prefixes ?? none, reflexive, last, negated, speaks };
}

/** "dass er immer wieder *betont* hatte": tagged as an adjective, but what stands before "haben" as the last word and can be a participle is one. */
function isMistakenParticiple(scene: Scene, at: number): boolean {
  if (!isA(scene, at, predicative) || !isA(scene, at + 1, finiteVerb)) return false;
  if (scene.tokens[at + 2]?.kind === 'word') return false;
  return (
    (scene.words[at + 1] as Word).finiteReadings.some(isHave) && (scene.words[at] as Word).readings.some(isParticiple)
  );
}

const isHave = ({ lemma }: VerbReading): boolean => lemma === 'haben';
const isParticiple = ({ form }: VerbReading): boolean => form === 'participle';
const none: readonly number[] = [];
const verb = bits('PP', 'INF', 'IZU');
const finiteVerb = bits('FIN');
const predicative = bits('ADJD');
const prefix = bits('PTKVZ');
const pronoun = bits('PRF');
const negation = bits('PTKNEG');
