import type { NounPhrase, Tag } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { AttributionContext } from './context.js';

const speaking: ReadonlySet<string> = new Set(['personal', 'demonstrative', 'indefinite']);
const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);

/** A body by its initials, though no list has it: "die IG Holz", "UNIKO". */
const shortName = /^\p{Lu}{2,}$/u;

/** The head is a person, body or personal pronoun; a genitive name behind a thing does not count: "die Rede Brehms". */
export function canSpeak(phrase: NounPhrase, { tokens, grammar, lexicon }: AttributionContext): boolean {
  let thing = false;
  for (let i = phrase.core.from; i < phrase.core.to; i++) {
    if (!nominal.has(grammar.tags[i] as Tag)) continue;
    const { text, normal } = tokens[i] as Token;
    if (grammar.tags[i] === 'PRON') return lexicon.pronoun(normal).some(({ kind }) => speaking.has(kind));
    if (
      lexicon.role(text) ||
      lexicon.organisation(text) ||
      lexicon.metonym(text) ||
      lexicon.givenName(text) ||
      shortName.test(text)
    )
      return true;
    if (grammar.tags[i] === 'PROPN') return !(thing && /s$/.test(text));
    thing = true;
  }
  return false;
}

/** The words can name somebody who speaks: they hold a name, a function, a body, a personal pronoun. */
export function nameable(range: TokenRange, { tokens, grammar, lexicon }: AttributionContext): boolean {
  for (let i = range.from; i < range.to; i++) {
    const { text, normal } = tokens[i] as Token;
    if (grammar.tags[i] === 'PRON' && lexicon.pronoun(normal).some((form) => form.kind === 'personal')) return true;
    if (!nominal.has(grammar.tags[i] as Tag)) continue;
    if (
      grammar.tags[i] === 'PROPN' ||
      lexicon.role(text) ||
      lexicon.organisation(text) ||
      lexicon.metonym(text) ||
      lexicon.givenName(text) ||
      lexicon.body(text) ||
      shortName.test(text)
    )
      return true;
  }
  return false;
}
