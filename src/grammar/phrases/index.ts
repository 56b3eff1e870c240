import type { NounPhrase } from '../../model/grammar.js';
import type { Sentence } from '../../model/token.js';
import type { Scene } from '../scene.js';
import { formOf } from './agreement.js';
import { withApposition } from './apposition.js';
import { withAttributes } from './attributes.js';
import { type Core, type CoreRow, findCores } from './core.js';

/**
 * Adds the noun phrases of a sentence to `phrases`, each with its attributes, in order; phrases inside an attribute are listed too
 * ("der Sprecher der Polizei" and "der Polizei"). Pronouns are phrases of one word. `startsAt` has a place for each token of the text, -1 at first.
 */
export function findPhrases(
  scene: Scene,
  { tokens: { from, to } }: Sentence,
  startsAt: Int32Array,
  phrases: NounPhrase[],
): void {
  const cores = findCores(scene, from, to);
  for (let i = 0; i < cores.length; i++) startsAt[(cores[i] as Core).from] = i;
  const row: CoreRow = { cores, startsAt, from, to };
  // Right to left, so that an attribute knows its own extent when its governor looks at it.
  for (let i = cores.length - 1; i >= 0; i--)
    (cores[i] as Core).end = withApposition(scene, row, i, withAttributes(scene, row, i));
  for (let i = 0; i < cores.length; i++) {
    const core = cores[i] as Core;
    const { cases, number, gender, definite } = formOf(scene, core);
    const range = { from: core.from, to: core.to };
    phrases.push({
      index: phrases.length,
      tokens: core.end === core.to ? range : { from: core.from, to: core.end },
      core: range,
      head: core.head,
      kind: core.kind,
      preposition: core.preposition,
      cases,
      number,
      gender,
      definite,
    });
  }
}
