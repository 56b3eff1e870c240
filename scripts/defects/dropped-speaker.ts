import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const droppedSpeaker: Generator = {
  check: 'attribution/dropped-speaker',
  what: 'a quotation loses its frame behind a sentence that names two people',
  seed: (article) =>
    framedQuotations(article).flatMap(({ open, close, words, speaker, end }) => {
      const surname = speaker?.name.split(' ').at(-1);
      const others = article.people.filter(({ name }) => name.split(' ').at(-1) !== surname).slice(0, 3);
      if (!speaker?.name.includes(' ') || speaker.kind !== 'person') return [];
      const said = words.replace(/(?<![.!?])$/, '.');
      const span = { start: open.start, end: Math.max(end, close.end) };
      return others.map((other) => ({
        edits: [{ span, text: `${speaker.name} stritt am Abend mit ${other.name}. „${said}“` }],
      }));
    }),
};
