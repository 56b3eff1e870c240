import type { Lexicon } from '../lexicon/lexicon.js';
import type { Clause, Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { type Chunk, cutIntoChunks } from './chunks.js';
import { readVerbs } from './verbs.js';

/** What a relative pronoun is tagged as; "der" may come as an article. */
const relativeTags: ReadonlySet<Tag> = new Set(['PREL', 'DET', 'PRON']);

/** A clause while it is put together from chunks. */
interface Draft {
  kind: Clause['kind'];
  readonly parts: TokenRange[];
  readonly opener?: number;
  /** It has its finite verb, or needs none. */
  complete: boolean;
  parent?: Draft;
}

/**
 * The clauses of one sentence in the order in which they begin, by the German sentence bracket (Drach 1937; Duden-Grammatik,
 * "Der topologische Satz"): a subordinate clause waits for its finite verb at the end, a main clause that was interrupted
 * by a relative clause goes on after it, a stretch without verb belongs to what waits.
 * "Der Mann, der gestern kam, sagte, er gehe." → main "Der Mann … sagte", relative "der gestern kam", main "er gehe".
 */
export function findClauses(
  tokens: readonly Token[],
  tags: readonly Tag[],
  sentence: Sentence,
  lexicon: Lexicon,
  firstIndex: number,
): readonly Clause[] {
  const drafts = joinChunks(cutIntoChunks(tokens, tags, sentence), tags);
  const indexOf = new Map(drafts.map((draft, i) => [draft, firstIndex + i]));
  return drafts.map((draft, i) => ({
    index: firstIndex + i,
    sentence: sentence.index,
    kind: draft.kind,
    parts: draft.parts,
    opener: draft.opener,
    verbs: readVerbs(tokens, tags, draft.kind, draft.parts, lexicon),
    parent: draft.parent && indexOf.get(draft.parent),
  }));
}

function joinChunks(chunks: readonly Chunk[], tags: readonly Tag[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const waiting: Draft[] = [];
  let floating: Chunk[] = [];
  let last: Draft | undefined;
  let lastMain: Draft | undefined;
  /** Nothing stands before in this stretch of the sentence. */
  let fresh = true;

  const start = (chunk: Chunk, kind: Clause['kind'], complete: boolean, opener?: number): Draft => {
    const draft: Draft = {
      kind,
      parts: [rangeOf(chunk)],
      opener,
      complete,
      parent: kind === 'main' || kind === 'v1' ? undefined : (waiting.at(-1) ?? last),
    };
    drafts.push(draft);
    fresh = false;
    if (!complete) waiting.push(draft);
    last = draft;
    return draft;
  };
  const settle = () => {
    for (const chunk of floating) if (last) last.parts.push(rangeOf(chunk));
    floating = [];
  };
  const resume = (chunk: Chunk) => {
    const draft = waiting.at(-1) as Draft;
    draft.parts.push(rangeOf(chunk));
    last = draft;
    if (chunk.finites.length) {
      draft.complete = true;
      waiting.pop();
    }
  };

  for (const chunk of chunks) {
    const finite = chunk.finites.length > 0;
    if (chunk.cut === 'colon' || chunk.cut === 'semicolon') {
      settle();
      waiting.length = 0;
      last = undefined;
      lastMain = undefined;
      fresh = true;
    }
    if (chunk.opener !== undefined && (finite || chunk.zu !== undefined || waitsForVerb(chunk, chunks))) {
      settle();
      const relative = relativeTags.has(tags[chunk.opener] as Tag);
      const infinitive = !finite && chunk.zu !== undefined;
      start(
        chunk,
        relative ? 'relative' : infinitive ? 'infinitive' : 'subordinate',
        finite || infinitive,
        chunk.opener,
      );
    } else if (finite) {
      const open = waiting.at(-1);
      if (open && (open.kind === 'main' || endsInVerb(chunk, tags) || chunk.finites[0] === chunk.first)) {
        resume(chunk);
        if (open.kind === 'main') lastMain = open;
      } else {
        waiting.length = 0;
        const verbFirst = firstVerbPosition(chunk, tags) === chunk.finites[0];
        const front = drafts.at(-1);
        if (verbFirst && floating.length && (!last || last.kind !== 'main')) {
          const [head, ...rest] = floating;
          lastMain = start(head as Chunk, 'main', true);
          for (const piece of [...rest, chunk]) lastMain.parts.push(rangeOf(piece));
          floating = [];
        } else {
          settle();
          const afterSubordinate = front && (front.kind === 'subordinate' || front.kind === 'infinitive') && !lastMain;
          lastMain = start(chunk, verbFirst && !afterSubordinate ? 'v1' : 'main', true);
          if (afterSubordinate)
            for (const draft of drafts) if (draft !== lastMain && !draft.parent) draft.parent = lastMain;
        }
      }
    } else if (chunk.zu !== undefined) {
      settle();
      start(chunk, 'infinitive', true);
    } else if (waiting.length) resume(chunk);
    else if (fresh) start(chunk, 'main', false);
    else if (lastMain && endsBracket(chunk, tags)) {
      settle();
      lastMain.parts.push(rangeOf(chunk));
      last = lastMain;
    } else floating.push(chunk);
  }
  settle();
  for (const draft of drafts) if (!draft.complete && draft.kind === 'main') draft.kind = 'fragment';
  return drafts;
}

const rangeOf = ({ from, to }: TokenRange): TokenRange => ({ from, to });

/** A subordinate clause may be cut before its verb arrives: "dass der Mann, der kam, ging". */
function waitsForVerb(chunk: Chunk, chunks: readonly Chunk[]): boolean {
  return chunk !== chunks.at(-1);
}

/** Nothing but verb forms follow the last finite verb: "gesagt hat", "kommen wird". */
function endsInVerb(chunk: Chunk, tags: readonly Tag[]): boolean {
  const finite = chunk.finites.at(-1) as number;
  for (let i = finite + 1; i < chunk.to; i++)
    if (tags[i] !== 'INF' && tags[i] !== 'PP' && tags[i] !== 'PUNCT') return false;
  return true;
}

/** The second half of a bracket cut off by a relative clause: "Er hat den Mann, der kam, gesehen." */
function endsBracket(chunk: Chunk, tags: readonly Tag[]): boolean {
  const tag = tags[chunk.to - 1];
  return tag === 'PP' || tag === 'INF' || tag === 'PTKVZ';
}

/** Index of the first word after "und", "aber", "doch": where a verb-first clause has its verb. */
function firstVerbPosition(chunk: Chunk, tags: readonly Tag[]): number {
  return tags[chunk.first] === 'CCONJ' ? chunk.first + 1 : chunk.first;
}
