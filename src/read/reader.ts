import type { Document } from '../model/document.js';

/** Turns one file format into blocks of text. It knows markup and no German, and never throws on any text. */
export interface Reader {
  readonly format: string;
  /** Lower case, with the dot: `.md`. */
  readonly extensions: readonly string[];
  read(path: string, source: string): Document;
}
