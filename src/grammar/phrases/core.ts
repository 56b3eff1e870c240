import type { NounPhrase } from '../../model/grammar.js';
import type { Token, TokenRange } from '../../model/token.js';
import { isA, nominal, type Scene } from '../scene.js';
import { bits } from '../tagger/tagset.js';
import { nounsFrom } from './nouns.js';

/** The core of a noun phrase: "die neue Sprecherin", "US-Präsident Donald Trump", "er". */
export interface Core extends TokenRange {
  readonly head: number;
  readonly kind: NounPhrase['kind'];
  readonly determiner: number | undefined;
  readonly preposition: number | undefined;
  /** How far it reaches with what belongs to it; at first its own end. */
  end: number;
}

/** The cores of a sentence; their ends are found from the right. */
export interface CoreRow extends TokenRange {
  readonly cores: readonly Core[];
  /** Number of the core that starts at a token; -1 for none. */
  readonly startsAt: Int32Array;
}

/** Number of the core that starts at token `at`, -1 for none. */
export const coreFrom = ({ startsAt, to }: CoreRow, at: number): number => (at < to ? (startsAt[at] as number) : -1);

/** The cores of a range in order; each knows the preposition before it ("bei [der Werft]"). */
export function findCores(scene: Scene, from: number, to: number): readonly Core[] {
  const cores: Core[] = [];
  let preposition: number | undefined;
  for (let i = from; i < to; ) {
    const core = isA(scene, i, opensPhrase) ? coreAt(scene, i, to, preposition) : undefined;
    if (core) {
      cores.push(core);
      preposition = undefined;
      i = core.to;
    } else {
      if (isA(scene, i, adposition)) preposition = i;
      else if (!isA(scene, i, adverbial) && (scene.tokens[i] as Token).kind !== 'mark') preposition = undefined;
      i++;
    }
  }
  return cores;
}

function coreAt(scene: Scene, from: number, to: number, preposition: number | undefined): Core | undefined {
  if (isA(scene, from, pronoun)) {
    return { from, to: from + 1, head: from, kind: 'pronoun', determiner: undefined, preposition, end: from + 1 };
  }
  const at = beforeNouns(scene, from, to);
  if (at >= to || !isA(scene, at, nominal)) return undefined;
  const { to: end, head, name } = nounsFrom(scene, at, to, marksWithin(scene, from, at) === 1);
  const determiner = isA(scene, from, article) ? from : undefined;
  return { from, to: end, head, kind: name ? 'name' : 'noun', determiner, preposition, end };
}

function marksWithin({ tokens }: Scene, from: number, to: number): number {
  let marks = 0;
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind === 'mark') marks++;
  return marks;
}

/** Where the nouns begin behind article, numbers and adjectives: "die drei [völlig überraschten] …"; at most two marks are met on the way. */
function beforeNouns(scene: Scene, from: number, to: number): number {
  let marks = 0;
  let i = from;
  while (i < to) {
    if (isA(scene, i, attribute)) {
      if (i > from && isA(scene, i, article) && !isA(scene, i - 1, article)) break;
      i++;
    } else if (i === from) break;
    else if (isA(scene, i, adverbial) && describes(scene, i + 1, to)) i++;
    else if (isA(scene, i, adposition) && i === from + 1 && isA(scene, from, article)) {
      const adjective = embeddedAttribute(scene, i, to);
      if (adjective === undefined) break;
      i = adjective;
    } else if ((scene.tokens[i] as Token).kind === 'mark' && marks < 2) {
      marks++;
      i++;
    } else if (isListed(scene, i)) i++;
    else break;
  }
  return i;
}

/** The "gewählte" of "der [erst] [kürzlich] gewählte Rat" follows, at once or behind one more adverb. */
const describes = (scene: Scene, at: number, to: number): boolean =>
  at < to &&
  (isA(scene, at, attribute & ~article) || (at + 1 < to && isA(scene, at, adverbial) && isA(scene, at + 1, adjective)));

/** The comma in "die große, graue Halle", "die große, angeblich leere Halle". */
const isListed = (scene: Scene, at: number): boolean =>
  (scene.tokens[at] as Token).text === ',' &&
  isA(scene, at - 1, adjective) &&
  (isA(scene, at + 1, adjective) || (isA(scene, at + 1, adverbial) && isA(scene, at + 2, adjective)));

/** Index of the adjective that ends a participle phrase between article and noun: "der [für den Bau zuständige] Dezernent". */
function embeddedAttribute(scene: Scene, at: number, to: number): number | undefined {
  const last = Math.min(to - 1, at + longestEmbedded);
  for (let i = at; i < last; i++) {
    if (isA(scene, i, endsEmbedded)) return undefined;
    if (isA(scene, i, adjective) && (isA(scene, i + 1, nominal) || isListed(scene, i + 1))) return i;
  }
  return undefined;
}

const longestEmbedded = 10;
const pronoun = bits('PRON');
const article = bits('DET');
const adjective = bits('ADJA');
const adposition = bits('ADP');
const adverbial = bits('ADV', 'ADJD');
const attribute = bits('DET', 'ADJA', 'NUM');
const endsEmbedded = bits('FIN', 'PUNCT');
const opensPhrase = pronoun | attribute | nominal;
