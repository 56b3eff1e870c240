import type { Sentence } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { peopleIn } from '../people.js';

/** Weber sagte, die beiden hätten lange gesprochen: which two? */
export const pairWithoutAntecedent = defineCheck({
  id: 'attribution/pair-without-antecedent',
  severity: 'warning',
  summary: {
    de: '„Die beiden“ steht da, ohne dass zwei genannt wurden.',
    en: '“Die beiden” is said though no two have been named.',
  },
  rationale: {
    de: '„Die beiden“ weist auf zwei, die der Leser kennt; sind sie im Abschnitt nicht genannt, ist meist der Absatz davor gestrichen oder verschoben worden (Duden, Grammatik, „Verweiswörter“).',
    en: '“Die beiden” points to two whom readers know; where the section has not named them, the paragraph before was mostly cut or moved (Duden, Grammatik, “Verweiswörter”).',
  },
  exceptions: {
    de: 'Zwei Personen in einem Satz davor, „zwei Männer“, „das Paar“, „A und B“. Wer gerade wiedergegeben wird, zählt nicht mit.',
    en: 'Two people in a sentence before, “zwei Männer”, “das Paar”, “A und B”. Whoever is being reported does not count.',
  },
  messages: {
    nobody: {
      de: 'Auf wen „{words}“ weist, steht in diesem Abschnitt nicht. Erwartet werden die Namen.',
      en: 'Whom “{words}” points to is not told in this section. The names are expected.',
    },
  },
  examples: {
    fires: [
      'Der Rat tagte am Montag. Anna Kruse sagte, [[die beiden]] hätten lange gesprochen.',
      'Jan Weber traf Tom Wagner.\n\nNeuer Streit um den Hafen\n\nDer Rat tagte am Montag lange. Am Dienstag sagte Anna Kruse, [[die beiden]] hätten sich geeinigt.',
    ],
    silent: [
      'Jan Weber traf Tom Wagner am Hafen. Anna Kruse sagte, die beiden hätten lange gesprochen.',
      'Zwei Männer kamen am Montag. Anna Kruse sagte, die beiden hätten lange gesprochen.',
      'Der Rat und der Kreis stritten. Anna Kruse sagte, die beiden hätten lange gesprochen.',
      'Der Rat tagte am Montag. Anna Kruse sagte, die beiden Brücken seien gesperrt.',
    ],
  },
  *find(context) {
    const { analysis, text, isQuoted, sentence } = context;
    for (const { kind, tokens, number } of analysis.mentions) {
      const [article, both] = [analysis.tokens[tokens.from - 1], analysis.tokens[tokens.from]];
      if (kind !== 'pronoun' || number !== 'pl' || both?.normal !== 'beiden' || !article) continue;
      const span = { start: article.start, end: both.end };
      const own = sentence(article.index);
      if (!/^(?:die|den|der)$/.test(article.normal) || isQuoted(span) || !own) continue;
      if (!namesTwo(own, article.index, context)) yield { message: 'nobody', data: { words: text(span) }, span };
    }
  },
});

/** Further back nobody looks for the two. */
const SENTENCES = 12;

/** Two people, two things joined by "und", or words such as "zwei" and "Paar" stand before a token in its section. */
function namesTwo(own: Sentence, at: number, context: CheckContext): boolean {
  const { sentences } = context.analysis;
  for (let index = own.index; index >= 0 && own.index - index < SENTENCES; index -= 1) {
    const row = sentences[index]!;
    if (context.blockKind(row.block) === 'heading') return false;
    const stretch = index === own.index ? { ...row, tokens: { from: row.tokens.from, to: at } } : row;
    if (peopleIn(stretch, context).length > 1 || hasPair(stretch, context)) return true;
  }
  return false;
}

function hasPair({ tokens: { from, to } }: Sentence, { analysis: { tokens, grammar } }: CheckContext): boolean {
  for (let index = from; index < to; index += 1) {
    if (TWO.test(tokens[index]!.normal)) return true;
    const isJoined = tokens[index]!.normal === 'und' && index > from && index + 1 < to;
    if (isJoined && THING.test(grammar.tags[index - 1]!) && THING.test(grammar.tags[index + 1]!)) return true;
    if (isJoined && THING.test(grammar.tags[index - 1]!) && grammar.tags[index + 1] === 'DET') return true;
  }
  return false;
}

const TWO = /^(?:zwei|zweier|2|paar|ehepaar|duo|eltern|brüder|schwestern|geschwister|zwillinge|eheleute|\p{L}+paar)$/u;
const THING = /^(?:NOUN|PROPN|X)$/;
