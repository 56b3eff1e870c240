import { inserted } from '../../src/model/edit.js';
import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const hearsayWithoutSource: Generator = {
  check: 'attribution/hearsay-without-source',
  what: 'behind a quotation with its frame its speaker does not confirm a rumour',
  seed: (article, pick) =>
    framedQuotations(article).flatMap(({ speaker, end }) =>
      speaker?.kind === 'person'
        ? [{ edits: [inserted(` ${speaker.name} ${pick(DOUBTS)}, dass ${pick(RUMOURS)}.`, end)] }]
        : [],
    ),
};

const DOUBTS = ['bestätigte nicht', 'bestätigte auch nicht', 'wollte nicht bestätigen', 'konnte nicht bestätigen'];
const RUMOURS = [
  'zwei Beteiligte das Land verlassen haben sollen',
  'ein weiteres Treffen geplant sein soll',
  'der Vertrag schon unterschrieben worden sein soll',
  'die Akten verschwunden sein sollen',
];
