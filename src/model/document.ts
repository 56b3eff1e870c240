import type { Span } from './span.js';

export type BlockKind = 'heading' | 'paragraph' | 'quote' | 'caption' | 'list-item' | 'code';

/**
 * A stretch of source and how it reads: verbatim in most cases, but `&bdquo;` reads „, a soft hyphen
 * reads as nothing and a line break inside a paragraph as a space. Markup between two runs is not read at all.
 */
export interface Run {
  readonly span: Span;
  readonly text: string;
}

/** A paragraph, heading … in the order of the source. Sentences and quotation marks never pair across a change of kind. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  /** Level of a heading, 1 for the title. */
  readonly level?: number;
  readonly runs: readonly Run[];
}

/** What a reader makes of a file. `source` is exactly as read and never changed. */
export interface Document {
  readonly path: string;
  readonly format: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  /** Front matter and header lines, e.g. `date`, `title`, by lower-case key. */
  readonly meta: Readonly<Record<string, string>>;
  /** Comments of the markup, which no reader of the article sees; absent in formats that have none. */
  readonly comments?: readonly Comment[];
  /** What could not be read as it was meant; absent when all was. */
  readonly degraded?: readonly Degradation[];
}

/** `<!-- … -->`: the whole of it in the source, and what stands within. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
}

/** markup: so dense that it was read as plain text · front-matter: no valid YAML, so that `meta` is empty. */
export interface Degradation {
  readonly kind: 'markup' | 'front-matter';
  readonly span: Span;
}
