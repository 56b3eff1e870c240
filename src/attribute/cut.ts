import type { Token, TokenRange } from '../model/token.js';

/** `range` without the parts of the quotation and of others; an empty piece or one that is a mere sign other than comma and colon falls away. */
export function cut(
  tokens: readonly Token[],
  range: TokenRange,
  parts: readonly TokenRange[],
  others: readonly TokenRange[],
): readonly TokenRange[] {
  let pieces: readonly TokenRange[] = [range];
  for (const hole of parts) pieces = outside(pieces, hole);
  for (const hole of others) pieces = outside(pieces, hole);
  return pieces.filter(
    (piece) =>
      piece.to > piece.from && !(piece.to - piece.from === 1 && /^[.!?…]+$/.test((tokens[piece.from] as Token).text)),
  );
}

function outside(pieces: readonly TokenRange[], hole: TokenRange): readonly TokenRange[] {
  if (pieces.every((piece) => hole.to <= piece.from || hole.from >= piece.to)) return pieces;
  const left: TokenRange[] = [];
  for (const piece of pieces)
    if (hole.to <= piece.from || hole.from >= piece.to) left.push(piece);
    else left.push({ from: piece.from, to: hole.from }, { from: hole.to, to: piece.to });
  return left;
}

/** The range without the stop, question or exclamation mark that closes it. */
export function withoutStop(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  return { from, to: stop.test((tokens[to - 1] as Token).text) ? to - 1 : to };
}

const stop = /^[.!?…]+$/;
