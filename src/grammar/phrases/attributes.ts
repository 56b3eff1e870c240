import type { Token } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import { formOf } from './agreement.js';
import { isAudience } from './audience.js';
import { type Core, type CoreRow, coreFrom } from './core.js';
import { isDescribed } from './described.js';

/** End of the core with number `index` and what follows it closely: "die Sprecherin (Grüne) der Stadt von Nordhafen". */
export function withAttributes(scene: Scene, row: CoreRow, index: number): number {
  const core = row.cores[index] as Core;
  if (core.kind === 'pronoun') return core.to;
  const end = withGenitive(scene, row, core, afterBracket(scene, core.to, row.to));
  if (end >= row.to || !isAttributive(scene, core, end)) return end;
  const attribute = coreFrom(row, end + 1);
  return attribute < 0 || row.cores[attribute]?.kind === 'pronoun' ? end : (row.cores[attribute] as Core).end;
}

/** A name or abbreviation has no genitive with "der" behind it: in "dient laut BMI der Verbesserung" that is an object. */
function withGenitive(scene: Scene, row: CoreRow, core: Core, end: number): number {
  const { kind, head } = core;
  const next = coreFrom(row, end);
  if (next < 0 || !isGenitive(scene, row.cores[next] as Core) || isAudience(scene, core, row.cores[next] as Core))
    return end;
  // "Nordhafens früherer Bürgermeister"
  if (kind === 'name' && isA(scene, end, adjective)) return end;
  const isName = kind === 'name' || /^\p{Lu}{2,}$/u.test((scene.tokens[head] as Token).text);
  if (isName && (scene.tokens[end] as Token).normal === 'der') return end;
  return afterBracket(scene, (row.cores[next] as Core).end, row.to);
}

/** "des Rates", "der neuen Halle", "Nordhafener Bürger", "Brokmanns". */
function isGenitive(scene: Scene, core: Core): boolean {
  if (core.kind === 'pronoun') return false;
  const { normal } = scene.tokens[core.from] as Token;
  if (core.determiner !== undefined) {
    if (normal === 'des') return true;
    return (normal === 'der' || /..(?:es|er)$/.test(normal)) && formOf(scene, core).cases.includes('gen');
  }
  if (isA(scene, core.from, adjective)) return normal.endsWith('er');
  const { text } = scene.tokens[core.to - 1] as Token;
  return core.kind === 'name' ? /[s’']$/.test(text) : text.endsWith('s') && scene.names.has(text.slice(0, -1));
}

/**
 * A preposition that ties an attribute to a person or body: "die Polizei von Nordhafen", "die Regierung in Lomé", "der Beauftragte für Datenschutz",
 * "Anna Brehm aus dem Vorstand". Elsewhere it opens an adverbial of the clause.
 */
function isAttributive(scene: Scene, core: Core, at: number): boolean {
  switch ((scene.tokens[at] as Token).normal) {
    case 'von':
    case 'vom':
      return true;
    case 'in':
    case 'im':
      return core.kind !== 'name' && isA(scene, at + 1, properNoun) && isDescribed(scene, core);
    case 'für':
    case 'um':
      return core.kind !== 'name' && isDescribed(scene, core) && !/^dies/.test(scene.tokens[at + 1]?.normal ?? '');
    case 'aus':
      return isDescribed(scene, core);
    case 'auf':
      return (
        core.kind === 'noun' &&
        isPage(scene, at + 1) &&
        scene.lexicon.reportingNoun((scene.tokens[core.head] as Token).text) !== undefined
      );
    default:
      return false;
  }
}

/** "die Mitteilung auf *der Homepage*": where words can be read. */
const isPage = ({ tokens }: Scene, at: number): boolean =>
  [at, at + 1, at + 2].some((i) => /(?:homepage|blog|portal|seiten?|website)$/.test(tokens[i]?.normal ?? ''));

/** Behind a short remark in round brackets: "(SPD)". */
function afterBracket({ tokens }: Scene, at: number, to: number): number {
  if (at >= to || (tokens[at] as Token).text !== '(') return at;
  const last = Math.min(to, at + longestRemark);
  for (let i = at + 1; i < last; i++) if ((tokens[i] as Token).text === ')') return i + 1;
  return at;
}

const longestRemark = 12;
const adjective = bits('ADJA');
const properNoun = bits('PROPN');
