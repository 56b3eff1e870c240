import { describe, expect, it } from 'vitest';
import { wersagt } from './world.js';

const text = 'Der Rat hat getagt.\n';

describe('files that git leaves out', () => {
  it('are not looked for, but read when they are named', async () => {
    const files = {
      '.git/HEAD': '',
      '.gitignore': 'alt/\n*.bak.txt\n',
      'a.txt': text,
      'a.bak.txt': text,
      'alt/b.txt': text,
      'neu/.gitignore': '!wichtig.bak.txt\nd.md\n',
      'neu/c.md': text,
      'neu/d.md': text,
      'neu/wichtig.bak.txt': text,
      'node_modules/paket/liesmich.md': text,
    };
    const { out } = await wersagt('extract . alt/b.txt --format jsonl', { files });
    const names = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { name: string }).name);
    expect(names).toEqual(['a.txt', 'neu/c.md', 'neu/wichtig.bak.txt', 'alt/b.txt']);
  });
});
