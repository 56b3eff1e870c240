import type { Token, TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';

/** What a clause holds for its verb group, round brackets left out; token indices, ascending. */
export interface Survey {
  readonly finite: number | undefined;
  /** Participles and infinitives. */
  readonly nonFinite: readonly number[];
  /** Words tagged as separated prefixes. */
  readonly prefixes: readonly number[];
  readonly reflexive: number | undefined;
  /** The last word, undefined where there is none. */
  readonly last: number | undefined;
  readonly negated: boolean;
  /** It has "ich". */
  readonly speaks: boolean;
}

/**
 * Reads the ranges of a clause once. A non-finite verb counts only on the finite verb's side of quotation marks: in nannte die Pläne „überzogen“
 * the words in marks are no part of the verb.
 */
export function survey(scene: Scene, parts: readonly TokenRange[]): Survey {
  const { tokens, bracketed } = scene;
  const nonFinite: number[] = [];
  const prefixes: number[] = [];
  let finite: number | undefined;
  let reflexive: number | undefined;
  let last: number | undefined;
  let negated = false;
  let speaks = false;
  let quoted = false;
  let finiteQuoted = false;
  const quotedVerbs = new Set<number>();
  for (const { from, to } of parts) {
    for (let i = from; i < to; i++) {
      if (bracketed[i]) continue;
      const { kind, normal } = tokens[i] as Token;
      if (kind === 'word') last = i;
      else if (kind === 'mark') quoted = !quoted;
      if (isA(scene, i, verb)) {
        nonFinite.push(i);
        if (quoted) quotedVerbs.add(i);
      } else if (isA(scene, i, finiteVerb) && finite === undefined) {
        finite = i;
        finiteQuoted = quoted;
      } else if (isA(scene, i, prefix)) prefixes.push(i);
      else if (isA(scene, i, pronoun)) reflexive ??= i;
      else if (isA(scene, i, negation)) negated = true;
      else if (normal === 'ich') speaks = true;
    }
  }
  const together = finite === undefined ? nonFinite : nonFinite.filter((i) => quotedVerbs.has(i) === finiteQuoted);
  return { finite, nonFinite: together, prefixes, reflexive, last, negated, speaks };
}

const verb = bits('PP', 'INF', 'IZU');
const finiteVerb = bits('FIN');
const prefix = bits('PTKVZ');
const pronoun = bits('PRF');
const negation = bits('PTKNEG');
