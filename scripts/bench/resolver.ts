/**
 * The speaker resolver alone over one file: `tsx resolver.ts FILE`. The stages before it run first and do not count; then the same
 * mentions are resolved as often as `patience` allows. Prints { milliseconds, mentions }, milliseconds of processor time of the fastest run.
 */
import { readFileSync } from 'node:fs';
import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import { plainText } from '../../src/read/plain-text.js';
import { resolveSpeakers } from '../../src/speaker/index.js';

/** Milliseconds after which no further run begins. */
const patience = 4000;

const text = readFileSync(process.argv[2] as string, 'utf8');
const { mentions, tokens, sentences, grammar, quotations, attributions } = analyse(
  plainText.read('a.txt', text),
  german,
);
const begun = performance.now();
let milliseconds = measure();
while (performance.now() - begun < patience) milliseconds = Math.min(milliseconds, measure());
console.log(JSON.stringify({ milliseconds, mentions: mentions.length }));

function measure(): number {
  const started = process.cpuUsage();
  resolveSpeakers(mentions, tokens, sentences, grammar, quotations, attributions, german);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
