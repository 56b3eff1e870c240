import type { Mention } from '../../model/mention.js';
import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { genderOf } from '../people.js';

/** Erst „Kruse sagte“, später „Anna Kruse“: the first name came too late, mostly because paragraphs changed places. */
export const firstMentionNoFirstName = defineCheck({
  id: 'names/first-mention-no-first-name',
  severity: 'warning',
  summary: {
    de: 'Bei der ersten Nennung steht nur der Nachname.',
    en: 'The first mention has the surname alone.',
  },
  rationale: {
    de: 'Vorname und Funktion stehen bei der ersten Nennung, danach genügt der Nachname; umgekehrt ist meist ein Absatz verrutscht (rontaler.ch, „Namen“; dpa-Praxis).',
    en: 'First name and function stand at the first mention, later the surname will do; the other way round a paragraph mostly slipped (rontaler.ch, “Namen”; practice of dpa).',
  },
  exceptions: {
    de: 'Überschrift, Bildzeile und Zitate; ein Nachname mit Funktion („Kanzlerin Kruse“) ist ein Hinweis.',
    en: 'Headline, caption and quotations; a surname with a function (“Kanzlerin Kruse”) is a hint.',
  },
  options: {
    known: {
      default: [],
      meaning: { de: 'Nachnamen, die allein genügen.', en: 'Surnames that will do alone.' },
    },
  },
  messages: {
    late: {
      de: '„{found}“ steht hier zum ersten Mal, der volle Name „{name}“ kommt erst später. Erwartet wird er bei der ersten Nennung.',
      en: '“{found}” stands here for the first time, the full name “{name}” comes only later. It is expected at the first mention.',
    },
    full: { de: 'Hier steht der volle Name.', en: 'Here is the full name.' },
  },
  examples: {
    fires: [
      'Der Rat tagte am Montag. „Wir warten noch“, sagte [[Kruse]] nach der Sitzung.\n\nDie Landrätin Anna Kruse will am Dienstag antworten.',
      'Am Montag sprach auch [[Vosskamp]] über den Hafen. Renate Vosskamp leitet das Amt seit Mai.',
    ],
    silent: [
      'Die Landrätin Anna Kruse sprach am Montag. „Wir warten noch“, sagte Kruse.',
      'Kruse gibt auf\n\nDie Landrätin Anna Kruse sprach am Montag. „Wir warten noch“, sagte Kruse.',
      '„Mit Kruse wird das nichts“, sagte der Landrat Jan Weber. Anna Kruse antwortete am Dienstag.',
    ],
  },
  *find(context, { known }) {
    for (const speaker of context.analysis.speakers) {
      if (speaker.kind !== 'person' || !speaker.name.includes(' ') || !genderOf(speaker, context)) continue;
      const named = speaker.mentions.flatMap((id) => context.mention(id) ?? []).filter((row) => isNamed(row, context));
      const [first] = named;
      const full = named.find(({ name }) => name?.includes(' '));
      if (!first?.name || !full || first.name.includes(' ') || !isSurnameOf(first.name, speaker)) continue;
      if (known.includes(first.name)) continue;
      yield {
        message: 'late',
        severity: first.role || first.title ? 'info' : 'warning',
        data: { found: context.text(first), name: full.name ?? speaker.name },
        span: first,
        related: [{ span: full, message: 'full' }],
      };
    }
  },
});

/** A name in running text, outside of quotations. */
const isNamed = (mention: Mention, context: CheckContext): boolean =>
  mention.kind === 'name' &&
  mention.number === 'sg' &&
  context.analysis.tokens[mention.tokens.from - 1]?.text !== '&' &&
  context.blockKind(context.analysis.tokens[mention.tokens.from]!.block) === 'paragraph' &&
  !context.isQuoted(mention);

const isSurnameOf = (word: string, { name }: Speaker): boolean => name.split(' ').at(-1) === word;
