import type { Dossier } from '../../dossier/dossier.js';
import type { Evidence } from '../../dossier/evidence.js';
import type { Kind } from '../../dossier/kind.js';
import type { Entry } from '../../people.js';
import { countsOf } from '../article-page.js';
import type { Counts } from '../sections/figures.js';

/** What the overview needs to know about an article, so that a thousand of them fit into memory. */
export interface Summary {
  readonly title: string;
  readonly date?: string;
  /** Where the report on it stands: "articles/radweg.html", or "#a3-top" on the same page. */
  readonly address: string;
  /** The address of a quotation; `{n}` is its number. */
  readonly quotationAddress: string;
  readonly evidence: Evidence;
  readonly counts: Counts;
  /** Everybody who is quoted in it. */
  readonly entries: readonly Entry[];
  readonly quotations: readonly {
    readonly number: number;
    readonly kind: Kind;
    readonly speaker?: string;
    readonly text: string;
  }[];
  /** Ids of the checks that found something, once for each finding. */
  readonly checks: readonly string[];
}

export const summaryOf = (dossier: Dossier, address: string, quotationAddress: string): Summary => ({
  title: dossier.title,
  ...(dossier.date && { date: dossier.date }),
  address,
  quotationAddress,
  evidence: dossier.evidence,
  counts: countsOf(dossier),
  entries: dossier.entries.filter(({ quotations }) => quotations.length > 0),
  quotations: dossier.quotations.map(({ number, kind, speaker, quotation }) => ({
    number,
    kind,
    ...(speaker && { speaker: speaker.name }),
    text: quotation.text,
  })),
  checks: dossier.findings.map(({ check }) => check),
});
