import type { CheckContext } from '../../src/check/context.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Edit } from '../../src/model/edit.js';
import type { Span } from '../../src/model/span.js';
import type { Speaker } from '../../src/model/speaker.js';

/** An article as it was published. */
export interface Article {
  readonly name: string;
  readonly text: string;
  readonly analysis: Analysis;
  readonly context: CheckContext;
  /** Speakers with a first name, in the order of the text. */
  readonly people: readonly Speaker[];
}

/** One defect in one place. */
export interface Defect {
  /** What makes it out of the article. */
  readonly edits: readonly Edit[];
  /** Where in the article it must be found; the stretch of the edits where nothing is said. */
  readonly near?: Span;
  /** A sound title that is put above the article first; places count with it. */
  readonly title?: string;
}

/** Takes one of several by chance, the same one in every run. */
export type Pick = <Item>(items: readonly Item[]) => Item | undefined;

/** Makes defects of one kind that a sub-editor would mark. One generator a file. */
export interface Generator {
  /** Id of the check that must find them. */
  readonly check: string;
  /** What is done to the article. */
  readonly what: string;
  /** All places of an article where it can be done. */
  seed(article: Article, pick: Pick): readonly Defect[];
}
