import type { Cue } from '../../model/cue.js';
import type { Clause, NounPhrase } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import { nameable } from '../able-to-speak.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Verbs that answer to what another has said; their subject does not say it. */
const reacting: ReadonlySet<string> = new Set([
  'ablehnen',
  'anschließen',
  'begrüßen',
  'bestreiten',
  'dementieren',
  'entgegentreten',
  'kritisieren',
  'teilen',
  'unterstützen',
  'verurteilen',
  'verwerfen',
  'widersprechen',
  'zurückweisen',
]);

/**
 * Whose words follow a noun of saying that is the object of such a verb: "lehnte den Vorschlag *des Ministers* ab, das Bad zu schließen", "wies
 * *Berichte der Zeitung* zurück, er trete ab". The genitive or "von" behind the noun tells it; a document speaks for itself.
 *
 * @param from the first token of the words.
 */
export function contentOwner(
  cue: Cue,
  clause: Clause,
  sentence: Sentence,
  from: number,
  context: AttributionContext,
): TokenRange | undefined {
  // "Die Kritik der Stadt, das Bad sei alt, *teilt* Ohm nicht": the noun is the cue, the verb answers to it.
  if (!reacting.has(cue.kind === 'noun' ? (clause.verbs?.lemma ?? '') : cue.lemma)) return undefined;
  const noun = context
    .phrases(sentence)
    .findLast((phrase) => phrase.tokens.to <= from && holds(clause, phrase.head) && tellsContent(phrase, context));
  return noun && ownerOf(noun, context);
}

/** "eine Warnung *der Wärter*", "die Forderung *von Politikern*": whose words a noun of saying tells of; a document speaks for itself. */
export function ownerOf(noun: NounPhrase, context: AttributionContext): TokenRange | undefined {
  if (noun.tokens.to === noun.core.to) return undefined;
  const owner = wordsBehind(noun, context);
  if (!owner || !nameable(owner, context)) return undefined;
  return isDocument(noun, context) ? noun.tokens : owner;
}

function tellsContent({ kind, core }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean {
  const row = kind === 'noun' ? lexicon.reportingNoun((tokens[core.to - 1] as Token).text) : undefined;
  return row !== undefined && (row.content === true || row.medium === 'writing');
}

const isDocument = ({ core }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  lexicon.reportingNoun((tokens[core.to - 1] as Token).text)?.medium === 'writing';

/** "des Ministers", "von Politikern" without the preposition. */
function wordsBehind({ core, tokens: { to } }: NounPhrase, { tokens }: AttributionContext): TokenRange | undefined {
  const isVon = /^(?:von|vom)$/.test((tokens[core.to] as Token).normal);
  const from = isVon ? core.to + 1 : core.to;
  return from < to ? { from, to } : undefined;
}
