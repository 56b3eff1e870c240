/** The articles of corpus/ in the notation of the public data, so that the same scorers measure both. */
import {
  type CorpusArticle,
  type GoldEntity,
  type GoldQuotation,
  type GoldSpan,
  readCorpus,
} from '../corpus/article.js';
import type { Gold, GoldDocument, GoldSpeaker, Range } from './gold.js';
import { typeNames } from './predict.js';

/** Documents are named by their path ("corpus/radweg-brennstedt/article.txt"): its ending says which reader they need. */
export function corpusGold(folder = 'corpus'): Gold {
  const articles = readCorpus(folder);
  return { documents: articles.map(toDocument), speakers: articles.flatMap(toSpeakers) };
}

const mediumNames = { speech: 'Speech', writing: 'Writing', thought: 'Thought' } as const;

const toDocument = ({ path, source, gold }: CorpusArticle): GoldDocument => ({
  name: path,
  text: source,
  tokens: tokensOf(source),
  annotations: quoting(gold.quotations).map((quotation, id) => ({
    id,
    type: typeNames[quotation.type],
    medium: quotation.medium ? mediumNames[quotation.medium] : 'none',
    quote: ranges(quotation.spans),
    speaker: ranges(quotation.speaker?.mention),
    cue: ranges(quotation.cue),
    frame: ranges(quotation.frame),
    addressee: ranges(quotation.addressee),
  })),
});

/** One line a quotation with its index as id. */
const toSpeakers = ({ path, source, gold }: CorpusArticle): readonly GoldSpeaker[] =>
  quoting(gold.quotations).map(({ speaker }, id) => {
    const entity = gold.entities.find((candidate) => candidate.id === speaker?.entity);
    return {
      name: path,
      id,
      canonical: entity?.name ?? null,
      kind: entity?.kind ?? 'none',
      named: entity !== undefined && isNamed(entity, source),
      aliases: [...new Set(entity?.mentions.map(({ text }) => text))],
    };
  });

/**
 * True when all words of the name are asked for, as for a person, a body, or joint speakers ("Solveig Quast; Arne Lübbers").
 * A name that the article does not write ("Umweltministerium" where it says "das Ministerium") is met by most words of a mention.
 */
const isNamed = ({ kind, name }: GoldEntity, source: string): boolean =>
  (kind === 'person' || kind === 'organisation' || name.includes('; ')) &&
  name.split('; ').every((part) => source.includes(part));

/** Marks that quote nobody are no quotations. */
const quoting = (quotations: readonly GoldQuotation[]): readonly GoldQuotation[] =>
  quotations.filter(({ extent }) => extent !== 'term');

const ranges = (spans: readonly GoldSpan[] = []): readonly Range[] => spans.map(({ start, end }) => [start, end]);

/** Words with their hyphens and inner stops ("2,4", "US-Präsident"), else single signs; not the program's own tokens. */
const tokensOf = (source: string): readonly Range[] =>
  [...source.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-’.,:][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu)].map(
    ({ index, 0: text }) => [index, index + text.length],
  );
