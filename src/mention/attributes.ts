import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { Draft } from './draft.js';
import type { Read } from './readings.js';
import type { Sight } from './sight.js';

/**
 * A draft with its genitive and "von" attributes, which belong to the description ("Sprecher der Polizei"), and the party in brackets,
 * which does not.
 */
export function withAttributes(sight: Sight, { phrase, draft }: Read): Draft {
  const { tokens, lexicon } = sight;
  const from = Math.max(phrase.core.to, draft.head + 1);
  const to = Math.max(endOf(sight, { phrase, draft }), draft.tokens.to);
  // Most phrases have neither attribute nor party.
  if (from >= to && tokens[to]?.text !== '(')
    return to === draft.tokens.to ? draft : { ...draft, tokens: { from: draft.tokens.from, to } };
  const rest = tokens.slice(from, to);
  const bracket = rest.findIndex((token) => token.text === '(');
  const attribute = textOf(bracket < 0 ? rest : rest.slice(0, bracket));
  const party = bracket < 0 ? partyAt(sight, to) : rest.find((token) => lexicon.parties.has(token.text))?.text;
  const isOpen =
    attribute !== '' &&
    draft.kind === 'organisation' &&
    draft.head === phrase.core.to - 1 &&
    draft.tokens.to <= phrase.core.to &&
    draft.role === undefined;
  // "das Rote Kreuz Haitis", but not "das Auswärtige Amt der Bundesrepublik".
  const isListed = lexicon.body(draft.name ?? '') !== undefined;
  return {
    ...draft,
    tokens: { from: draft.tokens.from, to },
    role: draft.kind === 'role' && attribute ? `${draft.role} ${attribute}` : draft.role,
    name: isOpen && (!isListed || !attribute.includes(' ')) ? `${draft.name} ${attribute}` : draft.name,
    party,
  };
}

/** Up to the first comma; and "spricht die Polizei von …": after a known body "von" mostly belongs to the verb. */
function endOf(sight: Sight, { phrase, draft }: Read): number {
  const { tokens } = sight;
  const isVonOfVerb = draft.kind === 'organisation' && draft.definite && isVon(tokens[phrase.core.to]);
  const isOfPlace = isOfBody(sight, draft, phrase) || opensBeforeVerb(sight, phrase);
  if (isVonOfVerb && !isDocument(sight, draft) && !isOfPlace) return phrase.core.to;
  if (isForSomething(sight, phrase)) return sight.grammar.phrases[phrase.index + 1]?.tokens.to ?? phrase.core.to;
  let to = phrase.core.to;
  while (to < phrase.tokens.to && tokens[to]?.text !== ',') to++;
  return to;
}

/** "die Staatsanwaltschaft von Nordhafen": an authority has a place behind it, while "verlangt die SPD von Kern" is about a person. */
function isOfBody({ tokens, grammar, lexicon }: Sight, { head }: Draft, { core }: NounPhrase): boolean {
  const { text = '' } = tokens[core.to + 1] ?? {};
  const isAuthority = lexicon.organisation(tokens[head]?.text ?? '')?.kind === 'authority';
  return isAuthority && grammar.tags[core.to + 1] === 'PROPN' && !lexicon.givenName(text);
}

/** "Die Vereinsleitung von Nordhafen warnte": the whole phrase stands before the verb. */
const opensBeforeVerb = ({ grammar, sentenceOf }: Sight, { tokens: { from, to } }: NounPhrase): boolean =>
  sentenceOf(from).tokens.from === from && grammar.tags[to] === 'FIN';

const isVon = (token: Token | undefined): boolean => token?.normal === 'von' || token?.normal === 'vom';

const isDocument = ({ tokens, lexicon }: Sight, { head }: Draft): boolean =>
  lexicon.organisation((tokens[head] as Token).text)?.kind === 'document';

/** "Institut für Kernphysik", "Sprecher für Inneres": "für" and a noun without article. */
function isForSomething({ tokens, grammar }: Sight, phrase: NounPhrase): boolean {
  const next = grammar.phrases[phrase.index + 1];
  const at = phrase.core.to;
  return (
    tokens[at]?.normal === 'für' && next?.core.from === at + 1 && grammar.tags[at + 1] !== 'DET' && next.kind === 'noun'
  );
}

function partyAt({ tokens, lexicon }: Sight, at: number): string | undefined {
  if (tokens[at]?.text !== '(') return undefined;
  return tokens.slice(at + 1, at + 4).find((token) => lexicon.parties.has(token.text))?.text;
}

const textOf = (tokens: readonly Token[]): string =>
  tokens.map((token, i) => (i > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
