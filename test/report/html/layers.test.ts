import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bySpan } from '../../../src/model/span.js';
import { html } from '../../../src/report/html/html.js';
import { type Layer, layered, type Piece } from '../../../src/report/html/text/layers.js';

const layer = (start: number, end: number, name: string): Layer => ({
  start,
  end,
  tag: 'span',
  attributes: html`class="${name}"`,
  first: html` id="${name}"`,
  after: html`<i>${name}</i>`,
});
const piece = (text: string, start = 0): Piece => ({ span: { start, end: start + text.length }, text });
const written = (pieces: readonly Piece[], layers: readonly Layer[], limit = 100): string =>
  layered(pieces, [...layers].sort(bySpan), limit, new Set()).markup;

describe('layers on a text', () => {
  it('nest', () => {
    expect(written([piece('abcdef')], [layer(1, 5, 'out'), layer(2, 4, 'in')])).toBe(
      'a<span class="out" id="out">b<span class="in" id="in">cd</span><i>in</i>e</span><i>out</i>f',
    );
  });

  it('that overlap are cut, and keep one id and one end', () => {
    expect(written([piece('abcdef')], [layer(1, 4, 'a'), layer(2, 6, 'b')])).toBe(
      'a<span class="a" id="a">b<span class="b" id="b">cd</span></span><i>a</i><span class="b">ef</span><i>b</i>',
    );
  });

  it('reach over text that reads otherwise than it stands, and over markup between two pieces', () => {
    const pieces: readonly Piece[] = [{ span: { start: 0, end: 7 }, text: '„' }, piece('ja', 7), piece('nein', 11)];
    expect(written(pieces, [layer(0, 15, 'q'), layer(3, 4, 'none')])).toBe(
      '<span class="q" id="q">„<span class="none" id="none"></span><i>none</i>janein</span><i>q</i>',
    );
  });

  it('without length are a place', () => {
    expect(written([piece('ab')], [layer(1, 1, 'here')])).toBe('a<i>here</i>b');
  });

  it('go on in the next text', () => {
    const begun = new Set<Layer>();
    const long = layer(1, 6, 'q');
    expect(layered([piece('abc')], [long], 4, begun).markup).toBe('a<span class="q" id="q">bc</span>');
    expect(layered([piece('efg', 4)], [long], 9, begun).markup).toBe('<span class="q">ef</span><i>q</i>g');
  });

  it('never change the text, always nest, and stand on their words', () => {
    const spans = fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30 }), spans, (text, places) => {
        const layers = places
          .map(([start, length], i) => ({ ...layer(start, start + length, `n${i}`), after: undefined }))
          .filter(({ end }) => end <= text.length);
        const markup = written([{ span: { start: 0, end: text.length }, text: 'x'.repeat(text.length) }], layers);
        const open: string[] = [];
        const lengths = new Map<string, number>();
        for (const part of markup.split(/(<[^>]*>)/)) {
          if (part === '</span>') expect(open.pop()).toBeDefined();
          else if (part.startsWith('<')) open.push(/class="(.*?)"/.exec(part)?.[1] as string);
          else for (const name of open) lengths.set(name, (lengths.get(name) ?? 0) + part.length);
        }
        expect(open).toEqual([]);
        expect(markup.replace(/<[^>]*>/g, '')).toBe('x'.repeat(text.length));
        for (const [i, [, length]] of places.entries())
          if (lengths.has(`n${i}`)) expect(lengths.get(`n${i}`)).toBe(length);
      }),
    );
  });
});
