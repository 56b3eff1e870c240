import type { Lexicon } from '../../lexicon/lexicon.js';
import { type Piece, touches } from '../piece.js';
import { abbreviation } from './abbreviation.js';
import { genderedForm } from './gendered-form.js';
import { initial } from './initial.js';
import { link } from './link.js';
import { ordinal } from './ordinal.js';
import type { Rule } from './rule.js';

/** In this order; the first rule that applies at a piece wins. */
const rules: readonly Rule[] = [link, abbreviation, initial, ordinal, genderedForm];

/** Joins the pieces that the plain cut took apart, in one pass. */
export function merge(text: string, pieces: readonly Piece[], lexicon: Lexicon): readonly Piece[] {
  const done: Piece[] = [];
  const cutting = { text, pieces, done, lexicon };
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at] as Piece;
    const merged = touches(pieces, at) ? firstAnswer(cutting, at) : undefined;
    if (merged) {
      const last = pieces[merged.to - 1] as Piece;
      done.push({ start: piece.start, end: last.end, kind: merged.kind, spaced: piece.spaced });
      at = merged.to;
    } else {
      done.push(piece);
      at += 1;
    }
  }
  return done;
}

function firstAnswer(cutting: Parameters<Rule>[0], at: number): ReturnType<Rule> {
  for (const rule of rules) {
    const merged = rule(cutting, at);
    if (merged) return merged;
  }
  return undefined;
}
