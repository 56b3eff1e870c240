import type { Draft } from './draft.js';
import { fullNameAt, type PersonName } from './names.js';
import type { Sight } from './sight.js';
import { wordAt } from './word.js';

/**
 * The name of a person that closes the description before it without a comma: "Der Präsident der Region Lohe Anton Zeller", "der Beauftragte
 * für Energie Anton Zeller". In "der Sprecher des Ministers Anton Zeller" and "der Chef der Firma Anton Zeller" it is another's.
 */
export function closingName(sight: Sight, { kind, number, head, tokens: { from, to } }: Draft): PersonName | undefined {
  if (kind !== 'role' || number === 'pl') return undefined;
  const end = bracketAt(sight, from, to);
  for (let at = head + 2; at < end; at++) {
    const name = sight.grammar.tags[at] === 'PROPN' ? fullNameAt(sight, at, end) : undefined;
    if (name) return name.to === end && !bearsName(sight, at - 1) ? name : undefined;
  }
  return undefined;
}

/** Whether the name belongs to the word before it: a function, a title, a firm, an article, a preposition. */
function bearsName(sight: Sight, at: number): boolean {
  const tag = sight.grammar.tags[at];
  if (tag !== 'NOUN' && tag !== 'PROPN') return true;
  const { role, isTitle, organisation } = wordAt(sight, at);
  return role !== undefined || isTitle || organisation?.kind === 'company';
}

function bracketAt({ tokens }: Sight, from: number, to: number): number {
  for (let at = from; at < to; at++) if (tokens[at]?.text === '(') return at;
  return to;
}
