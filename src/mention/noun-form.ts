import type { RoleNoun } from '../lexicon/lexicon.js';
import type { Gender, GrammaticalNumber } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import type { Sight } from './sight.js';

/** What a person noun tells with its article. */
export interface NounForm {
  readonly role: RoleNoun;
  readonly gender?: Gender;
  readonly number: GrammaticalNumber;
}

/**
 * Gender and number of the person noun at `at`, with the article before it: "die Sprecher" are several, "der Abgeordnete"
 * is a man, "die Abgeordneten" are several. A noun before a name is singular.
 */
export function nounForm(sight: Sight, run: NounRun, at: number, named: boolean): NounForm | undefined {
  const { tokens, lexicon } = sight;
  const { text, normal } = tokens[at] as Token;
  const role = lexicon.role(text);
  if (!role) return undefined;
  const article = run.determiner === undefined ? undefined : (tokens[run.determiner] as Token).normal;
  const twin = adjectival(role, lexicon);
  if (twin) return adjectivalForm(twin, normal, article, named, isDativePlural(sight, run, article, normal));
  const { gender } = role;
  if (named) return { role, gender, number: 'sg' };
  const number =
    article === undefined ? bareNumber(sight, run, normal, role) : numberWith(article, normal, role, lexicon);
  return { role, gender, number };
}

/** "Experten" and "Sprecher" are several, "hochrangiger Beamter", "vom Sprecher" and "Präsident" one. */
function bareNumber(sight: Sight, run: NounRun, normal: string, role: RoleNoun): GrammaticalNumber {
  const { tokens } = sight;
  const before = tokens[run.from - run.adjectives.length - 1]?.normal ?? '';
  if (/^(?:vom|beim|zum|im|am|zur)$/.test(before)) return 'sg';
  if (isPluralForm(normal, role)) return 'pl';
  if (isPossessed(sight, run)) return isBesidePlural(sight, run) ? 'pl' : 'sg';
  const isStrong = /er$/.test(tokens[run.adjectives[0] ?? -1]?.normal ?? '');
  return role.gender === 'm' && !isStrong && /(?:er|el)$/.test(role.noun) ? 'pl' : 'sg';
}

/** "Krügers Stellvertreter" is one, unless the verb beside it is plural. */
function isPossessed({ tokens, grammar }: Sight, { from, adjectives }: NounRun): boolean {
  const at = from - adjectives.length - 1;
  return grammar.tags[at] === 'PROPN' && /(?:s|['’])$/.test(tokens[at]?.text ?? '');
}

function isBesidePlural({ tokens, grammar, lexicon }: Sight, { from, to, adjectives }: NounRun): boolean {
  const verb = [to, from - adjectives.length - 2].find((at) => grammar.tags[at] === 'FIN');
  const readings = verb === undefined ? [] : lexicon.verbReadings((tokens[verb] as Token).normal);
  return readings.length > 0 && readings.every(({ form, number }) => form !== 'finite' || number === 'pl');
}

/** "nach seinen Verwandten": behind a preposition that governs the dative, where one would be "seinem". */
function isDativePlural({ tokens }: Sight, run: NounRun, article: string | undefined, normal: string): boolean {
  const before = tokens[(run.determiner ?? 0) - 1]?.normal ?? '';
  return /en$/.test(article ?? '') && normal.endsWith('en') && /^(?:aus|bei|mit|nach|seit|von|zu)$/.test(before);
}

function numberWith(article: string, normal: string, role: RoleNoun, lexicon: Sight['lexicon']): GrammaticalNumber {
  const isPlural = isPluralForm(normal, role);
  if (role.gender === 'f') return isPlural ? 'pl' : 'sg';
  const readings = lexicon
    .determiner(article)
    .filter((reading) => reading.number === 'pl' || reading.genders.includes(role.gender));
  const numbers = new Set(readings.map((reading) => reading.number));
  return numbers.has('pl') && (isPlural || numbers.size === 1) ? 'pl' : 'sg';
}

/** The two rows of a nominalised adjective. */
interface Twin {
  readonly masculine: RoleNoun;
  readonly feminine: RoleNoun;
}

/** "Abgeordneter" and "Abgeordnete". */
function adjectival(role: RoleNoun, lexicon: Sight['lexicon']): Twin | undefined {
  const masculine = role.gender === 'm' ? role : lexicon.role(`${role.noun}r`);
  const feminine = role.gender === 'f' ? role : lexicon.role(role.noun.replace(/r$/, ''));
  return masculine && feminine && masculine.noun === `${feminine.noun}r` ? { masculine, feminine } : undefined;
}

function adjectivalForm(
  { masculine, feminine }: Twin,
  normal: string,
  article: string | undefined,
  named: boolean,
  isPlural: boolean,
): NounForm {
  const male: NounForm = { role: masculine, gender: 'm', number: 'sg' };
  const female: NounForm = { role: feminine, gender: 'f', number: 'sg' };
  const several: NounForm = { role: feminine, number: 'pl' };
  if (isPlural && !named) return several;
  if (article === undefined) return normal.endsWith('er') ? male : named ? female : several;
  if (/(?:em|es|en)$/.test(article)) return male;
  if (normal.endsWith('er')) return article.endsWith('er') ? female : male;
  if (normal.endsWith('en'))
    return article.endsWith('er') ? female : named ? { role: feminine, number: 'sg' } : several;
  return article === 'der' || article === 'dieser' ? male : female;
}

function isPluralForm(normal: string, role: RoleNoun): boolean {
  const noun = role.noun.toLowerCase();
  if (noun.endsWith('in')) return normal.endsWith('innen');
  if (/leuten?$/.test(normal)) return true;
  return !normal.endsWith(noun) && !/s$/.test(normal);
}
