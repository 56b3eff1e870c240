import type { Token, TokenRange } from '../model/token.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight } from './sight.js';
import { wordAt } from './word.js';
import { wordsOf } from './wording.js';

/** A person's name within a run of nouns. */
export interface PersonName extends TokenRange {
  readonly name: string;
  readonly title: string | undefined;
  readonly gender: 'm' | 'f' | undefined;
}

/**
 * The name that starts at `at`: given names, initials, particles, surname: "George W. Bush", "Ursula von der Leyen",
 * "Jan Peter Balkenende". Undefined when no surname follows the first word.
 */
export function fullNameAt(sight: Sight, at: number, to: number): PersonName | undefined {
  const { tokens } = sight;
  const first = wordAt(sight, at).given;
  if (!first && !isInitial(tokens[at] as Token)) return undefined;
  let gender = first?.gender;
  let i = at + 1;
  let surname = false;
  while (i < to) {
    const { given, role, organisation } = wordAt(sight, i);
    if (isInitial(tokens[i] as Token)) i++;
    else if (isParticle(sight, i, to) && !(surname && mayBePreposition(sight, i))) i++;
    else if (!surname && given && i + 1 < to && continuesName(sight, i + 1)) {
      gender ??= given.gender;
      i++;
    } else if (isSurname(sight, i) && !(surname && (role || organisation))) {
      surname = true;
      i++;
    } else break;
  }
  return surname ? { from: at, to: i, name: joinName(sight, at, i), title: undefined, gender } : undefined;
}

/** The words of a name with single spaces, the last one in the nominative. */
export function joinName({ tokens, capitals }: Sight, from: number, to: number): string {
  if (to - from === 1) return nominativeName((tokens[from] as Token).text, capitals);
  const words = wordsOf(tokens, from, to);
  const last = nominativeName(words.pop() as string, capitals);
  return words.length ? `${words.join(' ')} ${last}` : last;
}

const isInitial = ({ text }: Token): boolean => text.endsWith('.') && initials.test(text);

const initials = /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^(?:St|Jr|Sr)\.$/u;

/** "von", "da", and an article only behind another particle: "von der Leyen". */
function isParticle(sight: Sight, at: number, to: number): boolean {
  const { tokens, lexicon } = sight;
  if (!wordAt(sight, at).isParticle || at + 1 >= to) return false;
  const { normal } = tokens[at] as Token;
  const isArticle = normal.startsWith('d') && normal.length === 3 && lexicon.determiner(normal).length > 0;
  if (isArticle && !wordAt(sight, at - 1).isParticle) return false;
  return isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]);
}

/** "Ines Lula da Costa" is one name, "Peter Müller von der Polizei" is not. */
const mayBePreposition = ({ tokens, grammar }: Sight, at: number): boolean =>
  grammar.tags[at] === 'ADP' || prepositions.test((tokens[at] as Token).normal);

const prepositions = /^(?:vo[nm]|zu[mr]?|de[nrs]|van)$/;

const continuesName = (sight: Sight, at: number): boolean =>
  isCapital(sight.tokens[at]) || wordAt(sight, at).isParticle;

/** A capitalised word that can end a name: no title, no function before a further name. */
function isSurname(sight: Sight, at: number): boolean {
  const token = sight.tokens[at] as Token;
  return (
    (isCapital(token) && token.kind === 'word' && !wordAt(sight, at).isTitle && !capitalsOnly.test(token.text)) ||
    isShortCapital(token) ||
    smallPrefix.test(token.text)
  );
}

const capitalsOnly = /^\p{Lu}{2,}$/u;
const smallPrefix = /^\p{Ll}{2}-\p{Lu}/u;

/** "Lee", "O", "HU": names written in capitals stay names after a given name only when short words would make no sense. */
const isShortCapital = (token: Token): boolean => oneCapital.test(token.text);

const oneCapital = /^\p{Lu}$/u;
