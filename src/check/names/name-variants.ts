import type { Mention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { loneSpellings } from '../lone-spellings.js';
import { nameVariants as variantsOf } from '../spellings.js';

/** Two spellings of what is one person by all that the text says: same given name, same surname, or no introduction of the second. */
export const nameVariants = defineCheck({
  id: 'names/name-variants',
  severity: 'error',
  summary: {
    de: 'Der Name einer Person ist verschieden geschrieben.',
    en: 'The name of one person is spelt in two ways.',
  },
  rationale: {
    de: 'Ein Name hat eine Schreibweise; eine zweite ist ein Fehler oder macht aus einer Person zwei (journalistensprache.de, „Namen“: einheitliche Schreibweise).',
    en: 'A name has one spelling; a second one is a slip or turns one person into two (journalistensprache.de, “Namen”: one spelling throughout).',
  },
  exceptions: {
    de: 'Meier und Maier mit verschiedenen Vornamen oder Funktionen sind zwei Personen; Männer- und Frauennamen wie Mario und Maria ebenso.',
    en: 'Meier and Maier with different given names or functions are two persons; so are men and women, Mario and Maria.',
  },
  messages: {
    variant: {
      de: 'Der Name „{found}“ steht im Text auch als „{other}“. Erwartet wird eine Schreibweise.',
      en: 'The name “{found}” also stands in the text as “{other}”. One spelling is expected.',
    },
    other: { de: 'Hier steht „{other}“.', en: 'Here it is “{other}”.' },
  },
  examples: {
    fires: [
      'Die Landrätin Renate Vosskamp sprach am Montag. „Wir warten“, sagte Vosskamp.\n\n[[Vosskampp]] soll den Plan am Dienstag vorstellen.',
      'Die Trainerin Anna Meier kam zu Fuß. „Wir warten“, sagte Anna Meier. Später ging [[Anna Maier]] nach Hause.',
      'Die Landrätin Renate Vosskamp (SPD) sprach. „Wir warten“, sagte Vosskamp. Damit konnte [[Vosksamp]] die Mehrheit nicht erreichen.',
    ],
    silent: [
      'Die Trainerin Anna Meier kam zu Fuß. „Wir warten“, sagte sie. Der Kapitän Jan Maier ging nach Hause.',
      'Die Trainerin Anna Fischer kam an. „Wir warten“, sagte Fischer. Am Hafen liegen Fischen und Fischerei nah.',
      'Maria Weber und Mario Weber kamen zu Fuß. „Wir warten“, sagte Maria Weber.',
      'Die Trainerin Anna Peter kam zu Fuß. Mit Anna Peters Hund ging Jan Kruse nach Hause.',
    ],
  },
  *find(context) {
    for (const { mention, other, certain } of variantsOf(context.analysis.mentions)) {
      const data = { found: mention.name ?? '', other: other.name ?? '' };
      yield {
        message: 'variant',
        severity: certain ? 'error' : 'warning',
        data,
        span: placeOfName(mention, context),
        related: [{ span: placeOfName(other, context), message: 'other', data }],
      };
    }
    for (const { token, other, surname } of loneSpellings(context)) {
      const data = { found: token.text, other: surname };
      const related = [{ span: placeOfName(other, context), message: 'other' as const, data }];
      yield { message: 'variant', severity: 'warning', data, span: { start: token.start, end: token.end }, related };
    }
  },
});

/** The name alone, without the function and the apposition that the mention includes. */
function placeOfName({ start, end, name = '' }: Mention, { text }: CheckContext): Span {
  const at = text({ start, end }).indexOf(name);
  return at < 0 ? { start, end } : { start: start + at, end: start + at + name.length };
}
