import type { Token } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** Der Rathauses bestätigte: the article is a nominative, the name a genitive. */
export const articleMismatch = defineCheck({
  id: 'names/article-mismatch',
  severity: 'warning',
  summary: {
    de: 'Artikel und Name stehen in verschiedenen Fällen.',
    en: 'Article and name stand in different cases.',
  },
  rationale: {
    de: 'Ein Genitiv-s nach „der“, „das“ oder „dem“ ist ein Rest aus einer Umstellung und trifft meist den Sprecher (Duden, Grammatik: Kongruenz in der Nominalgruppe).',
    en: 'A genitive s after “der”, “das” or “dem” is left over from rearranging and mostly hits the speaker (Duden, Grammatik: agreement in the noun phrase).',
  },
  exceptions: {
    de: 'Wörter, die ohne das -s nicht im Text stehen; „der“ vor einem Genitiv Plural; Zitate und Überschriften.',
    en: 'Words that do not stand in the text without the s; “der” before a genitive plural; quotations and headings.',
  },
  messages: {
    mismatch: {
      de: '„{article}“ und „{name}“ passen nicht zusammen. Erwartet wird „{article} {base}“.',
      en: '“{article}” and “{name}” do not agree. “{article} {base}” is expected.',
    },
  },
  examples: {
    fires: [
      '[[Der Senats]] bestätigte den Plan. Am Montag tagt der Senat wieder.',
      'Der Landkreis prüft den Plan. Jan Weber sprach mit [[dem Landkreises]] über die Kosten.',
    ],
    silent: [
      'Der Senat bestätigte den Plan. Die Sitzung des Senats dauerte lange.',
      'Das Hotel ist neu. Der Hotels nimmt sich die Stadt nur selten an.',
      'Der Kurs ist neu. Die Kur beginnt im Mai.',
      'Das Haus ist neu.',
    ],
  },
  *find(context) {
    const { tokens } = context.analysis;
    const pairs = new Set(tokens.map(({ text }, index) => `${tokens[index - 1]?.normal} ${text}`));
    for (const article of tokens) {
      const noun = tokens[article.index + 1];
      if (!noun || noun.block !== article.block || !ARTICLE.test(article.text)) continue;
      if (context.isQuoted(noun) || context.blockKind(noun.block) === 'heading') continue;
      const base = GENITIVES.map((ending) => noun.text.replace(ending, '')).find((word) =>
        NOMINATIVE[article.normal]!.some((other) => word !== noun.text && pairs.has(`${other} ${word}`)),
      );
      if (!base || !hasNoOtherReading(article, noun, context)) continue;
      const span = { start: article.start, end: noun.end };
      yield { message: 'mismatch', data: { article: article.text, name: noun.text, base }, span };
    }
  },
});

const ARTICLE = /^(?:D(?:er|as)|[Dd]em)$/;
const GENITIVES = [/(?<=[^s])s$/, /es$/];
/** Articles beside which the word stands in another place, so that its gender is that of the article here. */
const NOMINATIVE: Readonly<Record<string, readonly string[]>> = {
  der: ['der', 'dem', 'den', 'im', 'vom', 'zum'],
  das: ['das', 'dem', 'im', 'vom', 'zum'],
  dem: ['der', 'das', 'dem', 'im', 'vom', 'zum'],
};

/** "Der" may begin a genitive plural, "Der Parks nimmt sich …"; so a verb in the singular must follow at once. */
function hasNoOtherReading({ normal, index }: Token, { index: head }: Token, context: CheckContext): boolean {
  const { tags } = context.analysis.grammar;
  if (normal === 'dem') return tags[head] === 'NOUN' || tags[head] === 'PROPN';
  const verbs = context.clauseAt(head)?.verbs;
  return context.sentence(index)?.tokens.from === index && verbs?.finite === head + 1 && verbs.number !== 'pl';
}
