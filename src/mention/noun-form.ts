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
 * is a man, "die Abgeordneten" are several. Without an article and a name a person noun is plural ("Experten").
 */
export function nounForm(sight: Sight, run: NounRun, at: number, named: boolean): NounForm | undefined {
  const { tokens, lexicon } = sight;
  const token = tokens[at] as Token;
  const role = lexicon.role(token.text);
  if (!role) return undefined;
  const article = run.determiner === undefined ? undefined : (tokens[run.determiner] as Token).normal;
  const contracted =
    article === undefined &&
    /^(?:vom|beim|zum|im|am|zur)$/.test(tokens[run.from - run.adjectives.length - 1]?.normal ?? '');
  const twin = adjectival(role, lexicon.role.bind(lexicon));
  if (twin) return adjectivalForm(twin, token.normal, article, named);
  if (named) return { role, gender: role.gender, number: 'sg' };
  const plural = isPluralForm(token.normal, role);
  if (article === undefined)
    return {
      role,
      gender: role.gender,
      number:
        contracted || (run.adjectives.length && !plural && /er$/.test(adjectiveOf(sight, run)) && role.gender === 'm')
          ? 'sg'
          : role.gender === 'f' && !plural
            ? 'sg'
            : 'pl',
    };
  if (role.gender === 'f') return { role, gender: 'f', number: plural ? 'pl' : 'sg' };
  const readings = lexicon
    .determiner(article)
    .filter((reading) => reading.number === 'pl' || reading.genders.includes(role.gender));
  const numbers = new Set(readings.map((reading) => reading.number));
  const number =
    numbers.size === 1 ? ([...numbers][0] as GrammaticalNumber) : plural && article !== 'der' ? 'pl' : 'sg';
  return { role, gender: role.gender, number: article === 'der' && plural ? 'pl' : number };
}

/** The two rows of a nominalised adjective: "Abgeordneter" and "Abgeordnete". */
function adjectival(role: RoleNoun, find: (word: string) => RoleNoun | undefined) {
  const masculine = role.gender === 'm' ? role : find(`${role.noun}r`);
  const feminine = role.gender === 'f' ? role : role.noun.endsWith('er') ? find(role.noun.slice(0, -1)) : undefined;
  if (!masculine || !feminine || masculine.noun !== `${feminine.noun}r`) return undefined;
  return { masculine, feminine };
}

function adjectivalForm(
  twin: { masculine: RoleNoun; feminine: RoleNoun },
  normal: string,
  article: string | undefined,
  named: boolean,
): NounForm {
  const male: NounForm = { role: twin.masculine, gender: 'm', number: 'sg' };
  const female: NounForm = { role: twin.feminine, gender: 'f', number: 'sg' };
  const several: NounForm = { role: twin.feminine, number: 'pl' };
  if (normal.endsWith('er'))
    return article === undefined || /^(?:ein|kein|\p{L}*(?:sein|ihr))$/u.test(article) ? male : female;
  if (/^(?:d|dies|jen)(?:em|es|en)$|em$|es$/.test(article ?? '')) return male;
  if (normal.endsWith('en'))
    return article === 'die' || article === undefined ? several : /er$/.test(article) ? female : male;
  if (article === undefined) return named ? female : several;
  return article === 'der' ? male : /e$/.test(article) ? female : male;
}

function isPluralForm(normal: string, role: RoleNoun): boolean {
  const noun = role.noun.toLowerCase();
  if (noun.endsWith('in')) return normal.endsWith('innen');
  if (/(?:leute|leuten)$/.test(normal)) return true;
  return !normal.endsWith(noun) && !/s$/.test(normal);
}

const adjectiveOf = ({ tokens }: Sight, run: NounRun): string => tokens[run.adjectives[0] ?? -1]?.normal ?? '';
