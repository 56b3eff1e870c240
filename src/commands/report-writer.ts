import type { Locale } from '../model/locale.js';
import type { Dossier } from '../report/dossier/dossier.js';
import type { Origin, UnreadFile } from '../report/dossier/evidence.js';
import type { ReportTarget } from './report-target.js';

/** Takes articles one after the other, so that a long run need not keep all of them. */
export interface ReportWriter {
  add(dossier: Dossier): Promise<void>;
  /** Writes what is left to write; gives the file to open. */
  end(unread: readonly UnreadFile[]): Promise<string>;
}

export interface ReportSetting {
  readonly target: ReportTarget;
  readonly origin: Origin;
  readonly locale: Locale;
  readonly excel: boolean;
}

/** Writes a file with the folders above it. */
export type Write = (file: string, text: string) => Promise<void>;
