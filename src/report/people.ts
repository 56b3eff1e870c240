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
  /** Each form of the name with its number of mentions, the commonest first; descriptions where none is known. */
  readonly spellings: readonly Spelling[];
  /** In order of appearance. */
  readonly functions: readonly string[];
  /** Number of mentions, pronouns and descriptions included. */
  readonly mentions: number;
  /** Number of words in direct quotations; those of a quotation within another one of the same speaker count once. */
  readonly quotedWords: number;
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
  readonly words: number;
  readonly text: string;
}

/** The entries of one file, in order of first mention. Marks that quote nobody are no quotations. */
export function entriesOf(analysis: Analysis): readonly Entry[] {
  const { document, mentions, speakers, quotations, attributions } = analysis;
  const mentionOf = new Map(mentions.map((mention) => [mention.id, mention]));
  const speakerOf = new Map(speakers.flatMap((speaker) => speaker.mentions.map((id) => [id, speaker] as const)));
  const mentionAt = new Map(attributions.map(({ quotation, mention }) => [quotation, mention]));
  const speakerAt = new Map(quotations.map(({ id }) => [id, speakerOf.get(mentionAt.get(id) ?? '')]));
  const typeOf = new Map(quotations.map(({ id, type }) => [id, type]));
  const spoken = new Map<Speaker, EntryQuotation[]>(speakers.map((speaker) => [speaker, []]));
  const quoted = new Map<Speaker, number>();
  const quotationIn = reader(analysis);
  for (const quotation of quotations) {
    const speaker = speakerAt.get(quotation.id);
    if (!speaker || quotation.extent === 'term') continue;
    const row = quotationIn(quotation);
    spoken.get(speaker)?.push(row);
    const { inside = '' } = quotation;
    const isCounted = typeOf.get(inside) === 'direct' && speakerAt.get(inside) === speaker;
    if (row.type === 'direct' && !isCounted) quoted.set(speaker, (quoted.get(speaker) ?? 0) + row.words);
  }
  return speakers.map((speaker) => {
    const own = speaker.mentions.flatMap((id) => mentionOf.get(id) ?? []);
    return {
      name: speaker.name,
      kind: speaker.kind,
      spellings: spellingsOf(own, document.source),
      functions: [...speaker.roles],
      mentions: speaker.mentions.length,
      quotedWords: quoted.get(speaker) ?? 0,
      quotations: spoken.get(speaker) ?? [],
      files: [document.path],
    };
  });
}

function spellingsOf(mentions: readonly Mention[], source: string): readonly Spelling[] {
  const names = mentions.flatMap(({ name }) => name ?? []);
  const others = mentions.filter(({ kind }) => kind !== 'pronoun');
  const forms = names.length > 0 ? names : others.map(({ role, start, end }) => role ?? source.slice(start, end));
  return counted(forms.map((text) => ({ text, count: 1 })));
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
