import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';

export const firstMentionNoFunction: Generator = {
  check: 'names/first-mention-no-function',
  what: 'a paragraph quotes somebody of whom nothing but the name is told',
  seed: (article, pick) =>
    Array.from(article.text.matchAll(/(?<=[.!?“])\n\n(?=\p{Lu})/gu)).flatMap(({ index }) => {
      const name = pick(NAMES.filter((row) => !article.text.includes(row.split(' ')[1] ?? '')));
      return name ? [{ edits: [inserted(`\n\n„${pick(SENTENCES)}“, sagte ${name}.`, index)] }] : [];
    }),
};

const NAMES = ['Renate Vosskamp', 'Anna Kruse', 'Solveig Quast', 'Arne Lübbers', 'Peter Hollenbrink', 'Karla Ziegler'];

const SENTENCES = [
  'Das wird am Ende alle sehr teuer zu stehen kommen',
  'Wir haben lange gewartet und sind nun ratlos',
  'Niemand hat uns gefragt, ob wir das wollen',
];
