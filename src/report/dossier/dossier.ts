import type { Analysis } from '../../model/analysis.js';
import type { Block } from '../../model/document.js';
import { isOpen } from '../../model/finding.js';
import { lineIndex } from '../line-index.js';
import { type Entry, entriesOf } from '../people.js';
import type { FindingResult, Result } from '../result.js';
import { dayOf } from './article-date.js';
import type { Evidence } from './evidence.js';
import { type FindingRow, numberedFindings } from './finding-rows.js';
import { type QuotationRow, quotationRows } from './quotation-rows.js';
import { type SpeakerRow, speakerRows } from './speaker-rows.js';
import { wordCounter } from './word-counter.js';

/** All that a report says about one article, whatever its format: plain data, everything numbered from 1 in the order of the text. */
export interface Dossier {
  readonly evidence: Evidence;
  readonly title: string;
  /** Day of the article, `2025-08-07`; from its header. */
  readonly date?: string;
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly words: number;
  readonly result: Result;
  /** Marks that quote nobody are left out. */
  readonly quotations: readonly QuotationRow[];
  /** Those who are quoted, in the order in which they first speak. */
  readonly speakers: readonly SpeakerRow[];
  /** Everybody of the article, for the ledger over several. */
  readonly entries: readonly Entry[];
  /** Those that somebody has to look at: errors first, then in the order of the text. */
  readonly findings: readonly FindingRow[];
  /** Those that are suppressed, or known from the baseline. */
  readonly settled: readonly FindingResult[];
}

/** Puts together what the report needs to know about one article. */
export function dossierOf(analysis: Analysis, result: Result, evidence: Evidence): Dossier {
  const { document } = analysis;
  const index = lineIndex(document.source);
  const wordsIn = wordCounter(analysis.tokens);
  const numbered = numberedFindings(result.findings.filter(isOpen));
  const date = dayOf(document.meta);
  const entries = entriesOf(analysis);
  const speakers = speakerRows(analysis, result, entries, index, wordsIn);
  return {
    evidence,
    title: titleOf(analysis),
    ...(date && { date }),
    source: document.source,
    blocks: document.blocks,
    words: wordsIn({ start: 0, end: document.source.length }),
    result,
    quotations: quotationRows(result, speakers, numbered, index, wordsIn),
    speakers,
    entries,
    findings: numbered,
    settled: result.findings.filter((finding) => !isOpen(finding)),
  };
}

/** The headline above the text; without one the name of the file. */
function titleOf({ document }: Analysis): string {
  const [first] = document.blocks;
  const words = first?.kind !== 'heading' ? '' : first.runs.map(({ text }) => text).join('');
  return words.replace(/\s+/g, ' ').trim() || (document.path.split(/[\\/]/).at(-1) as string);
}
