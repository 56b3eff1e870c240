import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { Io } from '../../src/commands/io.js';
import { filesIn } from '../../src/commands/process-io.js';
import { run } from '../../src/commands/program.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the reports. */
    reports: string;
  }
}

/** Text that tries to be more than text. */
const HOSTILE = `title: <script>window.broken = 1</script> & "Titel" '</title>

„</mark></article><img src=x onerror="window.broken = 2"> Wir bauen“, sagte Anna <b onclick=alert(1)>Kruse</b> javascript:alert(1).

„Rechts \u202enach links\u202c und \u0007Klingel \u001b[31mrot“, sagte <style>body{display:none}</style> Tom Weber.

</script></style><!-- „Noch ]]> ein Zitat“, sagte Anna Kruse. "offenes Zitat
`;

const SECOND =
  '---\ndate: 2024-03-05\n---\n# Rat baut\n\n„Wir bauen bald“, sagte Anna Kruse. Tom Weber warnte, das sei zu teuer.\n';

/** Writes reports on our own articles, once for all tests, into a folder that goes away. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'wersagt-reports-'));
  cpSync('corpus', join(folder, 'texte'), { recursive: true, filter: (path) => !path.endsWith('README.md') });
  writeFileSync(join(folder, 'texte/hostile.txt'), HOSTILE);
  writeFileSync(join(folder, 'texte/rat.md'), SECOND);
  const wersagt = async (...words: readonly string[]) => {
    const code = await run(words, worldIn(folder));
    if (code !== 0) throw new Error(`${words.join(' ')} ended with ${code}`);
  };
  const article = 'texte/radweg-brennstedt/article.txt';
  await wersagt('report', article, '-o', 'de.html');
  await wersagt('report', article, '-o', 'en.html', '--locale', 'en');
  await wersagt('report', 'texte/klinik-ostmoor/article.txt', '-o', 'faulty.html');
  await wersagt('report', 'texte', '-o', 'alle');
  await wersagt('report', 'texte/rat.md', 'texte/hostile.txt', article, '-o', 'all', '--locale', 'en');
  await wersagt('report', article, 'texte/rat.md', 'texte/hostile.txt', '-o', 'single.html');
  await wersagt('report', 'texte', '-o', 'alle.json');
  project.provide('reports', folder);
  return () => rmSync(folder, { recursive: true });
}

const worldIn = (cwd: string): Io => ({
  cwd,
  env: { SOURCE_DATE_EPOCH: '1754575500' },
  terminal: { out: false, err: false },
  out: async () => {},
  err: () => {},
  async *stdin() {},
  files: filesIn(cwd),
  version: async () => '1.2.3',
  now: () => 0,
  date: () => new Date(0),
});
