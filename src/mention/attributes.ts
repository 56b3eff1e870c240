import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import { type Draft, reaching } from './draft.js';
import type { Read } from './readings.js';
import { type Sight, startOfSentence } from './sight.js';
import { wordAt } from './word.js';

/**
 * A draft with its genitive and "von" attributes, which belong to the description ("Sprecher der Polizei"), and the party in brackets,
 * which does not.
 */
export function withAttributes(sight: Sight, read: Read): Draft {
  const { phrase, draft } = read;
  const { tokens } = sight;
  const from = Math.max(phrase.core.to, draft.head + 1);
  const to = Math.max(endOf(sight, read), draft.tokens.to);
  // Most phrases have neither attribute nor party.
  if (from >= to && tokens[to]?.text !== '(')
    return to === draft.tokens.to ? draft : reaching(draft, draft.tokens.from, to);
  const bracket = bracketIn(tokens, from, to);
  const attribute = textOf(tokens, from, bracket ?? to);
  const { kind, head, name, role, title, gender, number, definite } = draft;
  return {
    kind,
    tokens: { from: draft.tokens.from, to },
    head,
    name: attribute && isOpen(sight, read, attribute) ? `${name} ${attribute}` : name,
    role: attribute && kind === 'role' ? `${role} ${attribute}` : role,
    title,
    party: bracket === undefined ? partyAt(sight, to) : partyIn(sight, from, to),
    gender,
    number,
    definite,
    phrase: draft.phrase,
  };
}

/** Whether the name of a body goes on with its attribute: "das Rote Kreuz Haitis", but not "das Auswärtige Amt der Bundesrepublik". */
function isOpen({ lexicon }: Sight, { phrase, draft }: Read, attribute: string): boolean {
  const { kind, head, tokens, role, name } = draft;
  if (kind !== 'organisation' || role !== undefined || head !== phrase.core.to - 1 || tokens.to > phrase.core.to)
    return false;
  return !attribute.includes(' ') || lexicon.body(name ?? '') === undefined;
}

/** Up to the first comma; and "spricht die Polizei von …": after a known body "von" mostly belongs to the verb. */
function endOf(sight: Sight, { phrase, draft }: Read): number {
  const { tokens } = sight;
  const isVonOfVerb = draft.kind === 'organisation' && draft.definite && isVon(tokens[phrase.core.to]);
  if (isVonOfVerb && !isDocument(sight, draft) && !isOfBody(sight, draft, phrase) && !opensBeforeVerb(sight, phrase))
    return phrase.core.to;
  if (isForSomething(sight, phrase)) return sight.grammar.phrases[phrase.index + 1]?.tokens.to ?? phrase.core.to;
  let to = phrase.core.to;
  while (to < phrase.tokens.to && tokens[to]?.text !== ',') to++;
  return to;
}

/** "die Staatsanwaltschaft von Nordhafen": an authority has a place behind it, while "verlangt die SPD von Kern" is about a person. */
const isOfBody = (sight: Sight, { head }: Draft, { core }: NounPhrase): boolean =>
  sight.grammar.tags[core.to + 1] === 'PROPN' &&
  wordAt(sight, head).organisation?.kind === 'authority' &&
  !wordAt(sight, core.to + 1).isGivenName;

/** "Die Vereinsleitung von Nordhafen warnte": the whole phrase stands before the verb. */
const opensBeforeVerb = (sight: Sight, { tokens: { from, to } }: NounPhrase): boolean =>
  sight.grammar.tags[to] === 'FIN' && startOfSentence(sight, from) === from;

const isVon = (token: Token | undefined): boolean => token?.normal === 'von' || token?.normal === 'vom';

const isDocument = (sight: Sight, { head }: Draft): boolean => wordAt(sight, head).organisation?.kind === 'document';

/** "Institut für Kernphysik", "Sprecher für Inneres": "für" and a noun without article. */
function isForSomething({ tokens, grammar }: Sight, phrase: NounPhrase): boolean {
  const next = grammar.phrases[phrase.index + 1];
  const at = phrase.core.to;
  return (
    tokens[at]?.normal === 'für' && next?.core.from === at + 1 && grammar.tags[at + 1] !== 'DET' && next.kind === 'noun'
  );
}

const partyAt = (sight: Sight, at: number): string | undefined =>
  sight.tokens[at]?.text === '(' ? partyIn(sight, at + 1, at + 4) : undefined;

function partyIn({ tokens, lexicon }: Sight, from: number, to: number): string | undefined {
  for (let i = from; i < to && i < tokens.length; i++) {
    const { text } = tokens[i] as Token;
    if (lexicon.parties.has(text)) return text;
  }
  return undefined;
}

function bracketIn(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).text === '(') return i;
  return undefined;
}

/** The words as they are spaced in the text. */
function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    text += i > from && token.spaced ? ` ${token.text}` : token.text;
  }
  return text;
}
