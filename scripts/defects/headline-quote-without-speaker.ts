import type { Generator } from './defect.js';
import { saidSentences } from './said-sentences.js';

export const headlineQuoteWithoutSpeaker: Generator = {
  check: 'headline/headline-quote-without-speaker',
  what: 'the title is a sentence that somebody says in the text, above a lead that names nobody',
  seed: (article, pick) =>
    saidSentences(article).flatMap(({ words }) =>
      words.length > 100
        ? []
        : [{ title: TITLE, edits: [{ span: { start: 0, end: TITLE.length }, text: `„${words}“\n\n${pick(LEADS)}` }] }],
    ),
};

const TITLE = 'Nachrichten vom Tage';
const LEADS = ['Am Montag blieb es lange still.', 'Es war ein langer Tag.', 'Der Streit geht weiter.'];
