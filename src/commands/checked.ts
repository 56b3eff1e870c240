import { analyse } from '../analyse.js';
import { check as runChecks } from '../check/index.js';
import { suppress } from '../check/suppression/index.js';
import type { Config } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { digest } from '../model/fingerprint.js';
import type { SourcedResult } from '../report/pretty.js';
import { RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { readArticle, type Unreadable } from './article.js';
import type { Input } from './inputs.js';
import type { Io } from './io.js';
import { readSidecar } from './sidecar.js';

/** What came of one input: its result, and why it could not be read where that is so. */
export interface Checked extends SourcedResult {
  readonly unreadable?: string;
}

/** Reads one input, analyses and checks it; whatever is wrong with it is in the answer. */
export async function checked(input: Input, stdinName: string | undefined, config: Config, io: Io): Promise<Checked> {
  const article = await readArticle(input, stdinName, config.locale, io);
  if ('error' in article) return { result: unreadableResult(article), source: '', unreadable: article.error };
  const { document } = article;
  const analysis = analyse(document, german, config);
  const { entries, faults } = await readSidecar(document.path, config.locale, io);
  const findings = [...article.findings, ...runChecks(analysis, config)];
  const suppressed = suppress(findings, document, { entries, faults }, config);
  return { result: toResult(analysis, suppressed), source: document.source };
}

/** A bad input is a finding on its path. */
const unreadableResult = ({ name, error }: Unreadable): Result => ({
  name,
  version: RESULT_VERSION,
  quotations: [],
  entities: [],
  findings: [
    {
      check: 'meta/unreadable-file',
      severity: 'error',
      message: error,
      start: 0,
      end: 0,
      line: 1,
      column: 1,
      related: [],
      suggestion: null,
      confidence: null,
      fingerprint: digest('meta/unreadable-file'),
      suppressed: null,
      known: false,
    },
  ],
});
