import type { Mention } from '../../model/mention.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { incompatibleOffices, sameOffices } from '../incompatible-offices.js';

/** Finanzministerin Kruse … Innenministerin Kruse; Weber (SPD) … Weber (CDU). */
export const functionOrPartyConflict = defineCheck({
  id: 'names/function-or-party-conflict',
  severity: 'error',
  summary: {
    de: 'Eine Person hat zwei Ämter oder Parteien, die sich ausschließen.',
    en: 'One person has two offices or parties that exclude each other.',
  },
  rationale: {
    de: 'Amt und Partei stehen für die Person; eine zweite Angabe ist falsch oder macht aus einer Person zwei (Pressekodex, Ziffer 2: Sorgfalt).',
    en: 'Office and party stand for the person; a second one is wrong or turns one person into two (Pressekodex, Ziffer 2: accuracy).',
  },
  exceptions: {
    de: 'Frühere und künftige Ämter („Ex-“, „früherer“, „designierte“), Ämter, die jemand zugleich haben kann; zwei Personen mit verschiedenen Vornamen.',
    en: 'Former and future offices (“Ex-”, “früherer”, “designierte”), offices that one can have at the same time; two people with different first names.',
  },
  messages: {
    office: {
      de: '{name} ist hier „{here}“, an anderer Stelle „{there}“. Erwartet wird ein Amt.',
      en: '{name} is “{here}” here, “{there}” elsewhere. One office is expected.',
    },
    party: {
      de: '{name} gehört hier zu „{here}“, an anderer Stelle zu „{there}“. Erwartet wird eine Partei.',
      en: '{name} belongs to “{here}” here, to “{there}” elsewhere. One party is expected.',
    },
    other: { de: 'Hier steht „{there}“.', en: 'Here it is “{there}”.' },
  },
  examples: {
    fires: [
      'Finanzministerin Anna Kruse sprach am Montag. [[Innenministerin Anna Kruse]] will am Dienstag antworten.',
      'Jan Weber (SPD) sprach am Montag. „Wir warten“, sagte [[Weber (CDU)]].',
      'Kämmerer Jan Weber sprach am Montag. Später ging [[Bürgermeister Weber]] nach Hause.',
    ],
    silent: [
      'Finanzministerin Anna Kruse sprach am Montag. „Wir warten“, sagte die Ministerin Anna Kruse.',
      'Finanzministerin Anna Kruse sprach am Montag. Die frühere Innenministerin Anna Kruse will am Dienstag antworten.',
      'Jan Weber (CDU) sprach am Montag. Tom Weber (SPD) antwortete.',
      'Finanzministerin Anna Kruse traf Innenminister Jan Kruse.',
    ],
  },
  *find(context) {
    for (const { kind, name, mentions } of context.analysis.speakers) {
      if (kind !== 'person' || !name.includes(' ')) continue;
      const rows = mentions.flatMap((id) => context.mention(id) ?? []).filter((row) => row.kind === 'name');
      for (const [message, telling, clash] of [
        ['office', officeOf, excludeEachOther],
        ['party', partyOf, (a: string, b: string) => partyKey(a) !== partyKey(b)],
      ] as const) {
        const known = rows.flatMap((mention) => {
          const value = telling(mention, context);
          return value ? [{ mention, value }] : [];
        });
        const [first] = known;
        const other = known.find(({ value }) => first && clash(first.value, value));
        if (!first || !other) continue;
        const data = {
          name,
          here: shown(other.mention, message, other.value),
          there: shown(first.mention, message, first.value),
        };
        yield { message, data, span: other.mention, related: [{ span: first.mention, message: 'other', data }] };
      }
    }
  },
});

const shown = (mention: Mention, message: 'office' | 'party', value: string): string =>
  message === 'party' ? value : (mention.role ?? value);

/** The listed office in the function of a mention, masculine; none where it is a former, future, acting or foreign one. */
function officeOf({ role = '', ...mention }: Mention, { text }: CheckContext): string | undefined {
  if (OTHER_TIME.test(role) || OTHER_TIME.test(text(mention as Mention))) return undefined;
  const words = role
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => word.replace(/in$/, ''));
  return words.flatMap((word) => [word, word.replace(LEVEL, '')]).find((word) => offices.has(word));
}

/** "Stadtkämmerer" is a Kämmerer, "Landesfinanzminister" a Finanzminister. */
const LEVEL = /^(?:bundes|kreis|landes|stadt)/;
const offices: ReadonlySet<string> = new Set(incompatibleOffices.flat());
const OTHER_TIME =
  /\b(?:alt|ex|vize|amtierend\w*|designiert\w*|damalig\w*|ehemalig\w*|einstig\w*|früher\w*|künftig\w*|neu\w*|nachfolg\w*|scheidend\w*|schatten\w*|spätere?\w*|stellvertret\w*|vorig\w*|zukünftig\w*)\b/iu;

const excludeEachOther = (a: string, b: string): boolean =>
  a !== b &&
  incompatibleOffices.some((row) => row.includes(a) && row.includes(b)) &&
  !sameOffices.some((row) => row.includes(a) && row.includes(b));

/** What stands in brackets behind the name: a party the lexicon knows, or a name that is no age, place or channel. */
function partyOf(mention: Mention, { text }: CheckContext): string | undefined {
  if (mention.party) return mention.party;
  const bracket = /\(([^()]{2,40})\)\s*$/.exec(text(mention))?.[1];
  return bracket && /^\p{Lu}[\p{L} -]+$/u.test(bracket) ? bracket : undefined;
}

/** "Grüne" and "Bündnis 90/Die Grünen", "Linke" and "Die Linke", "CDU" and "CDU/CSU" are one. */
const partyKey = (party: string): string =>
  party
    .toLowerCase()
    .replace(/bündnis ?90\/|b90\/|\bdie\b|partei|\/csu/g, '')
    .replace(/n\b/g, '')
    .trim();
