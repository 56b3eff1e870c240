import type { Mention } from '../../model/mention.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** … kamen Minister Jan Weber (CDU) Landrätin Anna Kruse und …: whose office is Landrätin? */
export const missingCommaBetweenPeople = defineCheck({
  id: 'names/missing-comma-between-people',
  severity: 'warning',
  summary: {
    de: 'Zwischen zwei Personen einer Aufzählung fehlt das Komma.',
    en: 'The comma between two people of an enumeration is missing.',
  },
  rationale: {
    de: 'Ohne Komma liest sich das Amt des zweiten als das des ersten (Amtliches Regelwerk, § 71: gleichrangige Wortgruppen).',
    en: 'Without the comma the office of the second reads as that of the first (official rules, § 71: coordinate phrases).',
  },
  exceptions: {
    de: 'Nur nach einer Partei in Klammern und in einem Satz, dessen Verb im Plural steht.',
    en: 'Only after a party in brackets, and in a sentence with a verb in the plural.',
  },
  messages: {
    comma: {
      de: 'Auf „{first}“ folgt „{second}“ ohne Komma. Erwartet wird ein Komma dazwischen.',
      en: '“{first}” is followed by “{second}” without a comma. A comma between them is expected.',
    },
  },
  examples: {
    fires: [
      'Am Montag kamen Minister [[Jan Weber (CDU) Landrätin]] Anna Kruse und Pfarrer Tom Wagner nach Lauheim.',
      'An dem Gespräch nahmen Ministerin [[Ute Meier (SPD) Bürgermeister]] Jan Weber, Landrätin Anna Kruse und zwei Gäste teil.',
    ],
    silent: [
      'Am Montag kamen Minister Jan Weber (CDU), Landrätin Anna Kruse und Pfarrer Tom Wagner nach Lauheim.',
      'Minister Jan Weber (CDU) warf Landrätin Anna Kruse und Pfarrer Tom Wagner Untätigkeit vor.',
      'Im Rat wirft Minister Jan Weber (CDU) Landrätin Anna Kruse und ihrem Amt Untätigkeit vor.',
    ],
  },
  *find(context) {
    const people = context.analysis.mentions.filter(({ kind, number }) => kind === 'name' && number === 'sg');
    for (const [index, second] of people.entries()) {
      const first = people[index - 1];
      if (!first || first.tokens.to !== second.tokens.from || !isListed(first, second, context)) continue;
      const office = context.analysis.tokens[second.tokens.from]!;
      const name = context.analysis.tokens[first.head]!;
      const span = { start: first.name ? nameStart(first, context) : name.start, end: office.end };
      const data = { first: context.text(first), second: context.text(second) };
      yield { message: 'comma', data, span };
    }
  },
});

/** "Jan Weber (CDU)", "Landrätin Anna Kruse", then a comma or "und", and several people do it. */
function isListed(first: Mention, second: Mention, { analysis, clauseAt, text }: CheckContext): boolean {
  if (!second.role || !text(first).endsWith(')')) return false;
  const [begin, behind] = [analysis.grammar.tags[second.tokens.from], analysis.tokens[second.tokens.to]];
  const goesOn = behind !== undefined && /^(?:,|und|sowie)$/.test(behind.normal);
  return begin !== 'DET' && goesOn && clauseAt(first.head)?.verbs?.number === 'pl';
}

/** Where the name begins, behind title and office. */
function nameStart({ start, name = '' }: Mention, { analysis: { document } }: CheckContext): number {
  const at = document.source.indexOf(name.split(' ')[0]!, start);
  return at < 0 ? start : at;
}
