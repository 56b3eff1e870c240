import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { isSurelyPerson, peopleIn } from '../people.js';
import { placeOf } from '../similar-quotations.js';

/** A quotation without a frame goes on with the last speaker; with two people in the sentence before nobody knows which. */
export const droppedSpeaker = defineCheck({
  id: 'attribution/dropped-speaker',
  severity: 'warning',
  summary: {
    de: 'Ein Zitat ohne Begleitsatz kann von zwei Personen stammen.',
    en: 'A quotation without a frame may come from two people.',
  },
  rationale: {
    de: 'Ein Zitat ohne Begleitsatz setzt den letzten Sprecher fort; das trägt nur, solange davor eine einzige Person steht (dpa-Praxis; Guardian, Annotation guidelines, rule 1: jedes Zitat hat einen Sprecher).',
    en: 'A quotation without a frame goes on with the last speaker; that holds only while one person stands before it (practice of dpa; Guardian, Annotation guidelines, rule 1: each quotation has one speaker).',
  },
  exceptions: {
    de: 'Zitate, die unmittelbar weitergehen, auch im nächsten Absatz; Frage und Antwort. Nennt der Begleitsatz davor neben dem Sprecher noch jemanden, ist der Befund ein Hinweis.',
    en: 'Quotations that go on at once, or in the next paragraph; question and answer. Where the frame before names somebody besides its speaker, the finding is a hint.',
  },
  messages: {
    two: {
      de: 'Zum Zitat {quotation} fehlt der Begleitsatz; davor stehen {first} und {second}. Erwartet wird, wer spricht.',
      en: 'The quotation {quotation} has no frame; {first} and {second} stand before it. Who speaks is expected.',
    },
    candidate: { de: 'Das kann {first} sein.', en: 'This may be {first}.' },
  },
  examples: {
    fires: [
      'Jan Weber stritt am Montag mit Tom Wagner über den Hafen. [[„Das ist doch alles längst bezahlt.“]]',
      '„Ich bin enttäuscht“, sagte Jan Weber bei einem Treffen mit Tom Wagner. [[„Auf dieser Grundlage werden wir klagen.“]]',
    ],
    silent: [
      'Jan Weber stritt am Montag über den Hafen. „Das ist doch alles längst bezahlt.“',
      'Jan Weber stritt am Montag mit Tom Wagner. „Das ist doch alles längst bezahlt“, sagte Weber.',
      '„Ich bin enttäuscht“, sagte Jan Weber. „Auf dieser Grundlage werden wir klagen.“',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      if (!isFrameless(quotation, context)) continue;
      const own = context.sentence(context.tokenAt(placeOf(quotation).start));
      const before = own && context.sentence(own.tokens.from - 1);
      if (!own || !before || before.block !== own.block) continue;
      const people = peopleIn(before, context).filter(({ speaker }) => isSurelyPerson(speaker));
      const [first, second] = people;
      if (!first || !second) continue;
      const data = {
        quotation: excerpt(context.text(placeOf(quotation))),
        first: first.speaker.name,
        second: second.speaker.name,
      };
      const framed = context.verbsIn(before).length > 0 && context.text(before).search(/[“"«»”]/) >= 0;
      yield {
        message: 'two',
        severity: framed ? 'info' : 'warning',
        data,
        span: placeOf(quotation),
        related: people.map(({ mention, speaker }) => ({
          span: mention,
          message: 'candidate',
          data: { first: speaker.name },
        })),
      };
    }
  },
});

/** A sentence in marks that stands alone, its speaker carried over from before. */
function isFrameless(quotation: Quotation, { attribution, sentence, tokenAt, analysis }: CheckContext): boolean {
  const { type, extent, inside, continues, parts } = quotation;
  if (type !== 'direct' || extent !== 'full' || inside || continues || attribution(quotation)?.cue) return false;
  const { start, end } = placeOf(quotation);
  const behind = analysis.tokens[tokenAt(end)];
  return parts.length === 1 && sentence(tokenAt(start))?.start === start && !/^[,:–]$/.test(behind?.text ?? '');
}
