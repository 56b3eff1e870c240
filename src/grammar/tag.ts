import type { Lexicon } from '../lexicon/lexicon.js';
import type { Tag } from '../model/grammar.js';
import type { Sentence, Token } from '../model/token.js';
import { candidatesOf } from './tagger/candidates.js';
import { bits, only, tagset } from './tagger/tagset.js';

/** The part of speech of each token: `tags[i]` belongs to token i. */
export function tag(tokens: readonly Token[], sentences: readonly Sentence[], lexicon: Lexicon): readonly Tag[] {
  const tags: Tag[] = tokens.map(tagOfKind);
  for (const { tokens: range } of sentences) {
    let opening = true;
    for (let index = range.from; index < range.to; index++) {
      const token = tokens[index] as Token;
      if (token.kind === 'word') tags[index] = guess(token, opening, tags[index - 1] ?? 'PUNCT', lexicon);
      opening = token.kind === 'mark' || /^[:.!?…]$/.test(token.text);
    }
  }
  return tags;
}

function tagOfKind(token: Token): Tag {
  if (token.kind === 'number') return 'NUM';
  if (token.kind === 'symbol') return /^[%‰€$£¥°§]/.test(token.text) ? 'NOUN' : 'X';
  return token.kind === 'link' ? 'X' : 'PUNCT';
}

function guess(token: Token, opening: boolean, previous: Tag, lexicon: Lexicon): Tag {
  const candidates = candidatesOf(token.text, token.normal, lexicon);
  const set = opening ? candidates.opening : candidates.inside;
  if (only(set) >= 0) return tagset[only(set)] as Tag;
  const listed = lexicon.functionWord(token.normal)[0];
  if (listed !== undefined && (set & bits(listed)) !== 0) return listed;
  if (/^\p{Lu}/u.test(token.text)) return lexicon.givenName(token.text) || previous === 'PROPN' ? 'PROPN' : 'NOUN';
  const reading = lexicon.verbReadings(token.normal)[0]?.form;
  if (reading === 'finite') return 'FIN';
  if (reading === 'participle') return 'PP';
  if (reading === 'zu-infinitive') return 'IZU';
  if (reading === 'infinitive') return 'INF';
  if (/^(?:ge|be|ver|er|ent|zer).*(?:t|en)$/.test(token.normal)) return 'PP';
  if (/(?:ig|lich|isch|bar|sam|los)$/.test(token.normal)) return 'ADJD';
  if (/(?:te|ten|t)$/.test(token.normal)) return previous === 'DET' ? 'ADJA' : 'FIN';
  if ((set & bits('ADJA')) !== 0 && previous !== 'PTKZU') return 'ADJA';
  return (set & bits('INF')) !== 0 ? 'INF' : 'ADJD';
}
