import type { Mention } from '../../model/mention.js';
import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** Anna und Tom Weber … „Nein“, sagte Weber. */
export const sameSurnameAmbiguity = defineCheck({
  id: 'names/same-surname-ambiguity',
  severity: 'warning',
  summary: {
    de: 'Ein bloßer Nachname passt auf zwei Personen.',
    en: 'A bare surname fits two people.',
  },
  rationale: {
    de: 'Sobald zwei Personen gleichen Namens vorgestellt sind, genügt der Nachname nicht mehr (rontaler.ch, „Namen“; dpa-Praxis: Vornamen beibehalten).',
    en: 'As soon as two people of one name are introduced, the surname alone will not do (rontaler.ch, “Namen”; practice of dpa: keep the first names).',
  },
  exceptions: {
    de: 'Frau und Herr, wo Geschlecht oder Funktion danebenstehen; spricht der Text seit der zweiten Vorstellung nur von einer Person, ist der Befund ein Hinweis.',
    en: 'Frau and Herr, where gender or function stand beside it; where the text has spoken of only one of them since, the finding is a hint.',
  },
  messages: {
    two: {
      de: '„{found}“ kann {first} oder {second} sein. Erwartet wird der Vorname.',
      en: '“{found}” may be {first} or {second}. The first name is expected.',
    },
    bearer: { de: 'Hier steht {first}.', en: 'Here is {first}.' },
  },
  examples: {
    fires: [
      'Der Wirt Jan Weber und sein Bruder Tom Weber kamen am Montag. „Nein“, sagte [[Weber]].',
      'Ministerin Anna Kruse traf ihre Schwester Eva Kruse. Danach gab [[Kruse]] ein Fest.',
    ],
    silent: [
      'Roger Kruse oder Tom Kruse, wie er sich selbst nannte, ist tot. Kruse lebte zuletzt in Lauheim.',
      'Der Wirt Jan Weber und sein Bruder Tom Weber kamen am Montag. „Nein“, sagte Tom Weber.',
      'Der Wirt Jan Weber kam am Montag. „Nein“, sagte Weber.',
      'Anna Kruse und Jan Kruse kamen am Montag. „Nein“, sagte Frau Kruse.',
    ],
  },
  *find(context) {
    const bearers = bySurname(context);
    const told = new Set<string>();
    for (const mention of context.analysis.mentions) {
      const people = bearers.get(mention.name ?? '') ?? [];
      if (people.length < 2 || told.has(mention.name!) || !isBareName(mention, context)) continue;
      const known = people.filter(({ place }) => place.end <= mention.start);
      const [first, second] = known.slice(-2);
      if (!first || !second || isAlias(first, second, context)) continue;
      told.add(mention.name!);
      const near = [first, second].every(({ speaker }) => isNear(speaker, mention, context));
      yield {
        message: 'two',
        severity: near ? 'warning' : 'info',
        data: { found: context.text(mention), first: first.speaker.name, second: second.speaker.name },
        span: mention,
        related: [first, second].map(({ speaker, place }) => ({
          span: place,
          message: 'bearer' as const,
          data: { first: speaker.name },
        })),
      };
    }
  },
});

/** "Roger Kruse oder Tom Kruse, wie er sich nannte": two names of one. */
const isAlias = ({ place: a }: Bearer, { place: b }: Bearer, { text }: CheckContext): boolean =>
  /^,? (?:oder|alias|genannt|besser bekannt als) $/.test(text({ start: a.end, end: Math.max(a.end, b.start) }));

interface Bearer {
  readonly speaker: Speaker;
  /** Where the full name stands first. */
  readonly place: Mention;
}

/** People with first name, by surname; two first names that one person may have ("Hans", "Hans Peter") are one. */
function bySurname({ analysis, mention }: CheckContext): ReadonlyMap<string, readonly Bearer[]> {
  const bearers = new Map<string, Bearer[]>();
  for (const speaker of analysis.speakers) {
    const words = speaker.name.split(' ');
    if (speaker.kind !== 'person' || words.length < 2) continue;
    const place = speaker.mentions.map((id) => mention(id)).find((row) => row?.name?.includes(' '));
    const known = bearers.get(words.at(-1)!) ?? [];
    if (place) bearers.set(words.at(-1)!, [...known, { speaker, place }]);
  }
  return bearers;
}

/** The surname alone: no function, title or gender beside it, in running text. */
function isBareName(mention: Mention, context: CheckContext): boolean {
  const { kind, name = '', role, title, party, tokens, number } = mention;
  if (kind !== 'name' || name.includes(' ') || role || title || party || number === 'pl') return false;
  const tag = context.analysis.grammar.tags[tokens.from - 1];
  if (tokens.to - tokens.from > 1 || tag === 'NOUN' || tag === 'ADJA' || tag === 'DET') return false;
  return context.blockKind(context.analysis.tokens[tokens.from]!.block) === 'paragraph' && !context.isQuoted(mention);
}

/** Spoken of in the same paragraph before the surname. */
const isNear = ({ mentions }: Speaker, { tokens, start }: Mention, { analysis, mention }: CheckContext): boolean =>
  mentions.some((id) => {
    const row = mention(id);
    if (!row || row.end > start || row.kind === 'pronoun' || !row.name?.includes(' ')) return false;
    return analysis.tokens[row.tokens.from]!.block === analysis.tokens[tokens.from]!.block;
  });
