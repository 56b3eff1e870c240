import { inserted } from '../../src/model/edit.js';
import type { Article, Generator } from './defect.js';

export const orphanQuote: Generator = {
  check: 'attribution/orphan-quote',
  what: 'a quotation without a frame is put between two paragraphs that name nobody next to it',
  seed: (article, pick) =>
    Array.from(article.text.matchAll(/(?<=[.!?])\n\n(?=\p{Lu})/gu))
      .filter(({ index }) => isImpersonal(index - 1, article) && isImpersonal(index + 2, article))
      .map(({ index }) => ({ edits: [inserted(`\n\n„${pick(SENTENCES)}“`, index)] })),
};

/** The sentence at a place names nobody and quotes nothing. */
function isImpersonal(at: number, { context }: Article): boolean {
  const sentence = context.sentence(context.tokenAt(at));
  return sentence !== undefined && !context.namesSomebody(sentence) && !/[„“"»«]/.test(context.text(sentence));
}

const SENTENCES = [
  'Das wird am Ende alle sehr teuer zu stehen kommen.',
  'Wir haben lange gewartet und sind nun ratlos.',
  'So etwas habe ich in dreißig Jahren nicht erlebt!',
  'Niemand hat uns gefragt, ob wir das wollen.',
  'Es ist ein guter Tag, aber noch nicht das Ende.',
];
