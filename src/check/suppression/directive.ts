import type { Comment } from '../../model/document.js';

/** Where a suppression holds, as a comment names it: `wersagt-ignore-next-line`. */
export const SCOPES = ['line', 'next-line', 'paragraph', 'start', 'end', 'file'] as const;
export type Scope = (typeof SCOPES)[number];

/** What a comment says: `wersagt-ignore-line marks, names/name-variants: Der Verein schreibt sich so`. */
export interface Directive {
  readonly scope: Scope;
  /** Checks or groups; all where none is named. */
  readonly ids: readonly string[];
  readonly reason?: string;
}

/** What a comment says that begins as one of ours and is none. */
export interface Misspelt {
  readonly misspelt: string;
}

/** Reads a comment; undefined where it is not meant for us. */
export function directiveOf({ text }: Comment): Directive | Misspelt | undefined {
  const [, word, rest = ''] = /^\s*(wersagt-[\w-]*)(.*)$/is.exec(text) ?? [];
  if (word === undefined) return undefined;
  const scope = SCOPES.find((name) => `wersagt-ignore-${name}` === word.toLowerCase());
  if (!scope) return { misspelt: word };
  const [, ids = '', reason = ''] = /^(.*?)(?:(?::|\s--\s|\s[–—]\s)(.*))?$/s.exec(rest) ?? [];
  return {
    scope,
    ids: ids.split(/[\s,]+/).filter((id) => id !== ''),
    ...(reason.trim() !== '' && { reason: reason.trim().replace(/\s+/g, ' ') }),
  };
}
