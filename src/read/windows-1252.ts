/**
 * The signs that Windows-1252 has at 0x80 to 0x9F, where Latin 1 has control characters; five places are empty. Source:
 * the WHATWG Encoding Standard, index windows-1252. `TextDecoder` of Node 20 cannot be trusted with them.
 */
const HIGH =
  '€\u0081‚ƒ„…†‡' + // 80
  'ˆ‰Š‹Œ\u008dŽ\u008f' + // 88
  '\u0090‘’“”•–—' + // 90
  '˜™š›œ\u009džŸ'; // 98

/** Decodes Windows-1252; every byte gives one sign. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += CHUNK) {
    pieces.push(String.fromCharCode(...Array.from(bytes.subarray(from, from + CHUNK), codeOf)));
  }
  return pieces.join('');
}

/** `fromCharCode` takes its arguments from the stack. */
const CHUNK = 8192;

const codeOf = (byte: number): number => (byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte);

/** The way back; undefined where a sign is none of the 256. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : BYTES.get(text[index] as string);
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}

const BYTES: ReadonlyMap<string, number> = new Map(Array.from(HIGH, (sign, index) => [sign, 0x80 + index]));
