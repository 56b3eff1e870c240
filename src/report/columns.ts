import type { Counting } from './line-index.js';

/**
 * How each format of `check` counts lines and columns, both from 1; an end is the first place that no longer belongs to it.
 * People and editors count characters; a format with a specification counts as that says.
 *
 * - sarif: SARIF 2.1.0 § 3.14.27 leaves the choice and wants it stated as `columnKind`; lines end at its default `newlineSequences`.
 * - rdjson: "byte count in UTF-8", `reviewdog.rdf.Position`.
 * - github: annotations, "column number, starting at 1"; dropped where a place has several lines, which GitHub does not take.
 * - json: line and column for people, beside the offsets in UTF-16 units.
 */
export const COUNTING = {
  pretty: { unit: 'characters', lines: 'editor' },
  unix: { unit: 'characters', lines: 'git' },
  json: { unit: 'characters', lines: 'editor' },
  jsonl: { unit: 'characters', lines: 'editor' },
  sarif: { unit: 'utf-16', lines: 'git' },
  github: { unit: 'characters', lines: 'git' },
  gitlab: { unit: 'characters', lines: 'git' },
  junit: { unit: 'characters', lines: 'git' },
  checkstyle: { unit: 'characters', lines: 'git' },
  rdjson: { unit: 'utf-8', lines: 'git' },
  markdown: { unit: 'characters', lines: 'git' },
} as const satisfies Readonly<Record<string, Counting>>;

export type FormatName = keyof typeof COUNTING;
