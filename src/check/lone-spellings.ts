import { isNearSpelling, nearKeys } from '../compare/near-spellings.js';
import type { Mention } from '../model/mention.js';
import type { Token } from '../model/token.js';
import type { CheckContext } from './context.js';

/** A noun of the text that is most likely the misspelt surname of somebody introduced. */
export interface LoneSpelling {
  readonly token: Token;
  /** The full name, where it stands first. */
  readonly other: Mention;
  readonly surname: string;
}

/**
 * A misspelt surname is no name to the reader of names: "Damit konnte Woweriet die Mehrheit nicht erreichen". It stands like a
 * name, a noun of the singular without article and adjective, once in the text, near the surname of somebody who is named
 * twice or more.
 */
export function* loneSpellings(context: CheckContext): Generator<LoneSpelling> {
  const { analysis } = context;
  const surnames = introduced(analysis.mentions);
  if (surnames.size === 0) return;
  const byKey = new Map<string, string[]>();
  for (const surname of surnames.keys())
    for (const key of nearKeys(surname)) byKey.set(key, [...(byKey.get(key) ?? []), surname]);
  const named = new Set<number>();
  for (const { kind, tokens } of analysis.mentions)
    if (kind === 'name') for (let index = tokens.from; index < tokens.to; index += 1) named.add(index);
  const counts = new Map<string, number>();
  for (const { normal } of analysis.tokens) counts.set(normal, (counts.get(normal) ?? 0) + 1);
  for (const token of analysis.tokens) {
    if (named.has(token.index) || !SURNAME.test(token.text) || counts.get(token.normal) !== 1) continue;
    if (!standsAlone(token, context)) continue;
    const bare = token.text.replace(/s$/, '');
    const near = [token.text, bare].flatMap((word) => nearKeys(word).flatMap((key) => byKey.get(key) ?? []));
    const surname = near.find((name) => [token.text, bare].some((word) => isNearSpelling(word, name)));
    const other = surname !== undefined && !isForm(token.text, surname) ? surnames.get(surname) : undefined;
    if (surname !== undefined && other) yield { token, other, surname };
  }
}

/** Shorter ones have neighbours among the common nouns: Weber and Weder. */
const SURNAME = /^\p{Lu}\p{Ll}{5,}$/u;

/** Surnames of six letters or more with a first name in one place and at least one more place. */
function introduced(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  const again = new Set<string>();
  for (const mention of mentions) {
    const words = mention.kind === 'name' && mention.number === 'sg' ? (mention.name?.split(' ') ?? []) : [];
    const surname = words.at(-1) ?? '';
    if (!SURNAME.test(surname)) continue;
    if (first.has(surname)) again.add(surname);
    else if (words.length > 1) first.set(surname, mention);
  }
  return new Map([...first].filter(([surname]) => again.has(surname)));
}

/** No article, adjective or number before it, no first half of a compound, no name or noun beside it. */
function standsAlone({ index, spaced, block }: Token, { analysis: { grammar, tokens } }: CheckContext): boolean {
  const before = tokens[index - 1]?.block === block ? (grammar.tags[index - 1] ?? 'X') : 'PUNCT';
  const own = grammar.tags[index] ?? '';
  return (spaced || before === 'PUNCT') && /^(?:NOUN|PROPN|X)$/.test(own) && !/^(?:DET|ADJA|NUM|PROPN|X)$/.test(before);
}

/** "Webers", "Webern", "Weberin": the same name or a word made of it. */
const isForm = (word: string, surname: string): boolean =>
  word.startsWith(surname) || surname.startsWith(word) || word.startsWith(surname.replace(/(?:e|en|er)$/, ''));
