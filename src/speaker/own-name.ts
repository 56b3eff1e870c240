import type { Lexicon } from '../lexicon/lexicon.js';

/** "Grünwelt" in "Umweltorganisation Grünwelt": what a club or firm is called without the noun for what it is. */
export function ownName(name: string, lexicon: Lexicon): string | undefined {
  if (!name.includes(' ')) return undefined;
  const [, noun = '', own = ''] = /^(\S+) (\p{Lu}\S+)$/u.exec(name) ?? [];
  const row = lexicon.organisation(noun);
  if (!row || !/^(?:company|group|medium|party)$/.test(row.kind)) return undefined;
  return lexicon.organisation(own) || lexicon.metonym(own) || lexicon.role(own) ? undefined : own;
}
