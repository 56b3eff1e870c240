import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '../../src/model/document.js';
import { readerFor } from '../../src/read/index.js';

describe.each([
  ['plain-text.txt', 'entwurf.txt'],
  ['markdown.txt', 'entwurf.md'],
])('%s', (file, path) => {
  it.each(casesOf(file))('$name', ({ text, expected }) => {
    expect(written(readerFor(path).read(path, text))).toBe(expected);
  });
});

function casesOf(file: string) {
  const parts = readFileSync(new URL(file, import.meta.url), 'utf8').split('\n==>\n');
  return parts.slice(1).map((after, index) => {
    const before = parts[index] as string;
    const start = index === 0 ? 0 : before.indexOf('\n\n# ') + 2;
    const [name = '', ...text] = before.slice(start).split('\n');
    const end = after.indexOf('\n\n# ');
    return { name: name.slice(2), text: text.join('\n'), expected: (end < 0 ? after : after.slice(0, end)).trimEnd() };
  });
}

/** A block a line: `|` is markup between two runs, `⟨…⟩` a run that reads otherwise than it stands. */
function written(document: Document): string {
  const meta = Object.entries(document.meta).map(([key, value]) => `meta ${key}: ${value}`);
  const degraded = (document.degraded ?? []).map(({ kind }) => `degraded ${kind}`);
  return [...meta, ...degraded, ...document.blocks.map((block) => lineOf(block, document.source))].join('\n');
}

function lineOf({ kind, level, runs }: Block, source: string): string {
  const texts = runs.map(({ span, text }, index) => {
    const gap = index > 0 && runs[index - 1]?.span.end !== span.start ? '|' : '';
    return gap + (source.slice(span.start, span.end) === text ? text : `⟨${text}⟩`);
  });
  return `${kind}${level === undefined ? '' : ` ${level}`}: ${texts.join('')}`;
}
