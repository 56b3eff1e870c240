import type { Analysis } from '../../model/analysis.js';
import type { Span } from '../../model/span.js';
import type { SpeakerKind } from '../../model/speaker.js';
import type { LineIndex } from '../line-index.js';
import type { Entry, Spelling } from '../people.js';
import type { QuotationResult, Result, SpeakerResult } from '../result.js';
import { initialsOf } from './initials.js';
import { isDirect, kindOf } from './kind.js';

/** Somebody who is quoted in an article. */
export interface SpeakerRow {
  readonly number: number;
  /** What tells this speaker from others of the article. */
  readonly key: string;
  readonly name: string;
  /** One to four letters, different for each speaker. */
  readonly initials: string;
  readonly kind: SpeakerKind | 'unknown';
  /** As written at each mention that states one. */
  readonly functions: readonly StatedFunction[];
  readonly spellings: readonly Spelling[];
  readonly direct: number;
  readonly indirect: number;
  /** Words in marks; of a quotation within another one of the same speaker once. */
  readonly quotedWords: number;
  /** Of all words in marks whose speaker is known, 0 to 1. */
  readonly share: number;
  /** Where the first and the last quotation begin. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly first: Span;
  readonly last: Span;
}

export interface StatedFunction {
  readonly text: string;
  readonly line: number;
}

/** By the entity, or by the name of a speaker who is none. */
export const speakerKey = (speaker: SpeakerResult | null): string | undefined =>
  speaker ? (speaker.entity ?? `name ${speaker.name}`) : undefined;

export function speakerRows(
  analysis: Analysis,
  { quotations }: Result,
  entries: readonly Entry[],
  index: LineIndex,
  wordsIn: (span: Span) => number,
): readonly SpeakerRow[] {
  const groups = new Map<string, QuotationResult[]>();
  for (const quotation of quotations) {
    const key = quotation.extent === 'term' ? undefined : speakerKey(quotation.speaker);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(quotation);
    else groups.set(key, [quotation]);
  }
  const known = knownSpeakers(analysis, entries, index);
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const quoted = [...groups.values()].map((group) => quotedWords(group, byId, wordsIn));
  const total = quoted.reduce((sum, words) => sum + words, 0);
  const initials = initialsOf([...groups.values()].map(([first]) => (first as QuotationResult).speaker?.name ?? ''));
  return [...groups].map(([key, group], i) => {
    const spans = group.map(({ spans: [span] }) => span as Span);
    const [first, last] = [spans[0] as Span, spans.at(-1) as Span];
    const name = group[0]?.speaker?.name ?? '';
    const direct = group.filter((quotation) => isDirect(kindOf(quotation))).length;
    return {
      number: i + 1,
      key,
      name,
      initials: initials[i] as string,
      ...(known.get(key) ?? {
        kind: 'unknown' as const,
        functions: [],
        spellings: [{ text: name, count: group.length }],
      }),
      direct,
      indirect: group.length - direct,
      quotedWords: quoted[i] as number,
      share: total === 0 ? 0 : (quoted[i] as number) / total,
      firstLine: index.position(first.start).line,
      lastLine: index.position(last.start).line,
      first,
      last,
    };
  });
}

type Known = Pick<SpeakerRow, 'kind' | 'functions' | 'spellings'>;

/** What is known about the entities, by id. Entries come in the order of the speakers. */
function knownSpeakers(
  { speakers, mentions }: Analysis,
  entries: readonly Entry[],
  index: LineIndex,
): ReadonlyMap<string, Known> {
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  return new Map(
    speakers.map(({ id, kind, mentions: own }, i) => {
      const functions = own.flatMap((mention) => {
        const { role, start = 0 } = mentionOf.get(mention) ?? {};
        return role === undefined ? [] : [{ text: role, line: index.position(start).line }];
      });
      return [id, { kind, functions, spellings: entries[i]?.spellings ?? [] }];
    }),
  );
}

function quotedWords(
  group: readonly QuotationResult[],
  byId: ReadonlyMap<string, QuotationResult>,
  wordsIn: (span: Span) => number,
): number {
  let total = 0;
  for (const { type, inside, spans, speaker } of group) {
    const outer = inside === null ? undefined : byId.get(inside);
    const isCounted = outer?.type === 'direct' && speakerKey(outer.speaker) === speakerKey(speaker);
    if (type === 'direct' && !isCounted) for (const span of spans) total += wordsIn(span);
  }
  return total;
}
