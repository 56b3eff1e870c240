import type { Mention } from '../../model/mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import type { Speaker } from '../../model/speaker.js';
import type { Sentence } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { genderOf, isSurelyPerson, type Named, peopleIn } from '../people.js';
import { placeOf } from '../similar-quotations.js';
import { subjectOf } from '../subject.js';

/** Weber traf Wagner. „Wir sind weit“, sagte er: who? */
export const ambiguousSpeaker = defineCheck({
  id: 'attribution/ambiguous-speaker',
  severity: 'warning',
  summary: {
    de: 'Der Sprecher eines Zitats kann auch ein anderer sein.',
    en: 'The speaker of a quotation may as well be another.',
  },
  rationale: {
    de: 'Passt ein „er“ oder „der Minister“ auf zwei, schreibt der Leser die Worte dem Falschen zu (Citron, Newell et al. 2018: die meisten Fehler der Zuordnung sind falsch bezogene Pronomen).',
    en: 'Where “er” or “der Minister” fits two, readers give the words to the wrong one (Citron, Newell et al. 2018: most errors of attribution are pronouns taken for another).',
  },
  exceptions: {
    de: 'Wer zuletzt schon sprach, gilt als gemeint, außer ein wiedergegebener Satz über einen anderen steht dazwischen. Ohne Anführungszeichen ist der Befund sonst ein Hinweis.',
    en: 'Whoever spoke last is taken to be meant, unless a reported sentence about somebody else stands between. Otherwise the finding is a hint without quotation marks.',
  },
  messages: {
    two: {
      de: '„{words}“ kann {first} oder {second} meinen. Erwartet wird der Name.',
      en: '“{words}” may mean {first} or {second}. The name is expected.',
    },
    candidate: { de: 'Das kann {first} sein.', en: 'This may be {first}.' },
  },
  examples: {
    fires: [
      'Jan Weber und Tom Wagner kamen am Montag. „Wir sind weit“, sagte [[er]].',
      'Jan Weber traf Tom Wagner am Hafen. „Wir sind weit“, sagte [[er]].',
      'Der Minister Jan Weber traf den Minister Tom Wagner. „Wir sind weit“, sagte [[der Minister]].',
      'Das teilte die Sprecherin Anna Kruse mit. Die Stadt habe um ein Treffen gebeten. [[Sie]] nannte kein Datum.',
    ],
    silent: [
      'Jan Weber kam am Montag. „Wir sind weit“, sagte er.',
      'Jan Weber traf Anna Kruse. „Wir sind weit“, sagte sie.',
      'Jan Weber sprach über Tom Wagner. „Wir sind weit“, sagte Weber.',
      'Das teilte der Sprecher Jan Weber mit. Die Stadt habe um ein Treffen gebeten. Er nannte kein Datum.',
    ],
  },
  *find(context) {
    let last: Speaker | undefined;
    let report: Quotation | undefined;
    const told = new Set<string>();
    for (const quotation of context.analysis.quotations) {
      const words = context.mention(context.attribution(quotation)?.mention);
      const speaker = context.speaker(quotation);
      const isNew = speaker !== last;
      last = speaker;
      const topics = words && report ? topicsOf(words, report, context) : [];
      if (quotation.type === 'indirectFreeIndirect') report = quotation;
      if (!words || told.has(words.id) || quotation.inside || quotation.continues) continue;
      const people = topics.length > 0 || !isNew ? topics : candidates(words, placeOf(quotation), speaker, context);
      const [first, second] = people;
      if (!first || !second) continue;
      told.add(words.id);
      yield {
        message: 'two',
        severity: quotation.type === 'direct' || topics.length > 0 ? 'warning' : 'info',
        data: { words: context.text(words), first: first.speaker.name, second: second.speaker.name },
        span: words,
        related: [first, second].map(({ speaker: { name }, mention }) => ({
          span: mention,
          message: 'candidate',
          data: { first: name },
        })),
      };
    }
  },
});

/**
 * Whoever is reported in the sentence before, and the one whom that sentence is about: "Die Stadt habe um ein Treffen gebeten.
 * Sie nannte …". A pronoun that begins a sentence is first taken for the subject of the one before (Grosz, Joshi and Weinstein 1995).
 */
function topicsOf(words: Mention, report: Quotation, context: CheckContext): readonly Named[] {
  const own = context.sentence(words.tokens.from);
  const before = own && context.sentence(own.tokens.from - 1);
  if (own?.tokens.from !== words.tokens.from || !PERSONAL.test(context.text(words)) || own.block !== before?.block)
    return [];
  if (context.sentence(context.tokenAt(placeOf(report).end) - 1) !== before) return [];
  const clause = context.clauseAt(context.tokenAt(placeOf(report).start));
  const subject = clause && subjectOf(clause, context);
  const topic = subject && context.mentionsIn(subject.tokens).find(({ head }) => head === subject.head);
  const [speaker, other] = [context.speaker(report), context.speakerOf(topic?.id)];
  const said = speaker && lastBefore(speaker, words, context);
  if (!topic || !said || !other || other === speaker || topic.kind === 'pronoun' || topic.number === 'pl') return [];
  const fit = genderOf(speaker, context) === words.gender && (subject.gender ?? topic.gender) === words.gender;
  return fit
    ? [
        { speaker, mention: said },
        { speaker: other, mention: topic },
      ]
    : [];
}

/** The people whom a pronoun or a function fits: those of the sentence before, or the holders of one office. */
function candidates(
  words: Mention,
  quotation: Span,
  speaker: Speaker | undefined,
  context: CheckContext,
): readonly Named[] {
  if (words.kind === 'role' && words.definite && words.number === 'sg') return holders(words, speaker, context);
  if (words.kind !== 'pronoun' || !PERSONAL.test(context.text(words))) return [];
  const own = context.sentence(words.tokens.from);
  const first = own && context.sentence(Math.min(own.tokens.from, context.tokenAt(quotation.start)));
  const before = first && context.sentence(first.tokens.from - 1);
  if (!before || before.block < first.block - 1 || context.blockKind(before.block) !== 'paragraph') return [];
  if (namedIn(own, words, context)) return [];
  const people = peopleIn(before, context).filter((row) => fits(row.speaker, words, context));
  return people.some((row) => row.speaker.id === speaker?.id) ? people : [];
}

const PERSONAL = /^(?:er|sie)$/i;

/** A person named in the same sentence before the pronoun decides. */
const namedIn = (own: Sentence, words: Mention, context: CheckContext): boolean =>
  peopleIn(own, context).some(({ mention }) => mention.end <= words.start);

/** Somebody whose gender is told, and is that of the pronoun. */
const fits = (speaker: Speaker, { gender }: Mention, context: CheckContext): boolean =>
  isSurelyPerson(speaker) && (genderOf(speaker, context) ?? gender) === gender;

/** Those who hold the same office by what the text tells, where the words name nobody more than anybody else. */
function holders(words: Mention, speaker: Speaker | undefined, context: CheckContext): readonly Named[] {
  const decided = context.link(words.id);
  const office = words.role?.split(' ')[0]?.toLowerCase() ?? '';
  const people = [speaker, ...(decided?.rivals ?? []).map((id) => context.speakerById(id))];
  const holding = people.flatMap((person) => {
    const holds = person?.roles.some((role) => role.toLowerCase().includes(office));
    const mention = holds && isSurelyPerson(person!) ? lastBefore(person!, words, context) : undefined;
    return person && mention ? [{ speaker: person, mention }] : [];
  });
  return isSubject(holding, office, context) ? [] : holding;
}

/** Somebody else of that office is spoken of twice as often: the article is about him. */
function isSubject(holding: readonly Named[], office: string, { analysis: { mentions, speakers } }: CheckContext) {
  const most = Math.max(...holding.map(({ speaker }) => speaker.mentions.length));
  const named = new Set(mentions.filter(({ role }) => role?.toLowerCase().includes(office)).map(({ id }) => id));
  return speakers.some(({ mentions: own }) => own.length >= 2 * most && own.some((id) => named.has(id)));
}

function lastBefore({ mentions }: Speaker, words: Mention, { mention }: CheckContext): Mention | undefined {
  return mentions
    .map((id) => mention(id))
    .filter((place) => place !== undefined && place.end <= words.start && place.kind === 'name')
    .at(-1);
}
