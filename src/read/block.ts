import type { Block } from '../model/document.js';
import type { Header } from './header.js';
import { plainRuns } from './runs.js';

/** A block before it has its number in the document. */
export type UnnumberedBlock = Omit<Block, 'index'>;

/** Gives the blocks their numbers; those without words are dropped. */
export const numbered = (blocks: readonly UnnumberedBlock[]): readonly Block[] =>
  blocks
    .filter((block) => block.runs.some((run) => run.text.trim() !== ''))
    .map((block, index) => ({ index, ...block }));

/** The headline of the header stands before the text, as any other heading does. */
export const withTitle = (
  source: string,
  { title }: Header,
  blocks: readonly UnnumberedBlock[],
): readonly UnnumberedBlock[] =>
  title ? [{ kind: 'heading', level: 1, runs: plainRuns(source, title.start, title.end) }, ...blocks] : blocks;
