import { type CorpusArticle, type GoldSpan, readCorpus } from '../corpus/article.js';
import type { Gold, GoldDocument, GoldSpeaker, Range } from './gold.js';
import { typeNames } from './predict.js';

/** Our own articles in the notation of the public data; marks that quote nobody are no quotations there. */
export function corpusGold(folder = 'corpus'): Gold {
  const articles = readCorpus(folder);
  return { documents: articles.map(toDocument), speakers: articles.flatMap(speakersOf) };
}

const quotationsOf = ({ gold }: CorpusArticle) => gold.quotations.filter(({ extent }) => extent !== 'term');

const toDocument = (article: CorpusArticle): GoldDocument => ({
  name: article.path,
  text: article.source,
  tokens: [...article.source.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: { length }, index }) => [
    index,
    index + length,
  ]),
  annotations: quotationsOf(article).map((quotation, id) => ({
    id,
    type: typeNames[quotation.type],
    medium: quotation.medium ?? 'none',
    quote: toRanges(quotation.spans),
    speaker: toRanges(quotation.speaker?.mention),
    cue: toRanges(quotation.cue),
    frame: toRanges(quotation.frame),
    addressee: toRanges(quotation.addressee),
  })),
});

function speakersOf(article: CorpusArticle): readonly GoldSpeaker[] {
  const entities = new Map(article.gold.entities.map((entity) => [entity.id, entity]));
  return quotationsOf(article).flatMap(({ speaker }, id) => {
    if (!speaker) return [];
    const entity = entities.get(speaker.entity ?? '');
    const kind = entity?.kind ?? 'unnamed';
    const aliases = entity?.mentions.map(({ text }) => text) ?? [];
    const named = kind === 'person' || kind === 'organisation';
    return [{ name: article.path, id, canonical: speaker.name, kind, named, aliases }];
  });
}

const toRanges = (spans: readonly GoldSpan[] | undefined): readonly Range[] =>
  (spans ?? []).map(({ start, end }) => [start, end]);
