import { analyse } from '../../src/analyse.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Span } from '../../src/model/span.js';
import { plainText } from '../../src/read/plain-text.js';

/** What the stage decides about a text, one line a quotation; what it does not know is left out. */
export function attributionLines(text: string): readonly string[] {
  const { quotations, attributions, mentions } = analyse(plainText.read('case.txt', text), german);
  const words = (spans: readonly Span[] | undefined): string =>
    (spans ?? []).map(({ start, end }) => text.slice(start, end)).join(' … ');
  return quotations
    .filter(({ extent }) => extent !== 'term')
    .map(({ id, parts }) => {
      const found = attributions.find(({ quotation }) => quotation === id);
      const via = mentions.find((mention) => mention.id === found?.via);
      const fields = {
        speaker: words(found?.speakerSpans),
        cue: words(found?.cueSpans),
        frame: words(found?.frame),
        addressee: words(found?.addressee),
        via: words(via && [via]),
        sieve: found?.sieve ?? 'none',
      };
      const known = Object.entries(fields).filter(([, value]) => value !== '');
      return [words(parts), ...known.map(([name, value]) => `${name}: ${value}`)].join(' | ');
    });
}
