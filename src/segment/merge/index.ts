import type { Lexicon } from '../../lexicon/lexicon.js';
import type { TokenKind } from '../../model/token.js';
import type { Characters } from '../characters.js';
import { type Pieces, put, touches } from '../piece.js';
import { abbreviation } from './abbreviation.js';
import { genderedForm } from './gendered-form.js';
import { initial } from './initial.js';
import { link } from './link.js';
import { ordinal } from './ordinal.js';
import type { Cutting, Merged, Rule } from './rule.js';

/** In this order; the first rule that applies at a piece wins. */
const rules: readonly Rule[] = [link, abbreviation, initial, ordinal, genderedForm];

/** Joins the pieces that the plain cut took apart, in one pass. */
export function merge(characters: Characters, pieces: Pieces, lexicon: Lexicon): void {
  const { starts, ends, kinds, spaced } = pieces;
  const cutting = { characters, pieces, done: 0, lexicon };
  for (let at = 0; at < pieces.size; cutting.done++) {
    const merged = touches(pieces, at) ? firstAnswer(cutting, at) : undefined;
    const to = merged ? merged.to : at + 1;
    const kind = merged ? merged.kind : (kinds[at] as TokenKind);
    if (merged || at > cutting.done)
      put(pieces, cutting.done, starts[at] as number, ends[to - 1] as number, kind, spaced[at] as boolean);
    at = to;
  }
  pieces.size = cutting.done;
}

function firstAnswer(cutting: Cutting, at: number): Merged | undefined {
  for (const rule of rules) {
    const merged = rule(cutting, at);
    if (merged) return merged;
  }
  return undefined;
}
