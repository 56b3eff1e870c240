import type { MarkPair } from '../lexicon.js';

/**
 * The mark systems that German texts use, first level and second level. Read by `quotation/` (pairing) and by the
 * checks of group `marks`. Source: Duden, „Anführungszeichen“; Swiss federal chancellery's Schreibweisungen for the guillemets that point outwards.
 * English and straight marks are met in drafts, but are no standard of German.
 */
export const quoteMarks: readonly MarkPair[] = [
  { system: 'german', level: 1, open: '„', close: '“', standard: true },
  { system: 'german', level: 2, open: '‚', close: '‘', standard: true },
  { system: 'guillemets-in', level: 1, open: '»', close: '«', standard: true },
  { system: 'guillemets-in', level: 2, open: '›', close: '‹', standard: true },
  { system: 'guillemets-out', level: 1, open: '«', close: '»', standard: true },
  { system: 'guillemets-out', level: 2, open: '‹', close: '›', standard: true },
  { system: 'english', level: 1, open: '“', close: '”', standard: false },
  { system: 'english', level: 2, open: '‘', close: '’', standard: false },
  { system: 'straight', level: 1, open: '"', close: '"', standard: false },
  { system: 'straight', level: 2, open: "'", close: "'", standard: false },
];

/** What is typed in place of a mark → the mark that is meant. Read by `quotation/marks`. */
export const markSubstitutes: readonly (readonly [typed: string, meant: string])[] = [
  ["''", '”'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['`', '‘'],
  ['``', '“'],
  ['´', '’'],
  ['´´', '”'],
  ['‘‘', '“'],
  ['’’', '”'],
  ['‚‚', '„'],
  ['‛', '‘'],
  ['‟', '“'],
  ['＂', '"'],
];
