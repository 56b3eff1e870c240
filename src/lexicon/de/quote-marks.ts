import type { MarkPair } from '../lexicon.js';

/**
 * The mark systems that German texts use, first level and second level. Read by `quotation/` (pairing) and by the
 * checks of group `marks`. Source: Duden, „Anführungszeichen“; Swiss federal chancellery's Schreibweisungen for the guillemets that point outwards.
 */
export const quoteMarks: readonly MarkPair[] = [
  { system: 'german', level: 1, open: '„', close: '“' },
  { system: 'german', level: 2, open: '‚', close: '‘' },
  { system: 'guillemets-in', level: 1, open: '»', close: '«' },
  { system: 'guillemets-in', level: 2, open: '›', close: '‹' },
  { system: 'guillemets-out', level: 1, open: '«', close: '»' },
  { system: 'guillemets-out', level: 2, open: '‹', close: '›' },
  { system: 'english', level: 1, open: '“', close: '”' },
  { system: 'english', level: 2, open: '‘', close: '’' },
  { system: 'straight', level: 1, open: '"', close: '"' },
  { system: 'straight', level: 2, open: "'", close: "'" },
];
