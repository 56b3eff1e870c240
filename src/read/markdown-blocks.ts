import { parse, postprocess, preprocess } from 'micromark';
import { decodeString } from 'micromark-util-decode-string';
import type { Event, Token } from 'micromark-util-types';
import type { BlockKind, Comment } from '../model/document.js';
import type { Span } from '../model/span.js';
import type { UnnumberedBlock } from './block.js';
import { type BlockWriter, blockWriter } from './block-writer.js';
import { htmlComments } from './html-comments.js';

/**
 * The blocks of a stretch of Markdown. Works on the tokens of the parser, not on its tree, because every token knows its
 * place: entities, escapes, hard breaks and the `> ` of a quote over many lines need no guessing. Code, raw HTML, addresses
 * and definitions are not read; comments in HTML are kept beside the blocks. `labels` are the definitions of the whole document, so that `[text][label]` is known as a link.
 */
export function markdownBlocks(
  source: string,
  { start, end }: Span,
  labels: readonly string[],
): { readonly blocks: readonly UnnumberedBlock[]; readonly comments: readonly Comment[] } {
  const state: State = { source, writer: blockWriter(source), comments: [], quotes: 0, lists: 0 };
  for (const [step, token] of eventsOf(source.slice(start, end), labels)) {
    const span = { start: token.start.offset + start, end: token.end.offset + start };
    if (step === 'enter' && (token.type === 'htmlFlow' || token.type === 'htmlText'))
      state.comments.push(...htmlComments(source, span));
    if (state.unread) {
      if (token === state.unread) delete state.unread;
    } else if (step === 'enter') {
      enter(token, span, state);
    } else {
      exit(token, span, state);
    }
  }
  return { blocks: state.writer.blocks, comments: state.comments };
}

interface State {
  readonly source: string;
  readonly writer: BlockWriter;
  readonly comments: Comment[];
  /** How many block quotes and lists are open. */
  quotes: number;
  lists: number;
  /** The open token that is not read, with all that is in it. */
  unread?: Token;
  /** The open image whose words are a caption. */
  image?: Token;
}

/** Tokens that are not read. */
const UNREAD: ReadonlySet<string> = new Set([
  'codeFenced',
  'codeIndented',
  'definition',
  'htmlFlow',
  'reference',
  'resourceDestination',
]);

function eventsOf(text: string, labels: readonly string[]): readonly Event[] {
  const parser = parse();
  parser.defined.push(...labels);
  return postprocess(parser.document().write(preprocess()(text, undefined, true)));
}

function enter(token: Token, span: Span, state: State): void {
  const { writer } = state;
  const { type } = token;
  if (UNREAD.has(type) || (type === 'resource' && !state.image)) state.unread = token;
  else if (type === 'blockQuote') state.quotes++;
  else if (type === 'listOrdered' || type === 'listUnordered') state.lists++;
  else if (type === 'paragraph') writer.begin(paragraphKind(state));
  else if (type === 'atxHeading' || type === 'setextHeading') writer.begin('heading', levelOf(state.source, span));
  else if (type === 'image') enterImage(token, state);
  else if (type === 'resourceTitleString') writer.begin('caption');
}

/** An image that opens a paragraph has a caption: its alternative text, its title, and the words beside it. */
function enterImage(token: Token, state: State): void {
  if (state.image || !state.writer.isEmpty() || state.writer.kind() === 'heading') {
    state.unread = token;
  } else {
    state.image = token;
    state.writer.begin('caption');
  }
}

function exit(token: Token, span: Span, state: State): void {
  const { source, writer } = state;
  switch (token.type) {
    case 'data':
    case 'characterEscapeValue':
    case 'codeTextData':
    case 'autolinkProtocol':
    case 'autolinkEmail':
      writer.verbatim(span);
      break;
    case 'characterReference':
      writer.reading(span, decodeString(source.slice(span.start, span.end)));
      break;
    case 'lineEnding':
      writer.break(span);
      break;
    case 'htmlText':
      if (/^<br[\s/>]/i.test(source.slice(span.start, span.end))) writer.break(span);
      break;
    case 'image':
      writer.begin('caption');
      delete state.image;
      break;
    case 'paragraph':
    case 'atxHeading':
    case 'setextHeading':
      writer.end();
      break;
    case 'blockQuote':
      state.quotes--;
      break;
    case 'listOrdered':
    case 'listUnordered':
      state.lists--;
  }
}

function paragraphKind({ quotes, lists }: State): BlockKind {
  if (quotes > 0) return 'quote';
  return lists > 0 ? 'list-item' : 'paragraph';
}

/** Number of `#`, or 1 for `===` and 2 for `---` below the words. */
function levelOf(source: string, { start, end }: Span): number {
  const marks = /^#{1,6}/.exec(source.slice(start, start + 6));
  if (marks) return marks[0].length;
  return source[end - 1] === '=' ? 1 : 2;
}
