import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Sentence, Token } from '../../model/token.js';
import { sentencesByToken } from '../../model/token-index.js';

/**
 * Where words in marks end whose closing mark is missing: the token after the last one. Before the frame if one follows
 * („Das ist falsch, sagte Meier.), else at the end of the sentence; never behind `limit`.
 */
export function reachWithoutCloser(
  from: number,
  limit: number,
  sentenceEnd: (token: number) => number,
  tokens: readonly Token[],
  lexicon: Lexicon,
): number {
  if (from >= limit) return limit;
  const end = Math.min(limit, Math.max(from + 1, sentenceEnd(from)));
  return frameStart(from, end, tokens, lexicon) ?? end;
}

/** Index of the comma or mark that opens the first frame, "…, sagte Meier": a verb of saying after a comma. */
export function frameStart(from: number, to: number, tokens: readonly Token[], lexicon: Lexicon): number | undefined {
  for (let index = from + 1; index + 1 < to; index += 1) {
    if (tokens[index]!.text === ',' && says(tokens[index + 1]!, lexicon)) return index;
  }
  return undefined;
}

/** The end of the sentence that holds a token, as a token index; the token's own end where it is in no sentence. */
export function sentenceEnds(sentences: readonly Sentence[], tokens: readonly Token[]): (token: number) => number {
  const sentenceOf = sentencesByToken(tokens, sentences);
  return (token) => {
    const range = sentences[sentenceOf[token] as number]?.tokens;
    return range && range.from <= token && token < range.to ? range.to : token + 1;
  };
}

const says = (token: Token, lexicon: Lexicon): boolean =>
  lexicon
    .verbReadings(token.normal)
    .some(
      ({ lemma, form }) =>
        form === 'finite' &&
        lexicon.reportingVerbs(lemma).some(({ takes, weight }) => weight === 1 && takes.includes('direct')),
    );
