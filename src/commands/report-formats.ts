import { checks } from '../check/index.js';
import type { Locale } from '../model/locale.js';
import type { Dossier } from '../report/dossier/dossier.js';
import type { UnreadFile } from '../report/dossier/evidence.js';
import type { CheckNote } from '../report/html/page-context.js';
import { explained } from './explained.js';
import { type Io, WrongUse } from './io.js';
import { message } from './messages.js';
import type { ReportFormat, ReportTarget } from './report-target.js';
import type { ReportSetting, ReportWriter, Write } from './report-writer.js';

/** The writer for the format of the target; only that format's modules are loaded. */
export async function reportWriter(setting: ReportSetting, io: Io): Promise<ReportWriter> {
  const { target, locale } = setting;
  const notes = checks.map((check) => explained(check, locale));
  const write = writing(locale, io);
  if (target.format === 'folder') {
    const { folderWriter } = await import('./report-folder.js');
    return folderWriter(setting, notes, write);
  }
  return fileWriter(target, await formatter(target.format, setting, notes), write);
}

type Formatter = (dossiers: readonly Dossier[], unread: readonly UnreadFile[]) => string;

async function formatter(
  format: Exclude<ReportFormat, 'folder'>,
  { origin, locale, excel }: ReportSetting,
  notes: readonly CheckNote[],
): Promise<Formatter> {
  switch (format) {
    case 'html': {
      const { reportPage } = await import('../report/html/report-page.js');
      return (dossiers, unread) => reportPage(dossiers, unread, origin, notes, locale);
    }
    case 'markdown': {
      const { reportMarkdown } = await import('../report/report-markdown.js');
      return (dossiers, unread) => reportMarkdown(dossiers, unread, origin, locale);
    }
    case 'csv': {
      const { reportCsv } = await import('../report/report-csv.js');
      return (dossiers) => reportCsv(dossiers, excel);
    }
    case 'json': {
      const { reportJson } = await import('../report/report-json.js');
      return (dossiers, unread) => reportJson(dossiers, unread, origin);
    }
  }
}

function fileWriter({ path }: ReportTarget, format: Formatter, write: Write): ReportWriter {
  const dossiers: Dossier[] = [];
  return {
    async add(dossier) {
      dossiers.push(dossier);
    },
    async end(unread) {
      await write(path, format(dossiers, unread));
      return path;
    },
  };
}

/** Writes a file, or throws `WrongUse` with the reason. */
const writing =
  (locale: Locale, io: Io): Write =>
  async (file, text) => {
    try {
      await io.files.write(file, text);
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new WrongUse(message('unwritable', locale, { file, reason }));
    }
  };
