import type { Analysis } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Quotation, QuotationExtent, QuotationType } from '../model/quotation.js';
import { textOf } from '../model/span.js';
import type { Speaker, SpeakerKind } from '../model/speaker.js';
import type { Token } from '../model/token.js';
import { lineIndex } from './line-index.js';

/** A person or body in the ledger, over one file or several. */
export interface Entry {
  /** The fullest name. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Each form of the name with its number of mentions, the commonest first; descriptions where no name is known. */
  readonly spellings: readonly Spelling[];
  /** In order of appearance. */
  readonly functions: readonly string[];
  /** Number of mentions, pronouns and descriptions included. */
  readonly mentions: number;
  /** Number of quoted words. */
  readonly words: number;
  /** In the order of the files' names and of the text. */
  readonly quotations: readonly EntryQuotation[];
  readonly files: readonly string[];
}

export interface Spelling {
  readonly text: string;
  readonly count: number;
}

/** A quotation in the ledger; `line` and `column` count from 1, columns in characters as a person counts them. */
export interface EntryQuotation {
  readonly type: QuotationType;
  readonly extent: QuotationExtent | null;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Words between the marks; those of an inner quotation count for both. */
  readonly words: number;
  readonly text: string;
}

/** The entries of one file, in order of first mention. Marks that quote nobody are no quotations. */
export function entriesOf(analysis: Analysis): readonly Entry[] {
  const { document, mentions, speakers, quotations, attributions } = analysis;
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const speakerOf = new Map(speakers.flatMap((speaker) => speaker.mentions.map((id) => [id, speaker] as const)));
  const mentionAt = new Map(attributions.map(({ quotation, mention }) => [quotation, mention]));
  const spoken = new Map<Speaker, EntryQuotation[]>(speakers.map((speaker) => [speaker, []]));
  const quotationIn = reader(analysis);
  for (const quotation of quotations) {
    const speaker = speakerOf.get(mentionAt.get(quotation.id) ?? '');
    if (speaker && quotation.extent !== 'term') spoken.get(speaker)?.push(quotationIn(quotation));
  }
  return speakers.map((speaker) => {
    const own = spoken.get(speaker) as readonly EntryQuotation[];
    return {
      name: speaker.name,
      kind: speaker.kind,
      spellings: spellingsOf(speaker.mentions.flatMap((id) => mentionOf.get(id) ?? [])),
      functions: [...speaker.roles],
      mentions: speaker.mentions.length,
      words: sum(own.map(({ words }) => words)),
      quotations: own,
      files: [document.path],
    };
  });
}

function spellingsOf(mentions: readonly Mention[]): readonly Spelling[] {
  const names = mentions.flatMap(({ name }) => name ?? []);
  return counted(
    (names.length > 0 ? names : mentions.flatMap(({ role }) => role ?? [])).map((text) => ({ text, count: 1 })),
  );
}

/** Adds up equal spellings; the commonest first, then in the order of their letters. */
export function counted(spellings: readonly Spelling[]): readonly Spelling[] {
  const counts = new Map<string, number>();
  for (const { text, count } of spellings) counts.set(text, (counts.get(text) ?? 0) + count);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Reads quotations of one document; words are counted once for all. */
function reader({ document, tokens }: Analysis): (quotation: Quotation) => EntryQuotation {
  const index = lineIndex(document.source);
  const wordsUpTo = new Uint32Array(tokens.length + 1);
  for (const [i, { kind }] of tokens.entries()) {
    wordsUpTo[i + 1] = (wordsUpTo[i] as number) + (kind === 'word' || kind === 'number' ? 1 : 0);
  }
  const wordsBefore = (offset: number): number => wordsUpTo[tokensBefore(tokens, offset)] as number;
  return ({ type, extent, parts }) => ({
    type,
    extent: extent ?? null,
    file: document.path,
    ...index.position(parts[0]?.start ?? 0),
    words: sum(parts.map(({ start, end }) => wordsBefore(end) - wordsBefore(start))),
    text: textOf(document.source, parts),
  });
}

/** How many tokens start before an offset, by bisection. */
function tokensBefore(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
