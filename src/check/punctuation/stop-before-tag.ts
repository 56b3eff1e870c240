import { removed } from '../../model/edit.js';
import { defineCheck } from '../check.js';

/** A full stop before the closing mark where a comma, and so the frame, follows it. */
export const stopBeforeTag = defineCheck({
  id: 'punctuation/stop-before-tag',
  severity: 'warning',
  summary: {
    de: 'Das Zitat behält seinen Schlusspunkt, obwohl der Begleitsatz folgt.',
    en: 'The quotation keeps its full stop although the frame follows.',
  },
  rationale: {
    de: 'Steht das Zitat am Anfang des Satzes, verliert es seinen Schlusspunkt; Frage- und Ausrufezeichen bleiben (Amtliches Regelwerk, § 92).',
    en: 'At the beginning of a sentence the quotation loses its full stop; question and exclamation marks stay (Amtliches Regelwerk, § 92).',
  },
  exceptions: {
    de: 'Auslassungspunkte und Punkte von Abkürzungen.',
    en: 'Dots of omission and of abbreviations.',
  },
  messages: {
    stop: {
      de: 'Vor dem Begleitsatz steht ein Punkt ({found}). Erwartet wird {expected}',
      en: 'A full stop stands before the frame ({found}). Expected is {expected}',
    },
  },
  examples: {
    fires: [
      '„Der Zug ist abgefahren[[.“,]] sagte Anna Kruse.',
      'Es regnete. »Wir warten noch auf die Zahlen[[.«,]] teilte die Polizei mit.',
    ],
    silent: [
      '„Der Zug ist abgefahren“, sagte Anna Kruse.',
      '„Wer kommt mit?“, fragte Anna Kruse. „Alle!“, rief Jan Weber.',
      '„Nun ja …“, sagte Anna Kruse. „Es waren Brote, Äpfel usw.“, sagte Jan Weber.',
    ],
  },
  *find({ analysis: { marks, tokens }, text, tokenAt }) {
    for (const { close, inner } of marks) {
      const stop = tokens[inner.to - 1];
      if (!close || stop?.text !== '.') continue;
      const comma = tokens[tokenAt(close.end)];
      if (comma?.text !== ',' || comma.start !== close.end) continue;
      const span = { start: stop.start, end: comma.end };
      const mended = `${text(close)},`;
      yield {
        message: 'stop',
        data: { found: text(span), expected: mended },
        span,
        suggestion: { edits: [removed(stop)], safe: true },
      };
    }
  },
});
