import { expect, it, vi } from 'vitest';
import { cached } from '../../src/commands/cached.js';
import type { Checked } from '../../src/commands/checked.js';
import type { Sources } from '../../src/commands/io.js';
import { sourced } from '../report/sourced.js';

/** Files in memory. */
function world(before: Readonly<Record<string, string>>) {
  const texts = new Map(Object.entries(before));
  const files = {
    kind: async (path: string) => (texts.has(path) ? 'file' : 'missing'),
    read: async (path: string) => new TextEncoder().encode(texts.get(path)),
    write: async (path: string, text: string) => void texts.set(path, text),
  };
  return { texts, io: { files } as unknown as Sources };
}

const work = vi.fn(async (): Promise<Checked> => sourced);
const run = (io: Sources, config: object = {}, version = '1') => {
  work.mockClear();
  return cached({ folder: 'k', version }, 'a.txt', config, io, work);
};

it('keeps a result until the text, the file beside it, the configuration or the version changes', async () => {
  const { texts, io } = world({ 'a.txt': sourced.source });
  expect(await run(io)).toEqual(sourced);
  expect(work).toHaveBeenCalledTimes(1);
  expect(await run(io)).toEqual(sourced);
  expect(work).not.toHaveBeenCalled();
  const changed = (path: string, text: string) => {
    texts.set(path, text);
    return io;
  };
  for (const change of [
    () => run(io, { failOn: 'info' }),
    () => run(io, { failOn: 'info' }, '2'),
    () => run(changed('a.txt.wersagt.yaml', '[]'), { failOn: 'info' }, '2'),
    () => run(changed('a.txt', `${sourced.source}!`), { failOn: 'info' }, '2'),
  ]) {
    await change();
    expect(work).toHaveBeenCalledTimes(1);
  }
  expect([...texts.keys()].filter((path) => path.startsWith('k/'))).toHaveLength(1);
});

it('writes a broken file of the cache anew', async () => {
  const { texts, io } = world({ 'a.txt': sourced.source });
  await run(io);
  const [place = ''] = [...texts.keys()].filter((path) => path.startsWith('k/'));
  for (const broken of ['', '{"key":', 'null', '[]']) {
    texts.set(place, broken);
    expect(await run(io)).toEqual(sourced);
    expect(work).toHaveBeenCalledTimes(1);
    await run(io);
    expect(work).not.toHaveBeenCalled();
  }
});

it('keeps nothing of what could not be read, and goes on where it cannot write', async () => {
  const { texts, io } = world({ 'a.txt': '' });
  work.mockResolvedValueOnce({ ...sourced, unreadable: 'ist leer' });
  await cached({ folder: 'k', version: '1' }, 'a.txt', {}, io, work);
  expect([...texts.keys()]).toEqual(['a.txt']);
  const readOnly = { files: { ...io.files, write: () => Promise.reject(new Error('EROFS')) } } as unknown as Sources;
  expect(await run(readOnly)).toEqual(sourced);
});
