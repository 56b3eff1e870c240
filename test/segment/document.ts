import type { Block, Document, Run } from '../../src/model/document.js';

/** A document of paragraphs, each read verbatim. */
export function paragraphs(...texts: readonly string[]): Document {
  let start = 0;
  const blocks: Block[] = [];
  for (const [index, text] of texts.entries()) {
    blocks.push({ index, kind: 'paragraph', runs: [{ span: { start, end: start + text.length }, text }] });
    start += text.length + 2;
  }
  return { path: 'case.txt', format: 'text', source: texts.join('\n\n'), blocks, meta: {} };
}

/** A document of one paragraph, given as pairs of source and reading; markup between runs reads as an empty string. */
export function runs(...parts: readonly (readonly [source: string, text: string])[]): Document {
  let start = 0;
  const all: Run[] = [];
  for (const [source, text] of parts) {
    all.push({ span: { start, end: start + source.length }, text });
    start += source.length;
  }
  const source = parts.map(([part]) => part).join('');
  return { path: 'case.html', format: 'html', source, blocks: [{ index: 0, kind: 'paragraph', runs: all }], meta: {} };
}
