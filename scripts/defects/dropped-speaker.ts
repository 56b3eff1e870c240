import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const droppedSpeaker: Generator = {
  check: 'attribution/dropped-speaker',
  what: 'a quotation loses its frame behind a sentence that names two people',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ open, close, words, speaker, end }) => {
      const surname = speaker?.name.split(' ').at(-1);
      const other = pick(article.people.filter(({ name }) => name.split(' ').at(-1) !== surname));
      if (!speaker?.name.includes(' ') || speaker.kind !== 'person' || !other) return [];
      const said = words.replace(/(?<![.!?])$/, '.');
      const text = `${speaker.name} stritt am Abend mit ${other.name}. „${said}“`;
      return [{ edits: [{ span: { start: open.start, end: Math.max(end, close.end) }, text }] }];
    }),
};
