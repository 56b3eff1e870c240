import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.js';
import { encode } from '../../src/read/encode.js';
import { decodeWindows1252 } from '../../src/read/windows-1252.js';

const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, little: boolean) =>
  Uint8Array.from(
    [...`\ufeff${text}`].flatMap((sign) => {
      const pair = [sign.charCodeAt(0) >> 8, sign.charCodeAt(0) & 0xff];
      return little ? pair.reverse() : pair;
    }),
  );

describe('decode', () => {
  it('takes UTF-8 as it is', () => {
    expect(decode(new TextEncoder().encode('„Grüße“ 😀'))).toEqual({
      text: '„Grüße“ 😀',
      encoding: 'utf-8',
      byteOrderMark: false,
    });
  });

  it.each([
    ['utf-8', new TextEncoder().encode('\ufeff„Ja“')],
    ['utf-16le', utf16('„Ja“', true)],
    ['utf-16be', utf16('„Ja“', false)],
  ])('leaves out the byte order mark of %s', (encoding, data) => {
    expect(decode(data)).toEqual({ text: '„Ja“', encoding, byteOrderMark: true });
  });

  it('reads anything else as Windows-1252 and names the first byte that is no UTF-8', () => {
    expect(decode(latin('Er sagte: \x84Gr\xfc\xdfe\x93 \x96 f\xfcr 5 \x80'))).toEqual({
      text: 'Er sagte: „Grüße“ – für 5 €',
      encoding: 'windows-1252',
      byteOrderMark: false,
      guessed: { offset: 10, value: 0x84 },
    });
  });

  it('is not led astray by a replacement character that is in the file', () => {
    const data = new Uint8Array([...new TextEncoder().encode('ä\ufffd'), 0x41, 0xe4, 0x62]);
    expect(decode(data)).toMatchObject({ guessed: { offset: 6, value: 0xe4 } });
  });

  it('names a sequence that is cut off at the end of the file', () => {
    expect(decode(bytes(0x41, 0x42, 0xe2, 0x80))).toMatchObject({ guessed: { offset: 2, value: 0xe2 } });
  });

  it.each([
    ['no byte', bytes()],
    ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf)],
    ['white space alone', latin(' \r\n\t\n')],
  ])('calls %s empty', (_, data) => {
    expect(decode(data)).toEqual({ problem: 'empty' });
  });

  it('rejects binary data with the place of the first such byte', () => {
    expect(decode(latin('PK\x03\x04\0\0'))).toEqual({ problem: 'binary', offset: 4 });
    expect(decode(latin('\x01\x02\x03\x04abcdef'))).toEqual({ problem: 'binary', offset: 0 });
  });

  it('accepts a stray control character in a text', () => {
    expect(decode(latin(`${'Der Rat tagt. '.repeat(20)}\x07`))).toMatchObject({
      encoding: 'utf-8',
      byteOrderMark: false,
    });
  });

  it('returns any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const decoded = decode(new TextEncoder().encode(text));
        if ('text' in decoded) expect(decoded.text).toBe(text.replace(/^\ufeff/, ''));
      }),
    );
  });
});

describe('encode', () => {
  it.each([
    ['utf-8', false],
    ['utf-8', true],
    ['utf-16le', true],
    ['utf-16be', true],
  ] as const)('writes %s so that it reads the same (byte order mark: %s)', (encoding, byteOrderMark) => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (noise) => {
        const text = `„Grüße“ ${noise.replace(/\p{Cc}/gu, '')}`;
        expect(decode(encode(text, encoding, byteOrderMark)!)).toEqual({ text, encoding, byteOrderMark });
      }),
    );
  });

  it('writes every byte of Windows-1252 as it was', () => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(encode(decodeWindows1252(all), 'windows-1252', false)).toEqual(all);
  });

  it('writes nothing where a sign has no place', () => {
    expect(encode('„Ja“ 東京', 'windows-1252', false)).toBeUndefined();
  });
});
