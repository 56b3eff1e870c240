import type { Block, Run } from '../model/document.js';

/** How a block reads, and where each place of the reading stands in the source. */
export interface Reading {
  readonly text: string;
  /** Source offset of a token's first unit; ask in ascending order. */
  startAt(offset: number): number;
  /** Source offset behind a token's last unit, `offset` being its end in the reading; ask in ascending order. */
  endAt(offset: number): number;
}

/** The texts of all runs as one. */
export function readingOf(block: Block): Reading {
  const runs = block.runs.filter((run) => run.text.length > 0);
  const first = runs[0];
  if (!first) return shifted('', 0);
  if (runs.length === 1 && isLevel(first)) return shifted(first.text, first.span.start);
  return mapped(runs);
}

function shifted(text: string, by: number): Reading {
  return { text, startAt: (offset) => offset + by, endAt: (offset) => offset + by };
}

/** Walks along the runs as the offsets ascend, so that a block of n runs costs n steps. */
function mapped(runs: readonly Run[]): Reading {
  let from = 0;
  let index = 0;
  const seek = (offset: number): Run => {
    let run = runs[index] as Run;
    while (offset >= from + run.text.length && index + 1 < runs.length) {
      from += run.text.length;
      index += 1;
      run = runs[index] as Run;
    }
    return run;
  };
  return {
    text: runs.map((run) => run.text).join(''),
    startAt(offset) {
      const { span } = seek(offset);
      return Math.min(span.start + offset - from, span.end);
    },
    endAt(offset) {
      const run = seek(offset - 1);
      const into = offset - from;
      return into === run.text.length ? run.span.end : Math.min(run.span.start + into, run.span.end);
    },
  };
}

const isLevel = (run: Run): boolean => run.span.end - run.span.start === run.text.length;
