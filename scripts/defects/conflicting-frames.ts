import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const conflictingFrames: Generator = {
  check: 'attribution/conflicting-frames',
  what: 'a quotation with its frame behind it gets another speaker before it',
  seed: (article) =>
    framedQuotations(article).flatMap(({ open, speaker, mention }) => {
      const surname = speaker?.name.split(' ').at(-1);
      const others = article.people.filter(({ name }) => name.split(' ').at(-1) !== surname).slice(0, 3);
      if (speaker?.kind !== 'person' || mention.kind !== 'name') return [];
      return others.map((other) => ({
        edits: [inserted(`${other.name} sagte: `, open.start)],
        near: { start: open.start, end: mention.end },
      }));
    }),
};
