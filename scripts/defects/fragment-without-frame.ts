import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const fragmentWithoutFrame: Generator = {
  check: 'attribution/fragment-without-frame',
  what: 'behind a quotation with its frame a reported sentence tells what somebody else did, with words in marks',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ speaker, end }) => {
      const surname = speaker?.name.split(' ').at(-1);
      const others = article.people.filter(({ name }) => name.split(' ').at(-1) !== surname).map(({ name }) => name);
      const other = pick([...BODIES, ...others]);
      if (speaker?.kind !== 'person' || !other) return [];
      return [{ edits: [inserted(` ${other} habe das Vorhaben ${pick(FRAGMENTS)}.`, end)] }];
    }),
};

const BODIES = ['Das Ministerium', 'Die Bundesregierung', 'Der Landkreis'];
const FRAGMENTS = [
  '„im Grundsatz“ gebilligt',
  '„ohne jeden Vorbehalt“ unterschrieben',
  'mit „großen Sorgen“ begleitet',
];
