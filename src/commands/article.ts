import type { Document } from '../model/document.js';
import type { Finding } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Span } from '../model/span.js';
import { decode } from '../read/decode.js';
import { readerFor } from '../read/index.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { type MessageId, message } from './messages.js';

/** A file that was read, with what has to be said about the reading. */
export interface Article {
  readonly document: Document;
  readonly findings: readonly Finding[];
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
  io: Io,
): Promise<Article | Unreadable> {
  const name = input.path === '-' ? (stdinName ?? '<stdin>') : input.path;
  const fail = (id: MessageId, data = {}): Unreadable => ({ name, error: message(id, locale, data) });
  if ('problem' in input) return fail(input.problem, input.data);
  const bytes = await bytesOf(input.path, io);
  if ('reason' in bytes) return fail('unreadable', bytes);
  const size = bytes.length / 1e6;
  if (size > LIMIT_MB) return fail('too-large', { size: size.toFixed(1), limit: LIMIT_MB });
  const decoded = decode(bytes);
  if ('problem' in decoded) return fail(decoded.problem, decoded);
  const document = readerFor(name).read(name, decoded.text);
  const findings = (document.degraded ?? []).map(({ kind, span }) => degraded(kind, span, locale));
  if (decoded.guessed) {
    const { offset, value } = decoded.guessed;
    const data = { offset: String(offset), byte: value.toString(16).toUpperCase() };
    findings.unshift(degraded('guessed-encoding', { start: 0, end: 0 }, locale, data));
  }
  return { document, findings };
}

async function bytesOf(path: string, io: Io): Promise<Uint8Array | { readonly reason: string }> {
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
