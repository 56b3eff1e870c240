import { describe, expect, it, vi } from 'vitest';
import { linesOf } from '../../src/commands/json-lines.js';
import type { ErrorResult, Result } from '../../src/report/result.js';
import { wersagt } from './world.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const article = (number: number) =>
  `${JSON.stringify({ name: `a${number}`, text: `Der Rat hat getagt. „Wir bauen ${number}“, sagte Anna Kruse.` })}\n`;
const parsed = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Result & ErrorResult>);

vi.setConfig({ testTimeout: 60_000 });

describe('extract --input jsonl', () => {
  it('gives a result for each line in order; a broken line does not stop the others', async () => {
    const stdin = `${article(1)}kaputt\n\n{"name":"b"}\n[1]\nnull\n${article(2).trimEnd()}`;
    const { code, out } = await wersagt('extract --input jsonl --format jsonl', { stdin });
    expect(code).toBe(2);
    expect(parsed(out).map(({ name, error, quotations }) => error ?? `${name}: ${quotations?.length}`)).toEqual([
      'a1: 1',
      'Zeile 2: kein gültiges JSON. Erwartet wird je Zeile {"name": "…", "text": "…"}.',
      ...[4, 5, 6].map(
        (line) =>
          `Zeile ${line}: "name" und "text" müssen Zeichenketten sein. Erwartet wird je Zeile {"name": "…", "text": "…"}.`,
      ),
      'a2: 1',
    ]);
    expect(parsed(out)[2]?.name).toBe('b');
  });

  it('names a line that is no UTF-8', async () => {
    async function* stdin() {
      yield new Uint8Array([...bytes('{"name":"a","text":"'), 0xe4, ...bytes('"}\n'), ...bytes(article(1))]);
    }
    const { code, out } = await wersagt('extract --input jsonl --locale en', { stdin: stdin() });
    expect(code).toBe(2);
    expect(parsed(out)[0]?.error).toBe('line 1: not valid UTF-8. Please pass it as UTF-8.');
    expect(parsed(out)).toHaveLength(2);
  });

  it('writes each result before it reads on, over 2,000 lines', async () => {
    let asked = 0;
    let ahead = 0;
    let taken = 0;
    async function* stdin() {
      for (let number = 0; number < 2000; number++) {
        asked++;
        ahead = Math.max(ahead, asked - taken);
        yield bytes(article(number));
        taken++;
      }
    }
    const { code, out } = await wersagt('extract --input jsonl', { stdin: stdin() });
    expect(code).toBe(0);
    expect(out.split('\n')).toHaveLength(2001);
    expect(ahead).toBe(1);
  });

  it('stops reading when nobody takes the results', async () => {
    let given = 0;
    async function* stdin() {
      for (; given < 2000; given++) yield bytes(article(given));
    }
    expect((await wersagt('extract --input jsonl', { stdin: stdin(), closesAfter: 3 })).code).toBe(0);
    expect(given).toBe(3);
  });
});

describe('lines of a byte stream', () => {
  const collect = async (chunks: readonly string[]) => {
    async function* stream() {
      for (const chunk of chunks) yield bytes(chunk);
    }
    const lines: string[] = [];
    for await (const line of linesOf(stream())) lines.push(new TextDecoder().decode(line));
    return lines;
  };

  it.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\nc', 'd'],
      ['ab', 'cd'],
    ],
    [['\n\n'], ['', '']],
    [['', 'a'], ['a']],
    [[], []],
  ])('of %j are %j', async (chunks, lines) => {
    expect(await collect(chunks)).toEqual(lines);
  });
});
