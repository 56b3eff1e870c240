import type { Mention } from '../../model/mention.js';
import type { Token } from '../../model/token.js';

import { through } from '../entity.js';
import { fold } from '../fold.js';
import { index } from '../lists.js';
import type { Resolver } from '../resolver.js';
import type { Scene } from '../scene.js';

/** "das Bundeskriminalamt (BKA)" introduces "das BKA"; an abbreviation stands for the body in brackets before or after it. */
export const abbreviation: Resolver = {
  name: 'abbreviation',
  of: ['organisation'],
  resolve(mention, scene) {
    if (!mention.name) return undefined;
    const short = bracketed(mention, scene);
    const known = short && scene.byName.get(fold(short))?.at(-1);
    if (short && !known && !scene.lexicon.metonym(mention.name)) introduce(short, mention, scene);
    const entity = scene.abbreviations.size ? scene.abbreviations.get(fold(mention.name))?.entity : undefined;
    if (entity) index(scene.byName, fold(mention.name), entity);
    return entity ? through(entity, mention) : undefined;
  },
};

function introduce(short: string, mention: Mention, scene: Scene): void {
  scene.introduction = { mention, entity: undefined };
  scene.abbreviations.set(fold(short), scene.introduction);
}

/** The one word in brackets within a mention or behind it. */
function bracketed({ tokens: { from, to } }: Mention, { tokens }: Scene): string | undefined {
  for (let open = from + 1; open <= to && open < tokens.length; open++) {
    if ((tokens[open] as Token).text !== '(' || tokens[open + 2]?.text !== ')') continue;
    const inside = tokens[open + 1]?.text ?? '';
    return /^\p{Lu}.*\p{Lu}|^\p{Ll}+$/u.test(inside) ? inside : undefined;
  }
  return undefined;
}
