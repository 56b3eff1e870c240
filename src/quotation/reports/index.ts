import { contentAfterVerb } from './content-after.js';
import { contentBeforeVerb } from './content-before.js';
import { contentOfNoun } from './content-of-noun.js';
import { dependentSubjunctive } from './dependent-subjunctive.js';
import { freeSubjunctive } from './free-subjunctive.js';
import { hearsay } from './hearsay.js';
import { likeClause } from './like-clause.js';
import type { ReportPattern } from './report.js';
import { sourcePhrase } from './source-phrase.js';
import { speechAct } from './speech-act.js';
import { summaryPronoun } from './summary-pronoun.js';

/** The patterns of reported speech in the order in which they look at a sentence; a later one sees what the earlier ones found. */
export const reportPatterns: readonly ReportPattern[] = [
  sourcePhrase,
  likeClause,
  contentAfterVerb,
  contentBeforeVerb,
  contentOfNoun,
  summaryPronoun,
  dependentSubjunctive,
  freeSubjunctive,
  hearsay,
  speechAct,
];
