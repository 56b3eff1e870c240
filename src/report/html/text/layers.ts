import type { Span } from '../../../model/span.js';
import { EMPTY, type Html, html } from '../html.js';

/** An element around a stretch of the text. Layers may nest and overlap. */
export interface Layer extends Span {
  readonly tag: 'mark' | 'span';
  /** Of every piece into which the layer falls. */
  readonly attributes: Html;
  /** Attributes of its first piece alone: the id. */
  readonly first?: Html;
  /** Written before it begins and after it ends. */
  readonly before?: Html;
  readonly after?: Html;
}

/** A stretch of source and how it reads. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
}

/**
 * Writes text with layers around it. A layer that overlaps another one is closed and opened again, so that elements always nest:
 * `[a (b] c)` → `[a (b)](c)`. Layers in the order of the text, an outer one before its inner ones; time is linear in both as long as few are open at once.
 * `limit` is where the next text begins: what ends before it ends here. `begun` remembers layers that go on from one text to the next.
 */
export function layered(pieces: readonly Piece[], layers: readonly Layer[], limit: number, begun: Set<Layer>): Html {
  const out: Html[] = [];
  let open: readonly Layer[] = [];
  let next = 0;
  const close = (layer: Layer) => out.push(layer.tag === 'mark' ? html`</mark>` : html`</span>`);
  const start = (layer: Layer) => {
    const isFirst = !begun.has(layer);
    begun.add(layer);
    if (isFirst) out.push(layer.before ?? EMPTY);
    const attributes = html`${layer.attributes}${isFirst && layer.first}`;
    out.push(layer.tag === 'mark' ? html`<mark ${attributes}>` : html`<span ${attributes}>`);
  };
  /** Ends what ends at `offset`, then begins what begins there or before. */
  const turn = (offset: number) => {
    const ended = open.findIndex((layer) => layer.end <= offset);
    if (ended >= 0) {
      const rest = open.slice(ended).filter((layer) => layer.end > offset);
      for (const layer of open.slice(ended).toReversed()) close(layer);
      for (const layer of open.slice(ended).toReversed()) if (layer.end <= offset) out.push(layer.after ?? EMPTY);
      open = open.slice(0, ended).concat(rest);
      for (const layer of rest) start(layer);
    }
    for (; next < layers.length && (layers[next] as Layer).start <= offset; next++) {
      const layer = layers[next] as Layer;
      if (layer.end > offset) {
        start(layer);
        open = [...open, layer];
      } else if (!begun.has(layer)) {
        begun.add(layer);
        out.push(layer.before ?? EMPTY, layer.after ?? EMPTY);
      }
    }
  };
  for (const piece of pieces) {
    for (let at = piece.span.start; ; ) {
      turn(at);
      const stop = Math.min(piece.span.end, nextEnd(open), layers[next]?.start ?? piece.span.end);
      out.push(html`${cut(piece, at, stop)}`);
      if (stop >= piece.span.end) break;
      at = stop;
    }
  }
  turn(limit);
  for (const layer of open.toReversed()) close(layer);
  return { markup: out.map(({ markup }) => markup).join('') };
}

const nextEnd = (open: readonly Layer[]): number =>
  open.reduce((least, { end }) => Math.min(least, end), Number.POSITIVE_INFINITY);

/** A piece that does not read as it is written (`&bdquo;`) is never cut in two: its text stands where it begins. */
function cut({ span, text }: Piece, from: number, to: number): string {
  if (text.length === span.end - span.start) return text.slice(from - span.start, to - span.start);
  return from === span.start ? text : '';
}
