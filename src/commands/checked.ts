import { analyse } from '../analyse.js';
import { check as runChecks } from '../check/index.js';
import { suppress } from '../check/suppression/index.js';
import type { Config } from '../config.js';
import { german } from '../lexicon/de/index.js';
import { digest } from '../model/fingerprint.js';
import type { SourcedResult } from '../report/pretty.js';
import { RESULT_VERSION, type Result, toResult } from '../report/result.js';
import { type Article, readArticle, type Unreadable } from './article.js';
import { type Examined, type Fixed, fixed } from './fixing.js';
import type { Input } from './inputs.js';
import type { Sources } from './io.js';
import { readSidecar } from './sidecar.js';

/** What came of one input: its result, and why it could not be read where that is so. */
export interface Checked extends SourcedResult {
  readonly unreadable?: string;
  /** The same after its safe fixes; missing where it could not be read. */
  readonly fixed?: () => Fixed<Examined & SourcedResult>;
}

/** Reads one input, analyses and checks it; whatever is wrong with it is in the answer. */
export async function checked(
  input: Input,
  stdinName: string | undefined,
  config: Config,
  io: Sources,
): Promise<Checked> {
  const article = await readArticle(input, stdinName, config.locale, io);
  if ('error' in article) return { result: unreadableResult(article), source: '', unreadable: article.error };
  const { entries, faults } = await readSidecar(article.document.path, config.locale, io);
  const examine = (text: Article): Examined & SourcedResult => {
    const analysis = analyse(text.document, german, config);
    const found = [...text.findings, ...runChecks(analysis, config)];
    const findings = suppress(found, text.document, { entries, faults }, config);
    return { article: text, findings, result: toResult(analysis, findings), source: text.document.source };
  };
  const first = examine(article);
  return { result: first.result, source: first.source, fixed: () => fixed(first, examine) };
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
