import type { CorpusArticle, Gold, GoldQuotation, GoldSource } from './article.js';
import { isPlaced, spansOf } from './spans.js';

const words = { fewest: 150, most: 500 } as const;

/** What is wrong with an article's gold, one sentence each; empty when all is well. */
export const problemsOf = (article: CorpusArticle): readonly string[] => [
  ...placeProblems(article),
  ...idProblems(article),
  ...article.gold.quotations.flatMap((quotation) => quotationProblems(quotation, article.gold)),
  ...orderProblems(article.gold),
  ...lengthProblems(article.source),
];

const placeProblems = ({ gold, source }: CorpusArticle): readonly string[] =>
  spansOf(gold)
    .filter((span) => !isPlaced(span, source))
    .map(({ start, end, text }) => `'${text}' does not stand at ${start}–${end}`);

function idProblems({ id, gold }: CorpusArticle): readonly string[] {
  const ids = [...gold.quotations, ...gold.entities].map((item) => item.id);
  const twice = ids.filter((item, index) => ids.indexOf(item) !== index);
  return [
    ...(gold.meta.id === id ? [] : [`meta.id is ${gold.meta.id}, the folder ${id}`]),
    ...twice.map((item) => `id ${item} is given twice`),
  ];
}

function quotationProblems(quotation: GoldQuotation, gold: Gold): readonly string[] {
  const problems: string[] = [];
  const known = (id: string | undefined) => id === undefined || gold.quotations.some((other) => other.id === id);
  if (!known(quotation.inside)) problems.push(`${quotation.id} is inside unknown ${quotation.inside}`);
  if (!known(quotation.continues)) problems.push(`${quotation.id} continues unknown ${quotation.continues}`);
  if ((quotation.type === 'direct') !== (quotation.extent !== undefined))
    problems.push(`${quotation.id}: a direct quotation, and no other, has an extent`);
  if (quotation.extent !== 'term' && quotation.speaker === undefined)
    problems.push(`${quotation.id}: the speaker is missing, null means nobody is named`);
  for (const spans of [quotation.spans, quotation.cue ?? [], quotation.frame ?? []])
    if (spans.some((span, index) => index > 0 && span.start < (spans[index - 1]?.end ?? 0)))
      problems.push(`${quotation.id}: spans are not in the order of the text`);
  for (const source of [quotation.speaker, quotation.via])
    if (source) problems.push(...sourceProblems(quotation.id, source, gold));
  return problems;
}

function sourceProblems(id: string, source: GoldSource, gold: Gold): readonly string[] {
  if (source.entity === null) return source.name === null ? [] : [`${id}: ${source.name} is no entity`];
  const entity = gold.entities.find((candidate) => candidate.id === source.entity);
  if (!entity) return [`${id} names unknown ${source.entity}`];
  return entity.name === source.name ? [] : [`${id}: ${source.entity} is ${entity.name}, not ${source.name}`];
}

/** Quotations are numbered in the order of the text, the longer of two that start together first. */
function orderProblems({ quotations }: Gold): readonly string[] {
  return quotations.flatMap((quotation, index) => {
    const before = quotations[index - 1]?.spans[0]?.start ?? 0;
    const right = quotation.id === `q${index + 1}` && before <= (quotation.spans[0]?.start ?? 0);
    return right ? [] : [`${quotation.id} is out of order`];
  });
}

function lengthProblems(source: string): readonly string[] {
  const count = source.match(/[\p{L}\p{N}]+(?:[-.,:][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return count >= words.fewest && count <= words.most ? [] : [`${count} words, not ${words.fewest} to ${words.most}`];
}
