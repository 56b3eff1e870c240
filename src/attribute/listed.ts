import type { Quotation } from '../model/quotation.js';
import type { TokenRange } from '../model/token.js';
import { nameable } from './able-to-speak.js';
import type { AttributionContext } from './context.js';

/**
 * Es gratulierten *Jana Ohm* („Das freut uns“), *Tom Kern* („Endlich“) und *der Verband*: „Wir sind stolz.“ Several are named in a row, each with
 * words of his own: in brackets behind the name, or, the last ones, behind a colon.
 */
export function listedSpeaker(quotation: Quotation, context: AttributionContext): TokenRange | undefined {
  const { from, first } = context.place(quotation);
  const sign = context.tokens[from - 1]?.text;
  if (sign !== '(' && !(sign === ':' && isListBefore(from, quotation, context))) return undefined;
  let longest: TokenRange | undefined;
  for (const { tokens, core } of context.phrases(first))
    if ((tokens.to === from - 1 || core.to === from - 1) && (!longest || tokens.from < longest.from))
      longest = { from: tokens.from, to: from - 1 };
  return longest && nameable(longest, context) ? longest : undefined;
}

/** Another quotation in brackets stands before the colon. */
const isListBefore = (colon: number, quotation: Quotation, context: AttributionContext): boolean =>
  context.quotationsIn(context.place(quotation).first).some((other) => {
    if (other.type !== 'direct' || other.extent === 'term') return false;
    const { from, to } = context.place(other);
    return to < colon && context.tokens[from - 1]?.text === '(';
  });
