import type { Mention } from '../../model/mention.js';
import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf } from '../similar-quotations.js';

/** „Ja“, sagte Anna Kruse, and the text never tells who she is. */
export const firstMentionNoFunction = defineCheck({
  id: 'names/first-mention-no-function',
  severity: 'info',
  summary: {
    de: 'Wer zitiert wird, hat im ganzen Text keine Funktion.',
    en: 'Somebody who is quoted has no function in the whole text.',
  },
  rationale: {
    de: 'Leser müssen wissen, in welcher Rolle jemand spricht; bei Umfragen genügen Alter und Ort (rontaler.ch, „Namen“; Guardian, Annotation guidelines, rule 8).',
    en: 'Readers must know in which role somebody speaks; in street interviews age and place will do (rontaler.ch, “Namen”; Guardian, Annotation guidelines, rule 8).',
  },
  exceptions: {
    de: 'Jede Angabe neben dem Namen gilt: Apposition, Partei, Alter, Ort, „von der Initiative“, ein Beruf irgendwo im Text. Texte, die kürzer sind als ein Artikel.',
    en: 'Whatever stands beside the name counts: apposition, party, age, place, “von der Initiative”, a profession anywhere in the text. Texts that are shorter than an article.',
  },
  options: {
    known: {
      default: [],
      meaning: { de: 'Namen, die keine Funktion brauchen.', en: 'Names that need no function.' },
    },
    words: {
      default: 40,
      meaning: {
        de: 'Wörter, die ein Text mindestens hat; kürzere sind Auszüge.',
        en: 'The least number of words; shorter texts are excerpts.',
      },
    },
  },
  messages: {
    missing: {
      de: '{name} wird zitiert, aber der Text sagt nicht, wer das ist. Erwartet wird eine Funktion bei der ersten Nennung.',
      en: '{name} is quoted, but the text does not say who that is. A function is expected at the first mention.',
    },
    quotation: { de: 'Hier kommt {name} zu Wort: {quotation}', en: 'Here {name} speaks: {quotation}' },
  },
  examples: {
    fires: [
      'Der Hafen von Lauheim wird in diesem Jahr nicht mehr fertig. Das sagte die Stadt am Montag nach einer langen Sitzung, in der es vor allem um das Geld ging. „Wir warten noch auf die Zahlen“, sagte [[Anna Kruse]] am Abend. Die Arbeiten ruhen seit dem Sommer, weil der Kies fehlt.',
      'Die Brücke von Lauheim bleibt gesperrt, und das Wasser steigt seit zwei Tagen immer weiter. Am Montag stand [[Jan Weber]] mit nassen Schuhen am Ufer. „Das ist doch alles längst bezahlt“, rief Weber in den Wind. Die Stadt will am Freitag mitteilen, wann wieder Autos über den Fluss fahren dürfen.',
    ],
    silent: [
      '„Wir warten noch auf die Zahlen“, sagte die Landrätin Anna Kruse.',
      '„Wir warten noch auf die Zahlen“, sagte Anna Kruse von der Bürgerliste.',
      '„Wir warten noch auf die Zahlen“, sagte Anna Kruse (42) aus Lauheim.',
      '„Wir warten noch auf die Zahlen“, sagte Anna Kruse, die den Hafen leitet.',
      'Anna Kruse sprach zuerst. „Wir warten noch“, sagte die Landrätin. „Das dauert“, sagte Kruse.',
    ],
  },
  *find(context, { known, words }) {
    if (context.analysis.tokens.filter(({ kind }) => kind === 'word').length < words) return;
    const told = new Set<string>();
    for (const quotation of context.analysis.quotations) {
      const speaker = context.speaker(quotation);
      const isSpeech = quotation.type === 'direct' && quotation.extent === 'full';
      if (!speaker || told.has(speaker.id) || !isSpeech) continue;
      if (speaker.kind !== 'person' || !speaker.name.includes(' ') || known.includes(speaker.name)) continue;
      const mentions = speaker.mentions.flatMap((id) => context.mention(id) ?? []);
      const first = mentions.find((mention) => mention.kind === 'name' && !context.isQuoted(mention));
      if (!first || !lacksFunction(speaker, mentions, context) || isDescribed(first, context)) continue;
      told.add(speaker.id);
      const confidence = context.attribution(quotation)?.confidence;
      const data = { name: speaker.name, quotation: excerpt(context.text(placeOf(quotation))) };
      yield {
        message: 'missing',
        data,
        span: first,
        related: [{ span: placeOf(quotation), message: 'quotation', data }],
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

const lacksFunction = ({ roles }: Speaker, mentions: readonly Mention[], context: CheckContext): boolean =>
  roles.length === 0 && mentions.every((mention) => isBare(mention, context));

/** A function is told nearby that may be meant for the name: "die beiden Sängerinnen". */
function isDescribed({ tokens }: Mention, { sentence, mentionsIn }: CheckContext): boolean {
  const own = sentence(tokens.from);
  const next = sentence(own?.tokens.to ?? 0);
  const last = next?.block === own?.block ? next : own;
  return mentionsIn({ from: own?.tokens.from ?? 0, to: last?.tokens.to ?? 0 }).some(({ kind }) => kind === 'role');
}

/** No function, party or title, and neither before nor behind the name a word that may be one. */
function isBare(mention: Mention, { analysis: { tokens, grammar } }: CheckContext): boolean {
  if (mention.kind === 'pronoun') return true;
  if (mention.kind !== 'name' || mention.role || mention.party || mention.title) return false;
  const isFull = mention.name?.includes(' ');
  const before = grammar.tags[mention.tokens.from - 1];
  const last = tokens[mention.tokens.to - 1]!;
  const behind = tokens[mention.tokens.to];
  const after = behind?.normal === ',' ? tokens[mention.tokens.to + 1] : undefined;
  if (/^[,–]$/.test(tokens[mention.tokens.from - 1]?.text ?? '')) return false;
  if (before === 'NOUN' || before === 'PROPN' || before === 'ADJA' || before === 'DET') return false;
  if (mention.name && mention.name.split(' ').length < mention.tokens.to - mention.tokens.from) return false;
  if (last.normal === ')' || behind?.text === '(' || (isFull && DESCRIBING.test(behind?.normal ?? ''))) return false;
  return !(after && (DESCRIBED.test(after.normal) || /^\p{Lu}|^\d/u.test(after.text)));
}

const DESCRIBING = /^(?:und|aus|beim?|der|des|für|im|in|vom|von|als)$/;
const DESCRIBED =
  /^(?:seine[rs]?|ihre[rs]?|der|die|das|dessen|deren|ein|eine|einer|seit|früher|zuständig|selbst|auch)$/;
