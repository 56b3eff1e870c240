import type { Token } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Core } from './core.js';

/**
 * "sagte die Landrätin *der Tannauer Rundschau*": to whom it was said. A feminine has the same form in the dative and in the genitive, but
 * only its own people are a medium's: "der Chefredakteur der Rundschau".
 */
export function isAudience(scene: Scene, owner: Core, next: Core): boolean {
  const { tokens, lexicon } = scene;
  const { text } = tokens[owner.head] as Token;
  const isPerson =
    owner.kind === 'name' ||
    /^\d+-?Jährige/.test(text) ||
    lexicon.role(text) !== undefined ||
    /^(?:authority|party)$/.test(lexicon.organisation(text)?.kind ?? '');
  return isPerson && !lexicon.mediaPerson(text) && isMedium(scene, next);
}

/** "dieser Zeitung", "der Deutschen Presse-Agentur", "der „Rheinischen Post“". */
function isMedium({ tokens, lexicon }: Scene, { from, to, head, determiner }: Core): boolean {
  if (determiner === undefined || !/er$/.test((tokens[from] as Token).normal)) return false;
  if (lexicon.organisation((tokens[head] as Token).text)?.kind === 'medium') return true;
  const words = tokens.slice(from + 1, to).filter(({ kind }) => kind !== 'mark');
  const name = words.map(({ text }, i) => (i < words.length - 1 ? text.replace(/en$/, 'e') : text)).join(' ');
  return lexicon.body(name)?.kind === 'medium';
}
