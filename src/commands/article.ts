import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Span } from '../model/span.js';
import { type Decoded, decode } from '../read/decode.js';
import { encode } from '../read/encode.js';
import { readerFor } from '../read/index.js';
import type { Input } from './inputs.js';
import type { Sources } from './io.js';
import { type MessageId, message } from './messages.js';

/** A file that was read, with what has to be said about the reading. */
export interface Article {
  readonly document: Document;
  readonly findings: readonly Finding[];
  /** The same file with other words. */
  withText(text: string): Article;
  /** The bytes of the file in its encoding; undefined where a sign has no place in it. */
  encoded(): Uint8Array | undefined;
}

/** An article as it stands in its file. */
export interface ArticleFile extends Article {
  readonly bytes: Uint8Array;
}

/** A file that could not be read, and why. */
export interface Unreadable {
  readonly name: string;
  readonly error: string;
}

/** Larger files are no articles, and their analysis would not fit into memory. */
const LIMIT_MB = 10;

/** Reads one input; whatever is wrong with it is said in the answer, so that the other files go on. */
export async function readArticle(
  input: Input,
  stdinName: string | undefined,
  locale: Locale,
  io: Sources,
): Promise<ArticleFile | Unreadable> {
  const name = input.path === '-' ? (stdinName ?? '<stdin>') : input.path;
  const fail = (id: MessageId, data = {}): Unreadable => ({ name, error: message(id, locale, data) });
  if ('problem' in input) return fail(input.problem, input.data);
  const bytes = await bytesOf(input.path, io);
  if ('reason' in bytes) return fail('unreadable', bytes);
  const size = bytes.length / 1e6;
  if (size > LIMIT_MB) return fail('too-large', { size: size.toFixed(1), limit: LIMIT_MB });
  const decoded = decode(bytes);
  if ('problem' in decoded) return fail(decoded.problem, decoded);
  return { ...articleOf(name, decoded, locale), bytes };
}

function articleOf(name: string, decoded: Decoded, locale: Locale): Article {
  const { text, encoding, byteOrderMark, guessed } = decoded;
  const document = readerFor(name).read(name, text);
  const findings = (document.degraded ?? []).map(({ kind, span }) => degraded(kind, span, locale));
  if (guessed) {
    const data = { offset: String(guessed.offset), byte: guessed.value.toString(16).toUpperCase() };
    findings.unshift(degraded('guessed-encoding', { start: 0, end: 0 }, locale, data));
  }
  return {
    document,
    findings,
    withText: (other) => articleOf(name, { ...decoded, text: other }, locale),
    encoded: () => encode(text, encoding, byteOrderMark),
  };
}

async function bytesOf(path: string, io: Sources): Promise<Uint8Array | { readonly reason: string }> {
  try {
    if (path !== '-') return await io.files.read(path);
    const chunks: Uint8Array[] = [];
    for await (const chunk of io.stdin()) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (error) {
    return { reason: (error as NodeJS.ErrnoException).code ?? String(error) };
  }
}

/** A part of the input was not read as it was meant; that must be said. */
function degraded(messageId: MessageId, span: Span, locale: Locale, data: Record<string, string> = {}): Finding {
  const text = message(messageId, locale, data);
  return { check: 'meta/input-degraded', severity: 'warning', messageId, data, message: text, span, related: [] };
}
