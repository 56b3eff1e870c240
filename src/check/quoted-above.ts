import { compareExcerpt } from '../compare/excerpts.js';
import { isPart } from '../compare/wordings.js';
import { type Wording, wordingOf } from '../compare/words.js';
import type { BlockKind, Document } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { CheckContext } from './context.js';

/** The running text, against which what stands above, beside or between it is held. */
export interface Body {
  readonly wording: Wording;
  readonly quotations: readonly { readonly span: Span; readonly wording: Wording }[];
}

/** `isBody` says which blocks are running text, by kind, level of a heading and index. */
export function bodyOf(
  context: CheckContext,
  isBody: (kind: BlockKind, level: number, index: number) => boolean,
): Body {
  const { document, marks } = context.analysis;
  const inBody = new Set(
    document.blocks.filter(({ kind, level, index }) => isBody(kind, level ?? 1, index)).map(({ index }) => index),
  );
  return {
    wording: wordingOf(textOf(document, inBody)),
    quotations: marks
      .filter(({ block, close, open }) => inBody.has(block) && (close || open))
      .map((span) => ({ span, wording: wordingOf(context.text(span)) })),
  };
}

/** Where the body has most of the words and not all; `missing` where it has nothing like them, undefined where it has them. */
export function compareWithBody(words: string, { wording: body, quotations }: Body): Span | 'missing' | undefined {
  const wording = wordingOf(words);
  if (wording.words.length < 2 || isPart(wording, body)) return undefined;
  return quotations.find((row) => compareExcerpt(wording, row.wording).likeness === 'altered')?.span ?? 'missing';
}

const textOf = ({ blocks }: Document, inBody: ReadonlySet<number>): string =>
  blocks
    .filter(({ index }) => inBody.has(index))
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join('\n');
