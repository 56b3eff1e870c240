import type { Dossier } from './dossier/dossier.js';
import type { Origin, UnreadFile } from './dossier/evidence.js';
import { jsonLine } from './json.js';

/** The report as data: what made it, and for each article its evidence and the result as `extract` and `check` give it. */
export const reportJson = (dossiers: readonly Dossier[], unread: readonly UnreadFile[], origin: Origin): string =>
  jsonLine({
    tool: 'wersagt',
    version: origin.version,
    catalogue: { checks: origin.checks, sha256: origin.catalogue },
    date: origin.moment,
    articles: dossiers.map(({ evidence, title, date, words, speakers, result }) => ({
      ...evidence,
      title,
      date: date ?? null,
      words,
      speakers: speakers.map(({ number, key, first, last, ...speaker }) => speaker),
      result,
    })),
    unread,
  });
