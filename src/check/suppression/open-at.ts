import type { Span } from '../../model/span.js';
import { groupOf } from '../level.js';

/** A suppression with its place: `ids` are checks or groups, all where none is named. */
export interface Placed {
  readonly span: Span;
  readonly ids: readonly string[];
}

/**
 * Tells which suppression holds for a check at an offset: the innermost one that names it, else its group, else all. Must be
 * asked in ascending order of offsets; each suppression is looked at once, however many are open.
 */
export function openAt<Row extends Placed>(rows: readonly Row[]): (check: string, offset: number) => Row | undefined {
  const waiting = [...rows].sort((a, b) => b.span.start - a.span.start);
  const open = new Map<string, Row[]>();
  return (check, offset) => {
    for (let next = waiting.at(-1); next && next.span.start <= offset; next = waiting.at(-1)) {
      waiting.pop();
      for (const id of next.ids.length > 0 ? next.ids : ['']) {
        const rowsOf = open.get(id) ?? [];
        rowsOf.push(next);
        open.set(id, rowsOf);
      }
    }
    for (const id of [check, groupOf(check), '']) {
      const stack = open.get(id);
      while (stack && stack.length > 0 && (stack.at(-1) as Row).span.end <= offset) stack.pop();
      const innermost = stack?.at(-1);
      if (innermost) return innermost;
    }
    return undefined;
  };
}
