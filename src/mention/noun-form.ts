import type { RoleNoun } from '../lexicon/lexicon.js';
import type { Gender, GrammaticalNumber } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import type { Sight } from './sight.js';
import type { Twin } from './twin.js';
import { wordAt } from './word.js';

/** What a person noun tells with its article. */
export interface NounForm {
  readonly role: RoleNoun;
  readonly gender: Gender | undefined;
  readonly number: GrammaticalNumber;
}

/**
 * Gender and number of the person noun at `at`, with the article before it: "die Sprecher" are several, "der Abgeordnete"
 * is a man, "die Abgeordneten" are several. A noun before a name is singular.
 */
export function nounForm(sight: Sight, run: NounRun, at: number, named: boolean): NounForm | undefined {
  const { tokens, lexicon } = sight;
  const { role, twin } = wordAt(sight, at);
  if (!role) return undefined;
  const { normal } = tokens[at] as Token;
  const article = run.determiner === undefined ? undefined : (tokens[run.determiner] as Token).normal;
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
  if (ofOne.has(normalBefore(sight, run.from - run.adjectives.length))) return 'sg';
  if (isPluralForm(normal, role)) return 'pl';
  if (isPossessed(sight, run)) return isBesidePlural(sight, run) ? 'pl' : 'sg';
  if (role.gender !== 'm' || !unmarkedPlural.test(role.noun)) return 'sg';
  const first = run.adjectives[0];
  return first !== undefined && tokens[first]?.normal.endsWith('er') ? 'sg' : 'pl';
}

const unmarkedPlural = /(?:er|el)$/;

/** Prepositions that hold the article of one man or thing. */
const ofOne: ReadonlySet<string> = new Set(['vom', 'beim', 'zum', 'im', 'am', 'zur']);

const normalBefore = ({ tokens }: Sight, at: number): string => (at > 0 ? (tokens[at - 1] as Token).normal : '');

/** "Krügers Stellvertreter" is one, unless the verb beside it is plural. */
function isPossessed({ tokens, grammar }: Sight, { from, adjectives }: NounRun): boolean {
  const at = from - adjectives.length - 1;
  return at >= 0 && grammar.tags[at] === 'PROPN' && genitive.test(tokens[at]?.text ?? '');
}

const genitive = /(?:s|['’])$/;

function isBesidePlural({ tokens, grammar, lexicon }: Sight, { from, to, adjectives }: NounRun): boolean {
  const before = from - adjectives.length - 2;
  const verb = grammar.tags[to] === 'FIN' ? to : before >= 0 && grammar.tags[before] === 'FIN' ? before : undefined;
  const readings = verb === undefined ? [] : lexicon.verbReadings((tokens[verb] as Token).normal);
  return readings.length > 0 && readings.every(({ form, number }) => form !== 'finite' || number === 'pl');
}

/** "nach seinen Verwandten": behind a preposition that governs the dative, where one would be "seinem". */
function isDativePlural(sight: Sight, run: NounRun, article: string | undefined, normal: string): boolean {
  if (run.determiner === undefined || !article?.endsWith('en') || !normal.endsWith('en')) return false;
  return ofDative.has(normalBefore(sight, run.determiner));
}

const ofDative: ReadonlySet<string> = new Set(['aus', 'bei', 'mit', 'nach', 'seit', 'von', 'zu']);

function numberWith(article: string, normal: string, role: RoleNoun, lexicon: Sight['lexicon']): GrammaticalNumber {
  const isPlural = isPluralForm(normal, role);
  if (role.gender === 'f') return isPlural ? 'pl' : 'sg';
  let mayBeSingular = false;
  let mayBePlural = false;
  for (const { number, genders } of lexicon.determiner(article)) {
    if (number === 'pl') mayBePlural = true;
    else if (genders.includes(role.gender)) mayBeSingular = true;
  }
  return mayBePlural && (isPlural || !mayBeSingular) ? 'pl' : 'sg';
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
  const several: NounForm = { role: feminine, gender: undefined, number: 'pl' };
  if (isPlural && !named) return several;
  if (article === undefined) return normal.endsWith('er') ? male : named ? female : several;
  if (masculineArticle.test(article)) return male;
  if (normal.endsWith('er')) return article.endsWith('er') ? female : male;
  if (normal.endsWith('en'))
    return article.endsWith('er') ? female : named ? { role: feminine, gender: undefined, number: 'sg' } : several;
  return article === 'der' || article === 'dieser' ? male : female;
}

const masculineArticle = /(?:em|es|en)$/;

function isPluralForm(normal: string, role: RoleNoun): boolean {
  const noun = role.noun.toLowerCase();
  if (noun.endsWith('in')) return normal.endsWith('innen');
  if (people.test(normal)) return true;
  return !normal.endsWith(noun) && !genitiveS.test(normal);
}

const people = /leuten?$/;
const genitiveS = /s$/;
