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
  if (!first) return new Shifted('', 0);
  if (runs.length === 1 && isLevel(first)) return new Shifted(first.text, first.span.start);
  return new Mapped(runs);
}

/** A block that reads as its source. */
class Shifted implements Reading {
  constructor(
    readonly text: string,
    private readonly by: number,
  ) {}

  startAt(offset: number): number {
    return offset + this.by;
  }

  endAt(offset: number): number {
    return offset + this.by;
  }
}

/** Walks along the runs as the offsets ascend, so that a block of n runs costs n steps. */
class Mapped implements Reading {
  readonly text: string;
  private from = 0;
  private index = 0;

  constructor(private readonly runs: readonly Run[]) {
    this.text = runs.map((run) => run.text).join('');
  }

  startAt(offset: number): number {
    const { span } = this.seek(offset);
    return Math.min(span.start + offset - this.from, span.end);
  }

  endAt(offset: number): number {
    const { span, text } = this.seek(offset - 1);
    const into = offset - this.from;
    return into === text.length ? span.end : Math.min(span.start + into, span.end);
  }

  private seek(offset: number): Run {
    let run = this.runs[this.index] as Run;
    while (offset >= this.from + run.text.length && this.index + 1 < this.runs.length) {
      this.from += run.text.length;
      this.index += 1;
      run = this.runs[this.index] as Run;
    }
    return run;
  }
}

const isLevel = (run: Run): boolean => run.span.end - run.span.start === run.text.length;
