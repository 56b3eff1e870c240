import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import type { MarkedStretch } from '../../src/model/quotation.js';
import { pairMarks } from '../../src/quotation/marks/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { segment } from '../../src/segment/index.js';

const cases = readFileSync(new URL('marks.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => block.match(/^(?<name>.*)\n(?<text>[\s\S]*?)\n==>\n?(?<expected>[\s\S]*)$/)?.groups ?? {});

const stretchesOf = (text: string): readonly MarkedStretch[] => {
  const document = plainText.read('case.txt', text);
  const { tokens, sentences } = segment(document, german);
  return pairMarks(document, tokens, sentences, german);
};

function show(stretch: MarkedStretch, text: string): string {
  const { system, level, start, end, open, unclosed, inside, continues, wrong } = stretch;
  const mends = wrong.map(({ span, expected }) => `${text.slice(span.start, span.end)}→${expected}`);
  return [
    `${system} ${level} ${text.slice(start, end)}`,
    open ? '' : 'stray',
    unclosed && open ? 'unclosed' : '',
    inside === undefined ? '' : `inside ${inside}`,
    continues === undefined ? '' : `continues ${continues}`,
    mends.length > 0 ? `wrong ${mends.join(' ')}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

describe('quotation marks', () => {
  it.each(cases)('$name', ({ text, expected }) => {
    const shown = stretchesOf(text!).map((stretch) => show(stretch, text!));
    expect(shown.join('\n')).toBe(expected!.trim());
  });

  it('copes with a hundred thousand opening marks', () => {
    const stretches = stretchesOf('„ja '.repeat(100_000));
    expect(stretches.length).toBe(100_000);
    expect(stretches.every(({ unclosed, inside }) => unclosed && inside === undefined)).toBe(true);
  });

  it('reads marks within marks to a depth that no text has, and keeps those outside as marks without partner', () => {
    const stretches = stretchesOf(`${'„'.repeat(200)}x${'“'.repeat(200)}`);
    const paired = stretches.filter(({ open, unclosed }) => open && !unclosed);
    expect(paired).toHaveLength(50);
    expect(stretches.filter(({ open }) => open)).toHaveLength(200);
    expect(stretches.filter(({ open }) => !open)).toHaveLength(150);
  });
});
