/**
 * One contender over one file, in a process of its own: `node analyse.mjs wersagt|compromise|wink-nlp FILE [--warm]`.
 * Prints { milliseconds, sentences, quotations }, milliseconds of processor time, so that other programs do not count. With
 * --warm parts of the text are analysed first, until compiling is nearly done, and then the whole as often as `patience` allows; the
 * fastest run counts, being the one that others disturbed least.
 */
import { readFileSync } from 'node:fs';
import { argv, cpuUsage } from 'node:process';

/** Each loads itself and hands back text => { sentences, quotations }; `null` where it does not look for them. */
const contenders = {
  async wersagt() {
    const { analyse, german, readerFor } = await import('../../dist/index.js');
    return (text) => {
      const { sentences, quotations } = analyse(readerFor('draft.txt').read('draft.txt', text), german);
      return { sentences: sentences.length, quotations: quotations.length };
    };
  },
  async compromise() {
    const { default: nlp } = await import('compromise');
    return (text) => {
      const document = nlp(text);
      return { sentences: document.length, quotations: document.quotations().length };
    };
  },
  async 'wink-nlp'() {
    const { default: winkNLP } = await import('wink-nlp');
    const { default: model } = await import('wink-eng-lite-web-model');
    const nlp = winkNLP(model, ['sbd', 'pos']);
    return (text) => ({ sentences: nlp.readDoc(text).sentences().length(), quotations: null });
  },
};

const [, , name, file, warm] = argv;
const analyse = await contenders[name]();
const text = readFileSync(file, 'utf8');
/** Rounds over so many characters before the clock starts, and milliseconds after which no further run begins. */
const [rounds, part, patience] = [6, 200_000, 20_000];

if (warm === '--warm') for (let i = 0; i < rounds; i++) analyse(text.slice(0, part));
const begun = performance.now();
let fastest = measure();
while (warm === '--warm' && performance.now() - begun < patience) {
  const run = measure();
  if (run.milliseconds < fastest.milliseconds) fastest = run;
}
console.log(JSON.stringify(fastest));

function measure() {
  const started = cpuUsage();
  const counts = analyse(text);
  const { user, system } = cpuUsage(started);
  return { milliseconds: (user + system) / 1000, ...counts };
}
