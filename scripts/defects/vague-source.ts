import type { Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const vagueSource: Generator = {
  check: 'attribution/vague-source',
  what: 'a named speaker is replaced by experts, circles, observers or nobody',
  seed: (article) =>
    framedQuotations(article).flatMap(({ quotation, verb, mention, speaker, end }) => {
      const isWhole = verb.index + 1 === mention.tokens.from && end - mention.end <= 1;
      if (speaker?.kind !== 'person' || !isWhole) return [];
      const span = { start: verb.start, end: mention.end };
      const near = { start: quotation.parts[0]?.start ?? verb.start, end: mention.end };
      return FRAMES.map((text) => ({ edits: [{ span, text }], near }));
    }),
};

const FRAMES = [
  'heißt es in Regierungskreisen',
  'hieß es aus Parteikreisen',
  'sagen Experten',
  'sagten Beobachter',
  'sagte ein Insider',
  'verlautete aus Regierungskreisen',
  'sagte ein Regierungsvertreter',
];
