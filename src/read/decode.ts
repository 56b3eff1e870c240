import { decodeWindows1252 } from './windows-1252.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The text of a file, and the first byte that is no UTF-8 where the encoding had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  /** The file begins with one, which is no part of the text. */
  readonly byteOrderMark: boolean;
  readonly guessed?: BadByte;
}

/** A byte that is no UTF-8, and its place from 0. */
export interface BadByte {
  readonly offset: number;
  readonly value: number;
}

/** Why bytes are no text: nothing but white space, or data that no person wrote (`offset` of the first such byte). */
export type Undecodable = { readonly problem: 'empty' } | { readonly problem: 'binary'; readonly offset: number };

/**
 * Bytes as text: by byte order mark (which is no part of the text), else strictly as UTF-8, else as Windows-1252, in which
 * most old German files are written. Guessing by statistics goes wrong on short German texts, so there is none.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const marked = byMark(bytes);
  if (marked) return checked(marked);
  const binary = firstBinary(bytes);
  if (binary >= 0) return { problem: 'binary', offset: binary };
  const text = strictly('utf-8', bytes);
  if (text !== undefined) return checked({ text, encoding: 'utf-8', byteOrderMark: false });
  const offset = firstBadByte(bytes);
  const guessed = { offset, value: bytes[offset] as number };
  return checked({ text: decodeWindows1252(bytes), encoding: 'windows-1252', byteOrderMark: false, guessed });
}

const MARKS = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function byMark(bytes: Uint8Array): Decoded | undefined {
  const found = MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  const text = found && strictly(found.encoding, bytes.subarray(found.mark.length));
  return found && text !== undefined ? { text, encoding: found.encoding, byteOrderMark: true } : undefined;
}

function checked(decoded: Decoded): Decoded | Undecodable {
  return /\S/.test(decoded.text) ? decoded : { problem: 'empty' };
}

function strictly(encoding: Encoding, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters in a text: tab, line feed, form feed, carriage return and escape; one in 100 of others may be rubbish. */
function firstBinary(bytes: Uint8Array): number {
  let first = -1;
  let controls = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    if (byte === 0) return i;
    if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) {
      if (first < 0) first = i;
      controls++;
    }
  }
  return controls * 100 > bytes.length ? first : -1;
}

const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Where the first byte stands that is no UTF-8: a lenient decoder writes U+FFFD for it, unless that sign is in the file. */
function firstBadByte(bytes: Uint8Array): number {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (const { index } of lenient.matchAll(/\ufffd/g)) {
    offset += encoder.encode(lenient.slice(from, index)).length;
    from = index;
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) break;
  }
  return offset;
}
