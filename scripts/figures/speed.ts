import type { Measured } from '../bench/measured.js';
import { resolverRows, speedRows, startRows } from '../bench/rows.js';
import { type Blocks, markdownTable } from './blocks.js';

/** The tables of the README about speed and size. */
export function speedBlocks({ cores, load, node, speeds, resolving, starts, size }: Measured): Blocks {
  const [head = [], ...rows] = speedRows(speeds);
  const [resolverHead = [], ...resolved] = resolverRows(resolving);
  return {
    speed: [
      markdownTable([['MB/s', ...head.slice(1)], ...rows]),
      markdownTable([['speaker resolver alone', ...resolverHead.slice(1)], ...resolved]),
      markdownTable([['cold start', 'ms'], ...startRows(starts)]),
      `Node ${node}, ${cores} cores, load ${load.toFixed(1)} when the measurement began.`,
    ].join('\n\n'),
    size: `${size.packed.toFixed(2)} MB to download, ${size.installed.toFixed(2)} MB installed, ${size.dependencies} dependencies.`,
  };
}
