import type { Lexicon } from '../../lexicon/lexicon.js';
import { opensWithCapital } from '../../model/letters.js';
import type { MarkedStretch } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import type { ExtentContext } from './context.js';
import type { Shape } from './shape.js';

/** "e. V." is two tokens. */
const legalForms = /^(?:ag|(?:e\.?)?v\.|eg|g?gmbh|inc\.?|kg|ltd\.?|mbh|se|ug)$/;

/**
 * „Rat für Wandel“, „Neuer Verein zur Förderung der Künste“, „lohe energie ag“: words that begin with the noun of a body or document or end in a
 * legal form are its name, unless somebody calls something so: "nannte sie eine „Partei der Wut“".
 */
export function isBodyName(stretch: MarkedStretch, shape: Shape, { tokens, lexicon, cues }: ExtentContext): boolean {
  const { inner } = stretch;
  if (shape.words < 2) return false;
  if (legalForms.test(tokens[inner.to - 1]?.normal ?? '')) return true;
  if (
    shape.finite ||
    !shape.capital ||
    tokens[inner.from - 2]?.normal === 'als' ||
    tokens[inner.from - 2]?.text === ':'
  )
    return false;
  if (cues.some(({ lemma }) => calling.has(lemma))) return false;
  const first = (tokens[inner.from] as Token).text;
  const second = (tokens[inner.from + 1] as Token).text;
  return (
    (opensWithCapital(first) && isBodyNoun(first, lexicon)) || (opensWithCapital(second) && isBodyNoun(second, lexicon))
  );
}

/** „Aufruf zum Frieden“; a genitive, "des „Aufrufs zu Gewalt“", is what somebody says and no name. */
export function isBodyNoun(text: string, lexicon: Lexicon): boolean {
  const body = lexicon.organisation(text);
  return body !== undefined && !(body.kind === 'document' && text.endsWith('s') && !body.noun.endsWith('s'));
}

const calling: ReadonlySet<string> = new Set([
  'beschimpfen',
  'bezeichnen',
  'halten',
  'kritisieren',
  'nennen',
  'sprechen',
]);

/** "die sich selbst „Rat der Wende und des Aufbruchs“ nennt", however long it is. */
export const isSelfNamed = ({ inner }: MarkedStretch, { tokens }: ExtentContext): boolean =>
  tokens[inner.from - 2]?.normal === 'selbst' && naming.test(tokens[inner.to + 1]?.normal ?? '');

const naming = /^nenn(?:en|t)|^nannten?/;
