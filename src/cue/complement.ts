import type { Lexicon, ReportingVerb } from '../lexicon/lexicon.js';
import type { Clause } from '../model/grammar.js';
import type { Token } from '../model/token.js';

/** "lobte ihn *mit den Worten*: „…“", "schloss *mit folgenden Worten*": what announces the words belongs to the cue. */
export function announcedWords(tokens: readonly Token[], clause: Clause): readonly number[] {
  const end = (clause.parts[clause.parts.length - 1]?.to ?? 0) - 1;
  const at = tokens[end]?.normal === 'worten' ? end : end - 1;
  if (at < 0 || tokens[at]?.normal !== 'worten') return none;
  for (let from = at - 1; from >= at - 3; from--)
    if (tokens[from]?.normal === 'mit') return Array.from({ length: at - from + 1 }, (_, k) => from + k);
  return none;
}

const pronominalAdverb = /^(?:dazu|darum|darauf|davor|dafür|dagegen|darüber|davon)$/;

/**
 * Words that tie the verb to its complement and belong to the cue: "sprach *von*", "bezeichnete *als*", "forderte *dazu* auf", and the "es"
 * of "es wird vermutet".
 */
export function complementWords(
  tokens: readonly Token[],
  clause: Clause,
  row: ReportingVerb,
  lexicon: Lexicon,
): readonly number[] {
  const words = lexicon.speechAct(row.lemma)?.needs ?? nothing;
  const verb = clause.verbs?.finite ?? -1;
  // "*In* dem Verfahren sieht sie eine Chance"
  const isMain = clause.kind === 'main';
  const isPassive = clause.verbs?.voice === 'passive';
  let found = none;
  let preposition: number | undefined;
  for (const part of clause.parts) {
    for (let i = part.from; i < part.to; i++) {
      const { normal } = tokens[i] as Token;
      if (normal === 'dagegen' && row.preposition !== 'gegen') continue;
      // "sagte dazu" tells what about, "forderte dazu auf" to what.
      if (normal === 'dazu' && row.takes.includes('direct') && !words.includes('zu') && row.preposition !== 'zu')
        continue;
      if (tokens[i + 1]?.normal === 'hinaus') continue;
      if (
        normal.startsWith('da') &&
        pronominalAdverb.test(normal) &&
        (row.preposition === undefined || normal.endsWith(row.preposition))
      )
        found = [...found, i];
      // "in der Ausgabe vom 3. Mai" tells a date.
      if (
        words.length > 0 &&
        words.includes(normal) &&
        tokens[i + 1]?.kind !== 'number' &&
        (preposition === undefined || preposition < verb) &&
        !(isMain && i < verb)
      )
        preposition = i;
      if (isPassive && normal === 'es') found = [...found, i];
    }
  }
  return preposition === undefined ? found : [...found, preposition];
}

/** No words; the same list every time, so that it can be told from any other. */
export const none: readonly number[] = [];
const nothing: readonly string[] = [];
