import type { Dossier } from '../report/dossier/dossier.js';
import { articlePage } from '../report/html/article-page.js';
import { overviewPage } from '../report/html/overview/overview-page.js';
import { type Summary, summaryOf } from '../report/html/overview/summary.js';
import { type CheckNote, pageIn } from '../report/html/page-context.js';
import type { ReportSetting, ReportWriter, Write } from './report-writer.js';

/** `index.html` and below it a page for each article, written as they come; every file stands by itself. */
export function folderWriter(
  { target, origin, locale }: ReportSetting,
  notes: readonly CheckNote[],
  write: Write,
): ReportWriter {
  const page = pageIn(locale, notes);
  const summaries: Summary[] = [];
  const nameFor = uniqueNames();
  return {
    async add(dossier: Dossier) {
      const address = `articles/${nameFor(dossier.evidence.file)}.html`;
      await write(`${target.path}/${address}`, articlePage(dossier, origin, page, '../index.html'));
      summaries.push(summaryOf(dossier, address, `${address}#q{n}`));
    },
    async end(unread) {
      const path = `${target.path}/index.html`;
      await write(path, overviewPage({ summaries, unread }, origin, page));
      return path;
    },
  };
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Names that any file system and address takes: "texte/Müller & Söhne.md" → "texte-mueller-soehne". */
function uniqueNames(): (path: string) => string {
  const taken = new Set<string>();
  return (path) => {
    const plain = path
      .replace(/\.[^./\\]{1,9}$/, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[äöüß]/g, (letter) => GERMAN[letter] as string)
      .normalize('NFD')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '');
    const base = plain.slice(-80).replace(/^-+/, '') || 'article';
    let name = base;
    for (let i = 2; taken.has(name); i++) name = `${base}-${i}`;
    taken.add(name);
    return name;
  };
}
