import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf, type SimilarPair, similarQuotations } from '../similar-quotations.js';

/** The same sentence in two mouths. Phrases that anyone may use, „in den kommenden Tagen“, are too short or no sentence. */
export const quoteTwoSpeakers = defineCheck({
  id: 'repetition/quote-two-speakers',
  severity: 'error',
  summary: {
    de: 'Dasselbe Zitat wird zwei verschiedenen Sprechern zugeschrieben.',
    en: 'The same quotation is given to two different speakers.',
  },
  rationale: {
    de: 'Gleicher Wortlaut von zwei Sprechern ist fast immer eine Verwechslung beim Umstellen des Textes (Pressekodex, Ziffer 2).',
    en: 'The same words from two speakers are nearly always a mix-up while a text was rearranged (Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Kurze Wendungen und Satzteile; Worte, die ausdrücklich von beiden kommen („sagten beide“, „sagte auch“); ein Sprecher und die Stelle, für die er spricht.',
    en: 'Short phrases and parts of sentences; words that are said to come from both (“sagte auch”); a speaker and the body he speaks for.',
  },
  messages: {
    two: {
      de: 'Das Zitat {quotation} wird {here} zugeschrieben, an anderer Stelle {there}. Erwartet wird ein Sprecher.',
      en: 'The quotation {quotation} is given to {here}, elsewhere to {there}. One speaker is expected.',
    },
    other: { de: 'Hier spricht {there}.', en: 'Here {there} speaks.' },
  },
  examples: {
    fires: [
      '„Wir finden keine Ärzte mehr für die Nacht“, sagte Landrat Jan Weber.\n\nDie Sitzung dauerte lange. [[„Wir finden keine Ärzte mehr für die Nacht“]], sagte Ministerin Anna Kruse.',
      '„Der Hafen wird in diesem Jahr nicht mehr fertig“, sagte Anna Kruse.\n\nDie Stadt wartet. [[„Der Hafen wird in diesem Jahr nicht mehr fertig“]], erklärte Jan Weber.',
    ],
    silent: [
      'Anna Kruse will „in den kommenden Tagen“ entscheiden.\n\nJan Weber will „in den kommenden Tagen“ antworten, sagte er.',
      '„Wir finden keine Ärzte mehr für die Nacht“, sagte Landrat Jan Weber.\n\nDie Sitzung dauerte lange. „Wir finden keine Ärzte mehr für die Nacht“, wiederholte Weber.',
      '„Der Hafen wird in diesem Jahr nicht mehr fertig“, sagte Anna Kruse. „Der Hafen wird in diesem Jahr nicht mehr fertig“, sagte auch Jan Weber.',
      '„Ja, natürlich“, sagte Anna Kruse. „Ja, natürlich“, sagte Jan Weber.',
    ],
  },
  *find(context) {
    for (const pair of similarQuotations(context)) {
      const [first, second] = [context.speaker(pair.first), context.speaker(pair.second)];
      if (!first || !second || first.id === second.id || !isStatement(pair) || mayBeOne(first, second)) continue;
      if (isRepeatedKnowingly(pair, context)) continue;
      const quotation = excerpt(context.text(placeOf(pair.second)));
      const data = { quotation, here: second.name, there: first.name };
      const related = [{ span: placeOf(pair.first), message: 'other' as const, data }];
      const confidence = weaker(pair, context);
      const sure = first.kind === 'person' && second.kind === 'person' && pair.comparison.likeness === 'same';
      yield {
        message: 'two',
        data,
        span: placeOf(pair.second),
        related,
        severity: sure ? 'error' : 'warning',
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** At least five words, and one of the two is a whole sentence. */
const isStatement = ({ first, second, words, comparison: { likeness } }: SimilarPair): boolean =>
  words >= 5 &&
  ['same', 'inflected', 'shortened'].includes(likeness) &&
  (first.extent === 'full' || second.extent === 'full');

/** "Die Polizei" and "Polizeisprecher Weber", a group and one of it: one of them may speak for the other. */
const mayBeOne = (a: Speaker, b: Speaker): boolean =>
  a.kind !== b.kind || a.kind !== 'person' || a.name.split(' ').at(-1) === b.name.split(' ').at(-1);

/** A chain is as strong as its weaker attribution. */
function weaker({ first, second }: SimilarPair, { attribution }: CheckContext): number | undefined {
  const [a, b] = [attribution(first)?.confidence, attribution(second)?.confidence];
  return a === undefined || b === undefined ? undefined : Math.min(a, b);
}

/** The text itself says that these are words of another: „…“, sagte auch Weber. */
function isRepeatedKnowingly({ first, second }: SimilarPair, { attribution, text }: CheckContext): boolean {
  const frames = [first, second].flatMap((quotation) => attribution(quotation)?.frame ?? []);
  return frames.some((frame) =>
    text(frame)
      .split(/[\s,.:]+/)
      .some((word) => REPEATING.has(word)),
  );
}

const REPEATING: ReadonlySet<string> = new Set([
  'auch',
  'beide',
  'ebenfalls',
  'ebenso',
  'gleichlautend',
  'wiederholte',
  'wortgleich',
]);
