import { expect, it } from 'vitest';
import { corpusGold } from '../../scripts/evaluate/corpus.js';

const { documents, speakers } = corpusGold();
const slice = (text: string, ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => text.slice(start, end)).join(' … ');

it('writes the corpus in the notation of the public data', () => {
  const document = documents.find(({ name }) => name.endsWith('radweg-brennstedt/article.txt'));
  const annotation = document?.annotations[0];
  expect(
    document && annotation && [annotation.type, annotation.medium, slice(document.text, annotation.quote)],
  ).toEqual(['Direct', 'Speech', '„Wer jetzt nicht baut, baut nie“']);
  expect(speakers.find(({ name, id }) => name === document?.name && id === annotation?.id)?.canonical).toBe(
    'Maren Odenthal',
  );
});

it('covers each annotated span with whole tokens', () => {
  for (const { text, tokens, annotations } of documents)
    for (const { quote } of annotations)
      for (const [start, end] of quote) {
        const inside = tokens.filter(([from, to]) => from < end && to > start);
        expect([inside[0]?.[0], inside.at(-1)?.[1]], text.slice(start, end)).toEqual([start, end]);
      }
});

it('leaves out marks that quote nobody', () => {
  const ticket = documents.find(({ name }) => name.includes('glosse-digitaltag'));
  expect(ticket?.annotations).toHaveLength(4);
});
