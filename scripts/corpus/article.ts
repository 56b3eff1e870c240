import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QuotationExtent, QuotationType } from '../../src/model/quotation.js';
import type { Span } from '../../src/model/span.js';
import type { SpeakerKind } from '../../src/model/speaker.js';

/** A span that keeps its words beside the offsets, so that a person can read and a script can check it. */
export interface GoldSpan extends Span {
  readonly text: string;
}

/** Who speaks or passes the words on; `name` and `entity` are null where the article names nobody ("wonach"). */
export interface GoldSource {
  readonly name: string | null;
  readonly entity: string | null;
  readonly mention: readonly GoldSpan[];
}

/** As in the result of `wersagt extract`; what does not apply is left out. */
export interface GoldQuotation {
  readonly id: string;
  readonly type: QuotationType;
  readonly extent?: QuotationExtent;
  readonly spans: readonly GoldSpan[];
  readonly speaker?: GoldSource | null;
  readonly via?: GoldSource;
  readonly cue?: readonly GoldSpan[];
  readonly frame?: readonly GoldSpan[];
  readonly addressee?: readonly GoldSpan[];
  readonly medium?: 'speech' | 'writing' | 'thought' | null;
  readonly continues?: string;
  readonly inside?: string;
  readonly note?: string;
}

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  /** `place` is no speaker: it is listed where a body bears the same name. */
  readonly kind: SpeakerKind | 'place';
  readonly gender?: 'm' | 'f' | 'n';
  readonly roles: readonly string[];
  /** Noun phrases with article and function; pronouns are mentions of quotations only. */
  readonly mentions: readonly GoldSpan[];
  readonly note?: string;
}

/** A place where a check must fire, or must not. */
interface GoldFinding {
  readonly check: string;
  readonly span: GoldSpan;
  readonly related?: readonly GoldSpan[];
  readonly note: string;
}

interface GoldNote {
  readonly span: GoldSpan;
  readonly note: string;
}

export interface Gold {
  readonly meta: {
    readonly id: string;
    readonly title: string;
    readonly genre: string;
    readonly exercises: readonly string[];
  };
  readonly quotations: readonly GoldQuotation[];
  readonly entities: readonly GoldEntity[];
  readonly nonCues: readonly GoldNote[];
  readonly findings: readonly GoldFinding[];
  readonly silent: readonly GoldFinding[];
  readonly uncatalogued: readonly GoldNote[];
}

export interface CorpusArticle {
  /** Name of its folder. */
  readonly id: string;
  /** Path of the article, from the folder that was read: "corpus/radweg-brennstedt/article.txt". */
  readonly path: string;
  readonly goldPath: string;
  readonly source: string;
  readonly gold: Gold;
  /** gold.json as it stands in the file. */
  readonly goldSource: string;
}

/** Reads every `<folder>/<id>/article.*` with its gold.json, by id. */
export const readCorpus = (folder = 'corpus'): readonly CorpusArticle[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readArticle(folder, name))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

function readArticle(folder: string, id: string): CorpusArticle {
  const [path, other] = ['txt', 'md'].map((extension) => join(folder, id, `article.${extension}`)).filter(existsSync);
  if (!path || other) throw new Error(`${join(folder, id)} must hold exactly one of article.txt and article.md`);
  const goldPath = join(folder, id, 'gold.json');
  const goldSource = readFileSync(goldPath, 'utf8');
  return { id, path, goldPath, source: readFileSync(path, 'utf8'), gold: JSON.parse(goldSource) as Gold, goldSource };
}
