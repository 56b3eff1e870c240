import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { MarkedStretch, QuotationExtent } from '../model/quotation.js';
import type { Sentence, Token } from '../model/token.js';

/** What the decision looks at. */
export interface ExtentContext {
  readonly tokens: readonly Token[];
  readonly grammar: Grammar;
  /** The sentence in which the stretch begins. */
  readonly sentence: Sentence | undefined;
  readonly heading: boolean;
  /** Cues of that sentence. */
  readonly cues: readonly Cue[];
  /** A report without marks holds the stretch. */
  readonly reported: boolean;
}

/** From this many words on, a stretch with a verb is a quotation by itself. */
const longEnough = 8;

/**
 * What a stretch in marks is. A whole clause is a full quotation; words inside the author's sentence are a partial one when a cue claims them
 * ("nannte die Pläne „absurd“"), and else a mere term: a title, a name, irony („Abendkurier“, die „Traumfabrik“).
 */
export function extentOfStretch(stretch: MarkedStretch, context: ExtentContext): QuotationExtent {
  const words = countWords(context.tokens, stretch);
  if (context.heading) return words >= 3 ? 'heading' : 'term';
  if (words === 0) return 'term';
  const finite = hasFinite(context.grammar, stretch);
  const wholeSentence = context.sentence !== undefined && startsSentence(stretch, context);
  if (finite && wholeSentence && words >= 3) return 'full';
  if (words >= longEnough) return finite ? 'full' : 'partial';
  if (afterColon(stretch, context) && context.cues.length) return 'full';
  if (isNamed(stretch, context)) return 'term';
  if (context.reported && words >= 2) return 'partial';
  const claimed = context.cues.some((cue) => claims(cue, stretch, words));
  if (claimed) return finite ? 'full' : 'partial';
  return words >= 5 && finite ? 'full' : 'term';
}

function countWords(tokens: readonly Token[], stretch: MarkedStretch): number {
  let count = 0;
  for (let i = stretch.inner.from; i < stretch.inner.to; i++)
    if ((tokens[i] as Token).kind === 'word' || (tokens[i] as Token).kind === 'number') count++;
  return count;
}

function hasFinite(grammar: Grammar, stretch: MarkedStretch): boolean {
  for (let i = stretch.inner.from; i < stretch.inner.to; i++)
    if (grammar.tags[i] === 'FIN' || grammar.tags[i] === 'IMP') return true;
  return false;
}

function startsSentence(stretch: MarkedStretch, { tokens, sentence }: ExtentContext): boolean {
  const before = stretch.inner.from - 2;
  return stretch.inner.from - 1 === sentence?.tokens.from || tokens[before]?.text === ':';
}

const afterColon = (stretch: MarkedStretch, { tokens }: ExtentContext): boolean =>
  tokens[stretch.inner.from - 2]?.text === ':';

/** A noun right before the marks and a capital behind them: "der Film „Nachtzug“". */
function isNamed(stretch: MarkedStretch, { tokens, grammar }: ExtentContext): boolean {
  const before = grammar.tags[stretch.inner.from - 2];
  const first = tokens[stretch.inner.from];
  return (
    (before === 'NOUN' || before === 'PROPN') &&
    first !== undefined &&
    /^[\p{Lu}\d]/u.test(first.text) &&
    stretch.inner.to - stretch.inner.from <= 4
  );
}

/** The cue speaks about these words: it stands in the same sentence and takes a direct quotation, a predicate with "als" or an object. */
function claims(cue: Cue, stretch: MarkedStretch, words: number): boolean {
  if (cue.kind === 'phrase') return words >= 2;
  const inside = cue.tokens.some((i) => i >= stretch.inner.from && i < stretch.inner.to);
  if (inside) return false;
  return cue.takes.includes('als') || (words >= 2 && cue.weight <= 2);
}
