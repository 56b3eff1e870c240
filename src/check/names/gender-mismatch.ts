import type { Mention } from '../../model/mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Sentence, TokenRange } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { genderOf, type Named, peopleIn } from '../people.js';
import { placeOf } from '../similar-quotations.js';

/** Die Ministerin Kruse kam. „…“, sagte er. Or: Er habe mehr gebaut als andere, sagte die Landrätin. */
export const genderMismatch = defineCheck({
  id: 'names/gender-mismatch',
  severity: 'warning',
  summary: {
    de: 'Das Pronomen passt nicht zur Person, von der die Rede ist.',
    en: 'The pronoun does not fit the person spoken of.',
  },
  rationale: {
    de: 'Ein falsches „er“ oder „sie“ ist ein Fehler zur Person oder schreibt die Worte einem Dritten zu (Pressekodex, Ziffer 2: Sorgfalt).',
    en: 'A wrong “er” or “sie” is a mistake about the person or gives the words to somebody else (Pressekodex, Ziffer 2: accuracy).',
  },
  exceptions: {
    de: 'Das Geschlecht wird der Funktion, dem Titel oder dem Vornamen entnommen, nie dem Nachnamen; steht jemand oder etwas in Reichweite, das passt, ist nichts zu melden.',
    en: 'The gender is taken from function, title or first name, never from the surname; nothing is reported where somebody or something within reach fits.',
  },
  messages: {
    speaker: {
      de: '„{pronoun}“ passt nicht zu {name}, von sonst niemandem ist die Rede. Erwartet wird „{other}“.',
      en: '“{pronoun}” does not fit {name}, and nobody else is spoken of. “{other}” is expected.',
    },
    person: { de: 'Von {name} ist die Rede.', en: '{name} is spoken of.' },
  },
  examples: {
    fires: [
      'Die Ministerin Anna Kruse kam am Montag. „Wir warten noch“, sagte [[er]].',
      'Anna Kruse kam am Montag allein. [[Er]] habe fünf Jahre lang gebaut, sagte die Landrätin.',
    ],
    silent: [
      'Die Ministerin Anna Kruse kam am Montag. „Wir warten noch“, sagte sie.',
      'Die Ministerin Anna Kruse traf Jan Weber. „Wir warten noch“, sagte er.',
      'Anna Kruse lobte den Bericht. Er sei gut, sagte die Landrätin.',
      'Kim Kruse kam am Montag. „Wir warten noch“, sagte er.',
    ],
  },
  *find(context) {
    const told = new Set<string>();
    for (const quotation of context.analysis.quotations) {
      const mention = context.mention(context.attribution(quotation)?.mention);
      const found =
        mention &&
        (mention.kind === 'pronoun' ? speaking(mention, quotation, context) : spoken(mention, quotation, context));
      if (!found || told.has(found.pronoun.id)) continue;
      told.add(found.pronoun.id);
      const data = {
        pronoun: context.text(found.pronoun),
        name: found.person.name,
        other: found.pronoun.gender === 'm' ? 'sie' : 'er',
      };
      yield {
        message: 'speaker',
        data,
        span: found.pronoun,
        related: [{ span: found.person.span, message: 'person', data }],
      };
    }
  },
});

interface Mismatch {
  readonly pronoun: Mention;
  readonly person: { readonly name: string; readonly span: Span };
}

/** „…“, sagte er: everybody in the two sentences before is a woman. */
function speaking(pronoun: Mention, quotation: Quotation, context: CheckContext): Mismatch | undefined {
  if (!isPersonal(pronoun, context)) return undefined;
  const start = Math.min(context.tokenAt(placeOf(quotation).start), pronoun.tokens.from);
  const scene = sentencesBefore(start, 2, context);
  const people = scene.flatMap((row) => peopleIn(row, context));
  const last = people.at(-1);
  const first = scene[0];
  if (!first || !last || mayBeMeant(pronoun, { from: first.tokens.from, to: start }, context)) return undefined;
  const isOther = ({ speaker }: Named) => (genderOf(speaker, context) ?? pronoun.gender) !== pronoun.gender;
  return people.every(isOther) ? { pronoun, person: { name: last.speaker.name, span: last.mention } } : undefined;
}

/** Er habe …, sagte die Landrätin: the report begins with a pronoun that fits neither her nor anything before. */
function spoken(speaker: Mention, quotation: Quotation, context: CheckContext): Mismatch | undefined {
  const person = context.speakerOf(speaker.id);
  if (quotation.type !== 'indirect' || person?.kind !== 'person' || speaker.start < placeOf(quotation).end)
    return undefined;
  const at = context.tokenAt(placeOf(quotation).start);
  const [pronoun] = context.mentionsIn({ from: at, to: at + 1 });
  const gender = genderOf(person, context);
  if (!pronoun || !isPersonal(pronoun, context) || !gender || gender === pronoun.gender) return undefined;
  const range = { from: sentencesBefore(at, 1, context)[0]?.tokens.from ?? at, to: at };
  if (mayBeMeant(pronoun, range, context) || isThing(pronoun, range, context)) return undefined;
  return { pronoun, person: { name: person.name, span: speaker } };
}

/** Er or sie, and one. */
function isPersonal({ kind, gender, number, tokens, start, end }: Mention, { text, clauseAt }: CheckContext): boolean {
  if (kind !== 'pronoun' || !/^(?:er|sie)$/i.test(text({ start, end }))) return false;
  return gender !== undefined && number === 'sg' && clauseAt(tokens.from)?.verbs?.number !== 'pl';
}

/** The sentences before a token, in its paragraph, first one first. */
function sentencesBefore(token: number, count: number, { sentence }: CheckContext): readonly Sentence[] {
  const own = sentence(token);
  const found: Sentence[] = [];
  for (let row = own; row && found.length < count; found.unshift(row)) {
    row = sentence(row.tokens.from - 1);
    if (!row || row.block !== own?.block || row === found[0] || row === own) break;
  }
  return found;
}

/** A person or body of the pronoun's gender, or of none that is told, in a stretch. */
const mayBeMeant = ({ gender }: Mention, range: TokenRange, context: CheckContext): boolean =>
  context.mentionsIn(range).some(({ id, kind, gender: own, number }) => {
    const speaker = kind === 'name' ? context.speakerOf(id) : undefined;
    const told = own ?? (speaker && genderOf(speaker, context));
    return kind !== 'pronoun' && number === 'sg' && (told ?? gender) === gender;
  });

/** A thing that the pronoun may take up: "der Bericht. Er sei gut"; days and places are none. */
function isThing({ gender }: Mention, { from, to }: TokenRange, { analysis, phraseAt }: CheckContext): boolean {
  for (let head = from; head < to; head += 1) {
    const phrase = phraseAt(head);
    if (phrase?.kind !== 'noun' || phrase.number === 'pl' || (phrase.gender ?? gender) !== gender) continue;
    if (!TIME.test(analysis.tokens[head]!.normal)) return true;
  }
  return false;
}

const TIME = /(?:tag|woch|abend|morgen|mittag|jahr|monat)$/;
