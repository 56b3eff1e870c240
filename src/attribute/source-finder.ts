import type { Mention } from '../model/mention.js';
import type { TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';
import { MentionFinder } from './mention-finder.js';
import { isDocument, sourceMention } from './source-mention.js';

/** Finds the mention for the words of a speaker, and makes one where there is none; what it made is in `added`. */
export class SourceFinder {
  readonly added: Mention[] = [];
  private readonly known: MentionFinder;
  private readonly made = new Map<string, Mention>();

  constructor(
    mentions: readonly Mention[],
    private readonly context: AttributionContext,
  ) {
    this.known = new MentionFinder(mentions, context.tokens);
  }

  find(range: TokenRange): Mention | undefined {
    const { tokens, grammar, lexicon } = this.context;
    const found = isDocument(range, tokens, grammar, lexicon) ? this.known.exact(range) : this.known.nearest(range);
    return found ?? this.make(range);
  }

  private make(range: TokenRange): Mention | undefined {
    const key = `${range.from} ${range.to}`;
    const known = this.made.get(key);
    if (known) return known;
    const mention = sourceMention(range, this.added.length + 1, this.context.tokens, this.context.grammar);
    if (mention) {
      this.made.set(key, mention);
      this.added.push(mention);
    }
    return mention;
  }
}
