/**
 * One contender over one file, in a process of its own: `node analyse.mjs wersagt|compromise|wink-nlp FILE [--warm]`.
 * Prints { milliseconds, sentences, quotations }, milliseconds of processor time, so that other programs do not count; with
 * --warm a part of the text is analysed before the clock starts.
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
if (warm === '--warm') for (let i = 0; i < 3; i++) analyse(text.slice(0, 200_000));
const started = cpuUsage();
const counts = analyse(text);
const { user, system } = cpuUsage(started);
console.log(JSON.stringify({ milliseconds: (user + system) / 1000, ...counts }));
