import type { Degradation } from '../model/document.js';
import { numbered, withTitle } from './block.js';
import { readFrontMatter } from './front-matter.js';
import { markdownBlocks } from './markdown-blocks.js';
import { chunksOf } from './markdown-chunks.js';
import { plainBlocks } from './plain-text.js';
import type { Reader } from './reader.js';

/** Markdown (CommonMark) with front matter. What is too dense to be read as Markdown is read as plain text, and said. */
export const markdown: Reader = {
  format: 'markdown',
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  read(path, source) {
    const header = readFrontMatter(source) ?? { meta: {}, end: 0, broken: false };
    const chunks = chunksOf(source, header.end);
    const labels = chunks.length > 1 ? definedLabels(source) : [];
    const parts = chunks.map((chunk) =>
      chunk.hostile ? { blocks: plainBlocks(source, chunk), comments: [] } : markdownBlocks(source, chunk, labels),
    );
    const comments = parts.flatMap((part) => part.comments);
    const hostile = chunks.find((chunk) => chunk.hostile);
    const degraded: Degradation[] = [];
    if (header.broken) degraded.push({ kind: 'front-matter', span: { start: 0, end: header.end } });
    if (hostile) degraded.push({ kind: 'markup', span: { start: hostile.start, end: hostile.end } });
    const document = {
      path,
      format: 'markdown',
      source,
      blocks: numbered(
        withTitle(
          source,
          header,
          parts.flatMap((part) => part.blocks),
        ),
      ),
      meta: header.meta,
      ...(comments.length > 0 && { comments }),
    };
    return degraded.length > 0 ? { ...document, degraded } : document;
  },
};

/** Labels of definitions (`[label]: https://…`) in the form in which the parser compares them. */
const definedLabels = (source: string): readonly string[] =>
  Array.from(source.matchAll(/^ {0,3}\[([^[\]\n\r]{1,999})\]:/gm), (match) =>
    (match[1] as string).replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase(),
  );
