import type { Clause } from '../../model/grammar.js';
import type { TokenRange } from '../../model/token.js';
import { isA, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import type { Word } from '../tagger/word.js';
import type { Chunk } from './chunks.js';
import { endsInVerb } from './ends-in-verb.js';
import type { Draft, Reading } from './reading.js';

/**
 * "Die Werft[, sagte er,] baue Fähren", "Die Werft[, so sagte er,] baue Fähren": a clause before the verb for which the main clause waits;
 * `next` holds that verb.
 */
export function isInserted({ scene, waiting, last }: Reading, chunk: Chunk, next: Chunk | undefined): boolean {
  const open = waiting.at(-1);
  if (
    open?.kind !== 'main' ||
    open !== last ||
    next === undefined ||
    next.cut !== chunk.cut ||
    next.finites[0] !== next.first
  )
    return false;
  if (chunk.cut === 'dash') return chunk.finites.length > 0;
  return chunk.cut === 'comma' && (opensWithVerb(scene, chunk) || isContentOf(open, scene, chunk));
}

/** "Der Vorwurf[, er habe gelogen,] wurde laut": a verb-second clause in the subjunctive behind the noun that opens the main clause. */
function isContentOf({ parts }: Draft, scene: Scene, { first, finites }: Chunk): boolean {
  const [finite = first] = finites;
  const front = parts[parts.length - 1] as TokenRange;
  if (finite === first || !isA(scene, front.to - 1, nominal)) return false;
  const { finiteReadings } = scene.words[finite] as Word;
  return (
    finiteReadings.length > 0 &&
    finiteReadings.every(
      ({ moods, number }) => !moods.includes('indicative') || (moods.includes('subjunctive1') && number === 'sg'),
    )
  );
}

/** "sagte er", "so hieß es". */
const opensWithVerb = ({ tokens }: Scene, { first, finites }: Chunk): boolean =>
  finites[0] === (tokens[first]?.normal === 'so' ? first + 1 : first);

/**
 * "Er habe[, sagte sie,] das Vertrauen verspielt": a frame right behind the auxiliary, whose participle or predicate comes after it. "Die Stadt hat
 * den Plan [– er war umstritten –] beschlossen": a clause between dashes, behind which no other verb stands.
 */
export function interrupts({ scene, last }: Reading, chunk: Chunk, next: Chunk | undefined): boolean {
  if (last?.kind === 'main' && chunk.cut === 'dash' && next?.cut === 'dash')
    return chunk.finites.length > 0 && next.finites.length === 0 && last.parts.at(-1)?.to === chunk.from - 1;
  if (last?.kind !== 'main' || chunk.cut !== 'comma' || next?.cut !== 'comma') return false;
  const end = (last.parts[last.parts.length - 1] as TokenRange).to;
  if (end !== chunk.from - 1 || !isA(scene, end - 1, finiteVerb) || !isReportingAuxiliary(scene, end - 1)) return false;
  if (!opensWithVerb(scene, chunk)) return false;
  if (next.opener !== undefined && !isParticiple(scene, next.to - 1)) return false;
  return next.finites.length === 0 || (endsInVerb(scene, next) && next.finites[0] !== next.first);
}

/** "habe", "sei", "müsse": a form of the subjunctive that waits for its other half. */
function isReportingAuxiliary({ words }: Scene, at: number): boolean {
  const word = words[at] as Word;
  return word.bracket > 0 && word.finiteReadings.every(({ moods }) => moods.includes('subjunctive1'));
}

/** "das Vertrauen verspielt": the last word may be a participle, though it was taken for the verb of a relative clause. */
function isParticiple({ tokens, words }: Scene, at: number): boolean {
  const last = tokens[at]?.kind === 'mark' ? at - 1 : at;
  return words[last]?.readings.some(({ form }) => form === 'participle') ?? false;
}

/** Verb first or, behind "so", in second place. */
export const insertedKind = ({ finites, first }: Chunk): Clause['kind'] => (finites[0] === first ? 'v1' : 'main');

const finiteVerb = bits('FIN');
const nominal = bits('NOUN', 'PROPN');
