import type { Span } from '../../src/model/span.js';
import type { Article, Pick } from './defect.js';

/** A word and another one of the article that can stand in its place: same part of speech, same beginning, same ending. */
export interface OtherWord {
  readonly span: Span;
  readonly text: string;
}

/** Exchanges one word of a stretch: a number, a negation, a noun, a verb, an adjective. */
export function otherWord(
  { analysis, context, text }: Article,
  { start, end }: Span,
  pick: Pick,
): OtherWord | undefined {
  const { tokens, grammar } = analysis;
  const inside = tokens.slice(context.tokenAt(start), context.tokenAt(end));
  const open = inside.filter(
    ({ index, text: word }) => EXCHANGED.has(grammar.tags[index]!) && /^\p{L}{4,}$/u.test(word),
  );
  const word = pick(open);
  if (!word) return undefined;
  const fits = tokens.filter(
    ({ index, text: other }) =>
      grammar.tags[index] === grammar.tags[word.index] &&
      /^\p{L}{4,}$/u.test(other) &&
      other.slice(-2) === word.text.slice(-2) &&
      /^\p{Lu}/u.test(other) === /^\p{Lu}/u.test(word.text) &&
      other.slice(0, 4).toLowerCase() !== word.text.slice(0, 4).toLowerCase() &&
      !text.slice(start, end).includes(other),
  );
  const other = pick(fits);
  return other && { span: { start: word.start, end: word.end }, text: other.text };
}

const EXCHANGED: ReadonlySet<string> = new Set(['NOUN', 'ADJA', 'ADJD', 'FIN', 'INF', 'PP']);
