import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationType } from '../../src/model/quotation.js';
import type { Span } from '../../src/model/span.js';
import type { SpeakerKind } from '../../src/model/speaker.js';
import type { Gold, GoldDocument, GoldSpeaker, Range } from './gold.js';
import { typeNames } from './predict.js';

/** A stretch of an article with the text that stands there. */
interface Place extends Span {
  readonly text: string;
}

/** What we read of corpus/<id>/gold.json. */
interface CorpusGold {
  readonly quotations: readonly {
    readonly type: QuotationType;
    readonly extent?: string;
    readonly spans: readonly Place[];
    readonly speaker?: { readonly name: string; readonly entity: string; readonly mention: readonly Place[] } | null;
    readonly cue?: readonly Place[];
    readonly frame?: readonly Place[];
    readonly addressee?: readonly Place[];
    readonly medium?: string | null;
  }[];
  readonly entities: readonly {
    readonly id: string;
    readonly kind: SpeakerKind;
    readonly mentions: readonly Place[];
  }[];
}

/** Our own articles in the notation of the public data; marks that quote nobody are no quotations there. */
export function readCorpus(folder = 'corpus'): Gold {
  const articles = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readArticle(join(folder, entry.name)));
  return {
    documents: articles.map(({ document }) => document),
    speakers: articles.flatMap(({ speakers }) => speakers),
  };
}

function readArticle(folder: string): { readonly document: GoldDocument; readonly speakers: readonly GoldSpeaker[] } {
  const file = readdirSync(folder).find((name) => name.startsWith('article.')) ?? 'article.txt';
  const name = join(folder, file);
  const text = readFileSync(name, 'utf8');
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as CorpusGold;
  const quotations = gold.quotations.filter(({ extent }) => extent !== 'term');
  const entities = new Map(gold.entities.map((entity) => [entity.id, entity]));
  return {
    document: {
      name,
      text,
      tokens: [...text.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)].map(({ 0: { length }, index }) => [
        index,
        index + length,
      ]),
      annotations: quotations.map((quotation, id) => ({
        id,
        type: typeNames[quotation.type],
        medium: quotation.medium ?? 'none',
        quote: toRanges(quotation.spans),
        speaker: toRanges(quotation.speaker?.mention),
        cue: toRanges(quotation.cue),
        frame: toRanges(quotation.frame),
        addressee: toRanges(quotation.addressee),
      })),
    },
    speakers: quotations.flatMap(({ speaker }, id) => {
      if (!speaker) return [];
      const entity = entities.get(speaker.entity);
      const kind = entity?.kind ?? 'unnamed';
      const aliases = entity?.mentions.map(({ text: alias }) => alias) ?? [];
      return [
        { name, id, canonical: speaker.name, kind, named: kind === 'person' || kind === 'organisation', aliases },
      ];
    }),
  };
}

const toRanges = (places: readonly Place[] | undefined): readonly Range[] =>
  (places ?? []).map(({ start, end }) => [start, end]);
