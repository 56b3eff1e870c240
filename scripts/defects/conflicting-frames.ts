import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const conflictingFrames: Generator = {
  check: 'attribution/conflicting-frames',
  what: 'a quotation with its frame behind it gets another speaker before it',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ open, speaker, mention }) => {
      const surname = speaker?.name.split(' ').at(-1);
      const other = pick(article.people.filter(({ name }) => name.split(' ').at(-1) !== surname));
      if (speaker?.kind !== 'person' || mention.kind !== 'name' || !other) return [];
      return [
        { edits: [inserted(`${other.name} sagte: `, open.start)], near: { start: open.start, end: mention.end } },
      ];
    }),
};
