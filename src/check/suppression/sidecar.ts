import type { Span } from '../../model/span.js';

/** The file beside a text: its suppressions, and what in it is not as it should be, a line each. */
export interface Sidecar {
  readonly entries: readonly SidecarEntry[];
  readonly faults: readonly string[];
}

/** A suppression that stands in the file beside a text, because its format has no comments. */
export interface SidecarEntry {
  /** Checks or groups; all where none is named. */
  readonly ids: readonly string[];
  /** It holds for findings at these words; for the whole text where they are missing. */
  readonly words?: string;
  readonly reason?: string;
  /** Where it stands, for people: `entwurf.txt.wersagt.yaml:3`. */
  readonly at: string;
}

/** All places of some words, whatever white space is between them. */
export function placesOf(words: string, source: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('\\s+');
  if (pattern === '') return [];
  return Array.from(source.matchAll(new RegExp(pattern, 'g')), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}
