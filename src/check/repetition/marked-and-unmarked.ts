import { stem } from '../../compare/stem.js';
import type { Quotation } from '../../model/quotation.js';
import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf } from '../similar-quotations.js';

/** … hatte er als sachlich und offen bezeichnet. … einer „sachlichen und offenen Begegnung“: said or summed up? */
export const markedAndUnmarked = defineCheck({
  id: 'repetition/marked-and-unmarked',
  severity: 'warning',
  summary: {
    de: 'Dieselben Worte stehen einmal in Anführungszeichen und einmal ohne.',
    en: 'The same words stand once in quotation marks and once without.',
  },
  rationale: {
    de: 'Was einmal Zitat ist, gibt der Text ein zweites Mal als eigene Worte aus; der Leser erfährt es doppelt und weiß nicht, was gesagt wurde (Pressekodex, Ziffer 2).',
    en: 'What is a quotation in one place is told as the paper’s own words in another; readers learn it twice and cannot tell what was said (Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Nur gereihte Eigenschaften, „sachlich und offen“; feste Namen, einzelne Wörter, Überschriften und derselbe Satz.',
    en: 'Joined adjectives only, “sachlich und offen”; names, single words, headings and the same sentence.',
  },
  messages: {
    twice: {
      de: 'Die Worte {quotation} stehen an anderer Stelle ohne Anführungszeichen. Erwartet wird eine Stelle oder beide Male ein Zitat.',
      en: 'The words {quotation} stand elsewhere without quotation marks. One place is expected, or a quotation in both.',
    },
    other: { de: 'Hier ohne Anführungszeichen.', en: 'Here without quotation marks.' },
  },
  examples: {
    fires: [
      'Das Gespräch bezeichnete Anna Kruse als offen und ehrlich. Der Rat tagte lange.\n\nKruse sprach von einer [[„offenen und ehrlichen Debatte“]].',
      'Anna Kruse nannte den Plan [[„wirr und überflüssig“]].\n\nDer Landkreis prüft ihn. Dass er wirr und überflüssig sei, sagte Kruse auch im Rat.',
    ],
    silent: [
      'Das Gespräch bezeichnete Anna Kruse als „offen und ehrlich“.\n\nKruse sprach von einer „offenen und ehrlichen Debatte“.',
      'Anna Kruse nannte den Plan „teuer“.\n\nEr ist teuer.',
      'Anna Kruse nannte den Plan „teuer und überflüssig“.\n\nTeuer und schön sei er, sagte Jan Weber.',
    ],
  },
  *find(context) {
    const unmarked = new Map<string, Token>();
    for (const token of context.analysis.tokens) {
      const key = joined(token.index, context);
      if (key && !unmarked.has(key) && !context.isQuoted(token) && context.blockKind(token.block) !== 'heading')
        unmarked.set(key, token);
    }
    for (const quotation of context.analysis.quotations) {
      if (quotation.type !== 'direct' || quotation.extent === 'term' || quotation.extent === 'heading') continue;
      const other = sameWords(quotation, unmarked, context);
      if (!other) continue;
      const span = placeOf(quotation);
      const data = { quotation: excerpt(context.text(span)) };
      const end = context.analysis.tokens[other.index + 2]!.end;
      yield {
        message: 'twice',
        data,
        span,
        related: [{ span: { start: other.start, end }, message: 'other', data }],
      };
    }
  },
});

/** Where in another sentence the joined words of a quotation stand without marks. */
function sameWords(quotation: Quotation, unmarked: ReadonlyMap<string, Token>, context: CheckContext) {
  const { start, end } = placeOf(quotation);
  const own = context.sentence(context.tokenAt(start));
  for (let at = context.tokenAt(start); at < context.tokenAt(end); at += 1) {
    const other = unmarked.get(joined(at, context) ?? '');
    if (other && context.sentence(other.index) !== own) return other;
  }
  return undefined;
}

/** "sachlich und offen" as stems: an adjective, "und", another. */
function joined(index: number, { analysis: { tokens, grammar } }: CheckContext): string | undefined {
  const [first, and, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (and?.normal !== 'und' || !first || !second || first.block !== second.block) return undefined;
  const tags = [grammar.tags[index]!, grammar.tags[index + 2]!];
  if (!tags.some((tag) => ADJECTIVE.test(tag)) || !tags.every((tag) => LIKE_ADJECTIVE.test(tag))) return undefined;
  return `${stem(first.normal)} ${stem(second.normal)}`;
}

const ADJECTIVE = /^(?:ADJ[AD]|PP)$/;
/** Behind a mark without an article an adjective may be read as a verb: „langen und zähen …“. */
const LIKE_ADJECTIVE = /^(?:ADJ[AD]|PP|INF|FIN|ADV)$/;
