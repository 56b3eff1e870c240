import type { Gold, GoldSpeaker } from './gold.js';
import { overlapF1, ratio } from './overlap.js';
import type { GoldGroup, PairedDocument, PredictedGroup } from './pairing.js';

export interface SpeakerScore {
  readonly gold: number;
  readonly quotationFound: number;
  readonly right: number;
  readonly accuracy: number;
}

/**
 * Scores who was resolved as the speaker, by name: the quotation must be found (token F1 of at least 0.5) and its speaker's
 * name must name the gold person. Rows: all, direct, other, each kind of speaker, named, unnamed, mentions that are pronouns.
 */
export function scoreSpeakers(
  documents: readonly PairedDocument[],
  speakers: Gold['speakers'],
): Readonly<Record<string, SpeakerScore>> {
  const known = new Map(speakers.map((speaker) => [key(speaker.name, speaker.id), speaker]));
  const rows = new Map<string, { gold: number; quotationFound: number; right: number }>();
  for (const { document, gold, predicted } of documents) {
    for (const group of gold) {
      const speaker = known.get(key(document.name, group.source.id));
      if (!speaker?.canonical || group.source.speaker.length === 0) continue;
      const found = findPrediction(group, predicted);
      const right = namesSpeaker(found?.source.speakerName ?? '', speaker);
      const mention = group.source.speaker.map(([start, end]) => document.text.slice(start, end)).join(' ');
      for (const name of rowsFor(group, speaker, mention)) {
        const row = rows.get(name) ?? { gold: 0, quotationFound: 0, right: 0 };
        row.gold++;
        if (found) row.quotationFound++;
        if (found && right) row.right++;
        rows.set(name, row);
      }
    }
  }
  return Object.fromEntries([...rows].map(([name, row]) => [name, { ...row, accuracy: ratio(row.right, row.gold) }]));
}

const key = (document: string, id: number): string => `${document}\u0000${id}`;

const pronoun = /^(?:er|sie|es|ihm|ihr|dieser?|diese|die|der|beide)$/iu;

const rowsFor = (group: GoldGroup, speaker: GoldSpeaker, mention: string): readonly string[] => [
  'all',
  group.source.type === 'Direct' ? 'direct' : 'other',
  speaker.kind,
  ...(pronoun.test(mention) ? ['pronoun mention'] : []),
  speaker.named ? 'named' : 'unnamed',
];

/** The prediction whose words overlap most, of the same type where two overlap alike; undefined below a token F1 of 0.5. */
function findPrediction(gold: GoldGroup, predicted: readonly PredictedGroup[]): PredictedGroup | undefined {
  let best: PredictedGroup | undefined;
  let likeness = 0;
  for (const group of predicted) {
    const value = overlapF1(gold.quote, group.quote) + (group.source.type === gold.source.type ? 0.001 : 0);
    if (value > likeness) [best, likeness] = [group, value];
  }
  return likeness >= 0.5 ? best : undefined;
}

/** True when `name` has every word of a named speaker's canonical name, or most words of what an unnamed one is called. */
export function namesSpeaker(name: string, speaker: Pick<GoldSpeaker, 'canonical' | 'named' | 'aliases'>): boolean {
  const got = new Set(wordsOf(name));
  const canonical = speaker.canonical ?? '';
  if (got.size === 0) return false;
  if (speaker.named) {
    return canonical
      .split(';')
      .every((part) => wordsOf(part).length > 0 && wordsOf(part).every((word) => got.has(word)));
  }
  return [canonical, ...(speaker.aliases ?? [])].some((alias) => {
    const wanted = new Set(wordsOf(alias));
    const both = [...wanted].filter((word) => got.has(word)).length;
    return wanted.size > 0 && both / (wanted.size + got.size - both) >= 0.6;
  });
}

/** Articles and titles: they name nobody. */
const unnamingWords = new Set([
  'das',
  'dem',
  'den',
  'der',
  'des',
  'die',
  'dr',
  'ein',
  'eine',
  'frau',
  'herr',
  'prof',
  'professor',
]);

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !unnamingWords.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:es|en|em|er|e|s|n)$/u, '') : word));
