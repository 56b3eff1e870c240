import type { Lexicon, RoleNoun } from '../lexicon/lexicon.js';
import type { Gender, GrammaticalNumber } from '../model/grammar.js';

/** What a noun tells by its form alone, whatever its article says. */
export interface NounFacts {
  /** Its row as a function of people: "Sprecherin". */
  readonly person: RoleNoun | undefined;
  /** Where the ending tells: "-ung", "-ungen", "-innen"; or where it is a listed function in the nominative singular whose plural differs. */
  readonly number: GrammaticalNumber | undefined;
  /** Of a noun that is no person: by its ending (Duden-Grammatik, "Genus nach Wortausgang"), or as a listed body. */
  readonly gender: Gender | undefined;
  /** Of a listed body: "AK" in "der AK". */
  readonly bodyGender: Gender | undefined;
}

/** The facts of a noun. */
export function nounFacts(noun: string, lexicon: Lexicon): NounFacts {
  const person = lexicon.role(noun);
  const bodyGender = (lexicon.organisation(noun) ?? lexicon.body(noun))?.gender;
  return { person, number: numberOf(noun, person?.noun), gender: feminine.test(noun) ? 'f' : bodyGender, bodyGender };
}

const feminine = /(?:ung|heit|keit|schaft|tion|tät|ik|ei)$/;

/** "Dezernent" is singular, "Sprecher" may be either. */
function numberOf(noun: string, listed: string | undefined): GrammaticalNumber | undefined {
  if (/(?:ung|heit|keit|schaft|tion|tät)$/.test(noun)) return 'sg';
  if (/(?:ungen|heiten|keiten|schaften|tionen|täten|innen)$/.test(noun)) return 'pl';
  if (listed === undefined || /(?:e|er|el|en)$/.test(listed)) return undefined;
  return noun.toLowerCase().endsWith(listed.toLowerCase()) ? 'sg' : undefined;
}
