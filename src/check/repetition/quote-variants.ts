import type { Difference } from '../../compare/wordings.js';
import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf, type SimilarPair, similarQuotations } from '../similar-quotations.js';

/** Changed numbers and negations turn the sense and are errors; other changed words may be two similar statements. */
export const quoteVariants = defineCheck({
  id: 'repetition/quote-variants',
  severity: 'error',
  summary: {
    de: 'Dasselbe Zitat steht zweimal mit verschiedenem Wortlaut im Text.',
    en: 'The same quotation stands twice in the text with different words.',
  },
  rationale: {
    de: 'Ein Zitat hat einen Wortlaut; steht es zweimal verschieden da, ist eines falsch (Pressekodex, Ziffer 2; BVerfGE 54, 208: das Zitat muss dem Gesagten entsprechen).',
    en: 'A quotation has one wording; where it stands in two, one is wrong (Pressekodex, Ziffer 2; BVerfGE 54, 208: a quotation must be what was said).',
  },
  exceptions: {
    de: 'Gekürzte Zitate, andere Wortformen, ähnliche Sätze zweier Personen.',
    en: 'Shortened quotations, other forms of the same words, similar sentences of two persons.',
  },
  messages: {
    number: {
      de: 'Das Zitat nennt hier „{here}“, an anderer Stelle „{there}“. Erwartet wird dieselbe Zahl.',
      en: 'The quotation says “{here}” here, “{there}” elsewhere. The same number is expected.',
    },
    negation: {
      de: 'Das Zitat ist an einer Stelle verneint, an der anderen nicht („{here}“ / „{there}“). Erwartet wird derselbe Wortlaut.',
      en: 'The quotation is negated in one place and not in the other (“{here}” / “{there}”). The same words are expected.',
    },
    words: {
      de: 'Das Zitat lautet hier „{here}“, an anderer Stelle „{there}“. Erwartet wird derselbe Wortlaut.',
      en: 'The quotation reads “{here}” here, “{there}” elsewhere. The same words are expected.',
    },
    added: {
      de: 'Das Zitat hat hier „{here}“, das an anderer Stelle fehlt. Erwartet wird derselbe Wortlaut.',
      en: 'The quotation has “{here}” here, which is missing elsewhere. The same words are expected.',
    },
    left: {
      de: 'Im Zitat fehlt hier „{there}“, das an anderer Stelle steht. Erwartet wird derselbe Wortlaut.',
      en: 'The quotation lacks “{there}” here, which it has elsewhere. The same words are expected.',
    },
    other: { de: 'Die andere Stelle: {quotation}', en: 'The other place: {quotation}' },
  },
  examples: {
    fires: [
      '„Wir bauen drei neue Schulen im Norden“, sagte Anna Kruse.\n\nDer Kreis ist knapp bei Kasse. [[„Wir bauen vier neue Schulen im Norden“]], hatte Kruse gesagt.',
      '„Das Bad wird in diesem Jahr nicht geschlossen“, sagte Anna Kruse.\n\nDer Rat tagte lange. [[„Das Bad wird in diesem Jahr geschlossen“]], sagte Kruse.',
    ],
    silent: [
      '„Wir bauen drei neue Schulen im Norden“, sagte Anna Kruse.\n\nDer Kreis ist knapp bei Kasse. „Wir bauen 3 neue Schulen […]“, hatte Kruse gesagt.',
      '„Wir bauen drei neue Schulen im Norden“, sagte Anna Kruse.\n\nJan Weber ist auch Landrat. „Wir bauen vier neue Schulen im Norden“, sagte Jan Weber.',
      '„Wir sind sehr zufrieden“, sagte Anna Kruse. „Wir haben lange gewartet“, fügte Kruse hinzu.',
    ],
  },
  *find(context) {
    for (const pair of similarQuotations(context)) {
      const change = worst(pair);
      if (!change || !sameVoice(pair, context) || isDisplayed(pair, context)) continue;
      const other = placeOf(pair.first);
      yield {
        message: messageFor(change),
        severity: isGrave(change) ? 'error' : 'warning',
        data: { here: change.right, there: change.left },
        span: placeOf(pair.second),
        related: [{ span: other, message: 'other', data: { quotation: excerpt(context.text(other)) } }],
      };
    }
  },
});

/** What is said of a change: which words stand for which, or which word is missing where. */
function messageFor({ kind, left, right }: Difference): 'number' | 'negation' | 'words' | 'added' | 'left' {
  if (right === '') return 'left';
  if (left === '') return 'added';
  return kind === 'spelling' ? 'words' : kind;
}

/** A quotation box or caption is left to headline/caption-or-pullquote-not-in-text. */
const isDisplayed = ({ first, second }: SimilarPair, { analysis, tokenAt, blockKind }: CheckContext): boolean =>
  [first, second].some((quotation) => {
    const kind = blockKind(analysis.tokens[tokenAt(placeOf(quotation).start)]!.block);
    return kind === 'quote' || kind === 'caption';
  });

const isGrave = ({ kind }: Difference): boolean => kind === 'number' || kind === 'negation';

/** The change that matters most, if the rest is alike enough for one and the same statement. */
function worst({
  first,
  second,
  words,
  comparison: { likeness, share, differences },
}: SimilarPair): Difference | undefined {
  if (differences.length === 0 || differences.length > 2) return undefined;
  if (likeness === 'shortened')
    return cutShort(differences) && bothFull(first, second) && words >= 4 ? differences[0] : undefined;
  if (likeness !== 'altered') return undefined;
  const grave = differences.find(isGrave);
  if (grave) return words >= GRAVE.words && share >= GRAVE.share ? grave : undefined;
  return words >= MILD.words && share >= MILD.share ? differences[0] : undefined;
}

/** Fewer words in common are a figure of speech or a parallel: „Drei sind müde, vier sind wach“. */
const GRAVE = { words: 3, share: 0.65 };
const MILD = { words: 6, share: 0.75 };

/** One word is missing or too many; whoever shortens a sentence on purpose leaves out more. */
const cutShort = (differences: readonly Difference[]): boolean =>
  differences.length === 1 && !/\s/.test(`${differences[0]!.left}${differences[0]!.right}`);

const bothFull = (first: Quotation, second: Quotation): boolean => first.extent === 'full' && second.extent === 'full';

/** Two people may say two things; a person and the paper that quotes him may not. */
function sameVoice({ first, second }: SimilarPair, { speaker }: CheckContext): boolean {
  const [a, b] = [speaker(first), speaker(second)];
  return !a || !b || a.id === b.id || a.kind !== 'person' || b.kind !== 'person';
}
