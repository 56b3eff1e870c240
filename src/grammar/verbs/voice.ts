import type { Token } from '../../model/token.js';
import type { Scene } from '../scene.js';
import type { Word } from '../tagger/word.js';

/** werden + participle, or participle + worden; `auxiliary` is the infinitive of the finite verb, `bracket` the verbs it governs. */
export function isPassive(scene: Scene, auxiliary: string | undefined, bracket: readonly number[]): boolean {
  const [main] = bracket;
  if (main === undefined) return false;
  for (let k = 1; k < bracket.length; k++) {
    const { normal } = scene.tokens[bracket[k] as number] as Token;
    if (normal === 'worden' || normal === 'werden') return true;
  }
  return auxiliary === 'werden' && isParticiple(scene, main, bracket.length === 1);
}

/** A form that is infinitive and participle ("erhalten") is the participle only where another verb follows. */
function isParticiple({ tokens, words }: Scene, at: number, alone: boolean): boolean {
  const { normal } = tokens[at] as Token;
  const { readings } = words[at] as Word;
  if (readings.length === 0) return normal.endsWith('t') || normal.startsWith('ge');
  if (!readings.some(({ form }) => form === 'participle')) return false;
  return !alone || normal.startsWith('ge') || !readings.some(({ form }) => form === 'infinitive');
}
