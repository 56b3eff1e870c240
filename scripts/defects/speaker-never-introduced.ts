import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const speakerNeverIntroduced: Generator = {
  check: 'attribution/speaker-never-introduced',
  what: 'a speaker is replaced by a surname that the article does not have',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ mention, speaker }) => {
      const surname = pick(SURNAMES.filter((name) => !article.text.includes(name)));
      if (speaker?.kind !== 'person' || !surname) return [];
      return [{ edits: [{ span: mention, text: surname }] }];
    }),
};

const SURNAMES = ['Hollenbrink', 'Quast', 'Vosskamp', 'Lübbers', 'Kruse', 'Petersen', 'Brand', 'Wagner', 'Ziegler'];
