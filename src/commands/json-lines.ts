/**
 * The lines of a byte stream, one after the other, without the break. Nothing but the current line is kept, and a line of
 * many chunks is put together once. Of a line that is longer than any article only the start is handed on, which is no JSON.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    if (length < LONGEST) parts.push(part);
    length += part.length;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      take(chunk.subarray(from, at));
      yield joined(parts);
      parts = [];
      length = 0;
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (parts.length > 0) yield joined(parts);
}

/** In bytes. */
const LONGEST = 64e6;

/** A document as a line of JSON lines names it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Why a line is no document, and its name where it has one. */
export interface BrokenLine {
  readonly name: string | null;
  readonly problem: 'bad-utf-8' | 'bad-json' | 'bad-shape';
}

/** Reads `{"name": "…", "text": "…"}`; undefined for an empty line. */
export function parseLine(bytes: Uint8Array): NamedText | BrokenLine | undefined {
  const line = strictly(bytes);
  if (line === undefined) return { name: null, problem: 'bad-utf-8' };
  if (line.trim() === '') return undefined;
  const value = json(line);
  if (value === undefined) return { name: null, problem: 'bad-json' };
  const { name, text } = (value ?? {}) as Record<string, unknown>;
  if (typeof name === 'string' && typeof text === 'string') return { name, text };
  return { name: typeof name === 'string' ? name : null, problem: 'bad-shape' };
}

const LINE_FEED = 0x0a;

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
}

function strictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
