import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Cue } from '../../model/cue.js';
import type { Grammar } from '../../model/grammar.js';
import type { Sentence, Token } from '../../model/token.js';

/** What the decision looks at. */
export interface ExtentContext {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  readonly lexicon: Lexicon;
  /** The sentence in which the stretch begins. */
  readonly sentence: Sentence | undefined;
  readonly heading: boolean;
  /** Cues of that sentence. */
  readonly cues: readonly Cue[];
  /** Index of the clause in which the stretch stands. */
  readonly clause: number | undefined;
  /** Words with a capital that the author uses outside marks, in any paragraph. */
  readonly ownWords: ReadonlySet<string>;
  /** A report without marks holds the stretch. */
  readonly reported: boolean;
  /** A sentence with "sollen" that tells what others say holds it: "Er soll „grob fahrlässig“ gehandelt haben". */
  readonly hearsay: boolean;
  /** A whole quotation in marks holds it. */
  readonly quoted: boolean;
}
