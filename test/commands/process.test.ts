import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const start = (...words: readonly string[]) => spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...words]);
const line = `${JSON.stringify({ name: 'a', text: 'Der Rat hat getagt. „Wir bauen“, sagte Anna Kruse.' })}\n`;

/** The standard error of a process, and its exit code. */
async function ended(child: ReturnType<typeof start>): Promise<{ code: number | null; err: string }> {
  let err = '';
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, err };
}

it('ends quietly when the reader of a pipe goes away', async () => {
  const child = start('extract', '--input', 'jsonl');
  child.stdin.on('error', () => {});
  child.stdout.once('data', () => child.stdout.destroy());
  const end = ended(child);
  child.stdin.write(line.repeat(200));
  expect(await end).toEqual({ code: 0, err: '' });
});

it('writes a result before the next line comes, and ends with 130 when it is interrupted', async () => {
  const child = start('extract', '--input', 'jsonl');
  const end = ended(child);
  child.stdin.write(line);
  const [chunk] = await once(child.stdout, 'data');
  expect(JSON.parse(String(chunk)).name).toBe('a');
  child.kill('SIGINT');
  expect(await end).toEqual({ code: 130, err: '' });
});

it('shows the version', async () => {
  const child = start('--version');
  const [chunk] = await once(child.stdout, 'data');
  expect(String(chunk)).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await ended(child)).code).toBe(0);
});
