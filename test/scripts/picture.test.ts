import { expect, it } from 'vitest';
import { toSvg } from '../../scripts/picture/svg.js';
import { piecesOf } from '../../scripts/picture/terminal.js';

const line = '\u001B[1mentwurf.txt:1:1\u001B[22m \u001B[31mFehler\u001B[39m  <„Ja“>';

it('reads the styles of a terminal', () => {
  expect(piecesOf(line)).toEqual([
    { text: 'entwurf.txt:1:1', styles: ['bold'] },
    { text: ' ', styles: [] },
    { text: 'Fehler', styles: ['red'] },
    { text: '  <„Ja“>', styles: [] },
  ]);
  expect(piecesOf('\u001B[1m\u001B[31mq\u001B[22mr\u001B[0ms').map(({ styles }) => styles)).toEqual([
    ['bold', 'red'],
    ['red'],
    [],
  ]);
});

it('draws each piece at its column', () => {
  const svg = toSvg('$ wersagt', [line]);
  const texts = [...svg.matchAll(/<text x="(\d+)"[^>]*textLength="(\d+)"[^>]*>([^<]*)</gu)];
  expect(texts.map(([, x, width, text]) => [(Number(x) - 20) / 8, Number(width) / 8, text])).toEqual([
    [0, 15, 'entwurf.txt:1:1'],
    [16, 6, 'Fehler'],
    [24, 6, '&lt;„Ja“&gt;'],
  ]);
});
