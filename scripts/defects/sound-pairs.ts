import type { Span } from '../../src/model/span.js';
import type { Article } from './defect.js';

/** Both marks of a pair. */
interface SoundPair {
  readonly open: Span;
  readonly close: Span;
  /** Number of tokens between them. */
  readonly words: number;
  readonly system: string;
}

/** Pairs of German marks that are as they should be, not within others and around several words. */
export const soundPairs = ({ analysis: { marks } }: Article): readonly SoundPair[] =>
  marks.flatMap(({ open, close, inside, wrong, level, system, inner }) => {
    const isSound = open && close && inside === undefined && wrong.length === 0 && level === 1 && system !== 'straight';
    return isSound && inner.to - inner.from > 1 ? [{ open, close, words: inner.to - inner.from, system }] : [];
  });
