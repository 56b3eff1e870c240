/**
 * Measures texts that nobody writes, at one size and at twice that size: `npm run bench:hostile`. Time must about double; a
 * factor far above two would mean that some text can stop the program.
 */
import { analyse } from '../src/analyse.js';
import { check } from '../src/check/index.js';
import { german } from '../src/lexicon/de/index.js';
import { readerFor } from '../src/read/index.js';
import { table } from './evaluate/table.js';

/** A piece that is repeated, or one to open and one to close; each aims at one stage. */
const pieces: Readonly<Record<string, string | readonly [string, string]>> = {
  'opening marks': '„',
  'closing marks': '“',
  'straight marks': '"',
  'marks in turn': '„a“ ',
  'nested marks': '„a ‚b',
  'marks within marks': ['„‚', '‘“'],
  'one paragraph': 'Krug sagte, sie wolle die Brücke „bald“ bauen. ',
  'one sentence': 'die Brücke und ',
  'clauses in clauses': 'dass Krug sagte, ',
  'verbs of saying': 'sagte ',
  'source phrases': 'laut Krug ',
  'names of one family': 'Anna Krug Jan Krug. ',
  pronouns: 'Sie sagte er. ',
  'one word': 'a',
  'numbers with stops': '1. ',
  brackets: '(',
  'block quotes': '> ',
};
const size = 20_000;

const rows = Object.entries(pieces).map(([name, piece]) => {
  measure(piece, size / 4);
  const once = measure(piece, size);
  const twice = measure(piece, 2 * size);
  return [name, once.toFixed(0), twice.toFixed(0), (twice / Math.max(once, 1)).toFixed(1)];
});
console.log(table([['ms of processor time', `${size / 1000} kB`, `${(2 * size) / 1000} kB`, 'factor'], ...rows]));

/** Milliseconds of processor time for reading, analysis and all checks, as Markdown. */
function measure(piece: string | readonly [string, string], characters: number): number {
  const [before, behind] = typeof piece === 'string' ? [piece, ''] : piece;
  const times = Math.ceil(characters / (before.length + behind.length));
  const text = before.repeat(times) + behind.repeat(times);
  const started = process.cpuUsage();
  check(analyse(readerFor('a.md').read('a.md', text), german));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
