import { inserted } from '../../src/model/edit.js';
import type { Article, Generator } from './defect.js';
import { framedQuotations } from './framed-quotations.js';

export const ambiguousSpeaker: Generator = {
  check: 'attribution/ambiguous-speaker',
  what: 'a named speaker becomes a pronoun, behind a sentence with two people whom it fits, none of whom spoke last',
  seed: (article) =>
    framedQuotations(article).flatMap(({ open, mention, speaker }) => {
      const last = article.analysis.quotations.findLast(({ parts }) => (parts[0]?.start ?? 0) < open.start);
      if (last && article.context.speaker(last) === speaker) return [];
      const gender = speaker && genderOf(speaker.mentions, article);
      const surname = speaker?.name.split(' ').at(-1);
      const rivals = article.people.filter(
        ({ name, mentions }) => name.split(' ').at(-1) !== surname && genderOf(mentions, article) === gender,
      );
      if (!speaker?.name.includes(' ') || speaker.kind !== 'person' || !gender) return [];
      return rivals.slice(0, 3).map((rival) => ({
        edits: [
          inserted(`${speaker.name} traf am Abend ${rival.name}. `, open.start),
          { span: mention, text: gender === 'f' ? 'sie' : 'er' },
        ],
      }));
    }),
};

/** Told by a title, a function or a first name; neuter is nobody's. */
function genderOf(mentions: readonly string[], { context }: Article): 'f' | 'm' | undefined {
  const genders = mentions.map((id) => context.mention(id)).flatMap((row) => (row?.kind === 'name' ? row.gender : []));
  const told = genders.find((gender) => gender !== undefined);
  return told === 'n' ? undefined : told;
}
