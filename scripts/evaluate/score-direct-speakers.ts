import type { Gold } from './gold.js';
import { overlapF1, ratio, tokensIn } from './overlap.js';
import type { GoldGroup, PairedDocument, PredictedGroup } from './pairing.js';
import { namesSpeaker } from './score-speakers.js';

/** Shares of quotations in marks whose speaker is right, from the strictest question to the one of an editor; 0 to 1. */
export interface DirectSpeakers {
  /** Gold annotations with a speaker, and those whose words we name. A quotation with two gold speakers is two of them. */
  readonly annotations: number;
  readonly words: number;
  /** Quotations: what the data annotate twice, for the quoted and the quoting one, counts once; one of the two is right. */
  readonly quotations: number;
  readonly once: number;
  /** Once, and the same person in other words is right, too: "Ohm" where the data chose "der Trainer" two lines above. */
  readonly person: number;
  /** Of those in other words: by the speaker's name in the data, or, where they name nobody, by our own linking. */
  readonly otherWords: number;
}

/** Scores the speaker of each gold quotation in marks; what we did not find (token F1 below 0.8) is wrong in all columns. */
export function scoreDirectSpeakers(documents: readonly PairedDocument[], speakers: Gold['speakers']): DirectSpeakers {
  const known = new Map(speakers.map((speaker) => [`${speaker.name}\u0000${speaker.id}`, speaker]));
  const count = { annotations: 0, words: 0, quotations: 0, once: 0, person: 0 };
  for (const document of documents) {
    const quotations = new Map<string, readonly GoldGroup[]>();
    for (const group of document.gold) {
      if (group.source.type !== 'Direct' || group.speaker.length === 0) continue;
      const key = group.quote.join(' ');
      quotations.set(key, [...(quotations.get(key) ?? []), group]);
    }
    for (const annotations of quotations.values()) {
      const found = foundFor(annotations[0] as GoldGroup, document.predicted);
      const right = annotations.filter((group) => found && overlapF1(group.speaker, found.speaker) >= 0.5).length;
      const isSame = annotations.some((group) => {
        const named = known.get(`${document.document.name}\u0000${group.source.id}`);
        if (!found) return false;
        return named?.canonical
          ? namesSpeaker(found.source.speakerName ?? '', named)
          : isMention(group, found, document);
      });
      count.annotations += annotations.length;
      count.words += right;
      count.quotations++;
      if (right > 0) count.once++;
      if (right > 0 || isSame) count.person++;
    }
  }
  const { annotations, quotations } = count;
  return {
    annotations,
    words: ratio(count.words, annotations),
    quotations,
    once: ratio(count.once, quotations),
    person: ratio(count.person, quotations),
    otherWords: count.person - count.once,
  };
}

function foundFor(gold: GoldGroup, predicted: readonly PredictedGroup[]): PredictedGroup | undefined {
  const direct = predicted.filter(({ source }) => source.type === 'Direct');
  const likeness = direct.map(({ quote }) => overlapF1(gold.quote, quote));
  const best = Math.max(0, ...likeness);
  return best >= 0.8 ? direct[likeness.indexOf(best)] : undefined;
}

/** The gold words are a place where the article, by our own linking, names the speaker whom we found. */
const isMention = (gold: GoldGroup, { source }: PredictedGroup, { document }: PairedDocument): boolean =>
  source.speakerMentions.some((range) => overlapF1(gold.speaker, tokensIn([range], document.tokens)) >= 0.5);
