import type { Encoding } from './decode.js';
import { encodeWindows1252 } from './windows-1252.js';

/** The bytes of a text in the encoding in which it was read; undefined where a sign has no place in it. */
export function encode(text: string, encoding: Encoding, byteOrderMark: boolean): Uint8Array | undefined {
  const marked = byteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  return encoding === 'windows-1252' ? encodeWindows1252(text) : utf16(marked, encoding === 'utf-16le');
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}
