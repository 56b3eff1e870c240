import type { BlockKind, Run } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { UnnumberedBlock } from './block.js';
import { lineBreak, plainRuns, SILENT } from './runs.js';

/** Takes what a format holds in the order of the source and puts it together as blocks; blocks without words are dropped. */
export interface BlockWriter {
  /** Starts a block; what was open is done. */
  begin(kind: BlockKind, level?: number): void;
  /** A stretch that reads as it stands. */
  verbatim(span: Span): void;
  /** A stretch that reads otherwise: `&bdquo;` → „. */
  reading(span: Span, text: string): void;
  /** A break between two lines; breaks at the edge of a block are not read. */
  break(span: Span): void;
  /** The kind of the open block. */
  kind(): BlockKind | undefined;
  /** True as long as the open block has no words. */
  isEmpty(): boolean;
  /** Closes the open block; what follows until the next `begin` is not read. */
  end(): void;
  readonly blocks: readonly UnnumberedBlock[];
}

export function blockWriter(source: string): BlockWriter {
  const blocks: UnnumberedBlock[] = [];
  let open: { readonly kind: BlockKind; readonly level?: number; readonly runs: Run[] } | undefined;
  let gap: Span | undefined;
  const end = () => {
    if (open) blocks.push(open);
    open = undefined;
    gap = undefined;
  };
  const add = (runs: readonly Run[]) => {
    if (!open) return;
    const before = open.runs.at(-1);
    if (gap && before) open.runs.push(lineBreak(gap, before.text.slice(-2), runs[0]?.text.slice(0, 2) ?? ''));
    gap = undefined;
    open.runs.push(...runs);
  };
  return {
    blocks,
    begin(kind, level) {
      end();
      open = level === undefined ? { kind, runs: [] } : { kind, level, runs: [] };
    },
    verbatim: (span) => add(plainRuns(source, span.start, span.end)),
    reading: (span, text) => add([{ span, text: text.replace(SILENT, '') }]),
    break(span) {
      if (open?.runs.length) gap ??= span;
    },
    kind: () => open?.kind,
    isEmpty: () => open !== undefined && open.runs.length === 0,
    end,
  };
}
