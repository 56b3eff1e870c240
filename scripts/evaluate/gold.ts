import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Half-open UTF-16 range of an article's text, as the public data write it. */
export type Range = readonly [start: number, end: number];

export const types = ['Direct', 'Indirect', 'Reported', 'FreeIndirect', 'IndirectFreeIndirect'] as const;
export type GoldType = (typeof types)[number];

/** The parts of an annotation besides the quoted words, in the order in which scores list them. */
export const roles = ['addressee', 'cue', 'frame', 'speaker'] as const;
export type Role = (typeof roles)[number];

/** One quotation in the notation of the public data: a gold one, or one that we predict. */
export interface Annotation extends Readonly<Record<Role, readonly Range[]>> {
  readonly type: GoldType;
  readonly medium: string;
  readonly quote: readonly Range[];
}

export interface GoldDocument {
  readonly name: string;
  readonly text: string;
  readonly tokens: readonly Range[];
  readonly annotations: readonly (Annotation & { readonly id: number })[];
}

/** Who the speaker of a gold quotation is, by name. */
export interface GoldSpeaker {
  readonly name: string;
  readonly id: number;
  readonly canonical: string | null;
  readonly kind: string;
  readonly named: boolean;
  readonly aliases?: readonly string[];
}

/** Public articles for training and for development. */
export type PublicPart = 'train' | 'dev';

export interface Gold {
  readonly documents: readonly GoldDocument[];
  /** Empty where the data name no speakers (the training articles). */
  readonly speakers: readonly GoldSpeaker[];
}

/** The folder of the public data: the option, else WERSAGT_DATA, else a folder beside the checkout. */
export const dataFolder = (option?: string): string => resolve(option ?? process.env.WERSAGT_DATA ?? '../shared/data');

/** Files with marked sentence boundaries: of the data folder, and our own. */
export const sentenceFiles = (folder = dataFolder()): readonly string[] => [
  join(folder, 'sentences/tricky.txt'),
  'test/segment/sentences.txt',
];

/** Reads one part of the public articles; undefined when they are not in `folder` (a clone of the data, or its parent). */
export function readGold(folder: string, part: PublicPart): Gold | undefined {
  const home = [join(folder, 'wikinews'), folder].find((candidate) => existsSync(join(candidate, `${part}.jsonl`)));
  if (!home) return undefined;
  const speakers = join(home, `speakers-${part}.jsonl`);
  return {
    documents: readLines<GoldDocument>(join(home, `${part}.jsonl`)),
    speakers: existsSync(speakers) ? readLines<GoldSpeaker>(speakers) : [],
  };
}

/** What to tell a person whose machine lacks the articles. */
export const absence = (folder: string): string =>
  `The public articles are not in ${folder}. They are the German WIKINEWS quotation-attribution data (CC BY-NC-SA 4.0),
https://github.com/uhh-lt/german-news-quotation-attribution-2024, as train.jsonl and dev.jsonl.
Point --data or the environment variable WERSAGT_DATA at the folder that holds them.`;

const readLines = <Row>(path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
