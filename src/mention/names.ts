import type { Lexicon } from '../lexicon/lexicon.js';
import type { Token, TokenRange } from '../model/token.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** A person's name within a run of nouns. */
export interface PersonName extends TokenRange {
  readonly name: string;
  readonly title?: string;
  readonly gender?: 'm' | 'f';
}

/** Whether a word is a given name, "Hans-Peter" by its parts; its gender. */
export function givenName(word: string, lexicon: Lexicon): { readonly gender?: 'm' | 'f' } | undefined {
  const whole = lexicon.givenName(word);
  const row = whole ?? (word.includes('-') ? pairOfNames(word, lexicon) : undefined);
  return row && { gender: row.gender === 'mf' ? undefined : row.gender };
}

function pairOfNames(word: string, lexicon: Lexicon) {
  const rows = word.split('-').map((part) => lexicon.givenName(part));
  return rows.every((row) => row) ? (rows.find((row) => row?.gender !== 'mf') ?? rows[0]) : undefined;
}

/**
 * The name that starts at `at`: given names, initials, particles, surname: "George W. Bush", "Ursula von der Leyen",
 * "Jan Peter Balkenende". Undefined when no surname follows the first word.
 */
export function fullNameAt(sight: Sight, at: number, to: number): PersonName | undefined {
  const { tokens, lexicon } = sight;
  const first = givenName((tokens[at] as Token).text, lexicon);
  const initial = isInitial(tokens[at] as Token);
  if (!first && !initial) return undefined;
  let gender = first?.gender;
  let i = at + 1;
  let surname = false;
  while (i < to) {
    const token = tokens[i] as Token;
    if (isInitial(token)) i++;
    else if (isParticle(sight, i, to) && !(surname && mayBePreposition(sight, i))) i++;
    else if (!surname && givenName(token.text, lexicon) && i + 1 < to && continuesName(sight, i + 1)) {
      gender ??= givenName(token.text, lexicon)?.gender;
      i++;
    } else if (isSurname(sight, i) && !(surname && (lexicon.role(token.text) || lexicon.organisation(token.text)))) {
      surname = true;
      i++;
    } else break;
  }
  if (!surname) return undefined;
  return { from: at, to: i, name: joinName(sight, { from: at, to: i }), gender };
}

/** The words of a name with single spaces, the last one in the nominative. */
export function joinName({ tokens, occurs }: Sight, range: TokenRange): string {
  const words = tokens
    .slice(range.from, range.to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
  const last = words.pop() as string;
  return [...words, nominativeName(last, occurs)].join(' ');
}

const isInitial = ({ text }: Token): boolean =>
  text.endsWith('.') && /^(?:\p{Lu}\.)+(?:-?\p{Lu}\.)*$|^(?:St|Jr|Sr)\.$/u.test(text);

/** "von", "da", and an article only behind another particle: "von der Leyen". */
function isParticle({ tokens, lexicon }: Sight, at: number, to: number): boolean {
  const { normal } = tokens[at] as Token;
  if (!lexicon.nobleParticles.has(normal) || at + 1 >= to) return false;
  const behindParticle = lexicon.nobleParticles.has(tokens[at - 1]?.normal ?? '');
  if (lexicon.determiner(normal).length && normal.startsWith('d') && normal.length === 3 && !behindParticle)
    return false;
  return isCapital(tokens[at + 1]) || isCapital(tokens[at + 2]);
}

/** "Ines Lula da Costa" is one name, "Peter Müller von der Polizei" is not. */
const mayBePreposition = ({ tokens, grammar }: Sight, at: number): boolean =>
  grammar.tags[at] === 'ADP' || /^(?:vo[nm]|zu[mr]?|de[nrs]|van)$/.test((tokens[at] as Token).normal);

const continuesName = (sight: Sight, at: number): boolean =>
  isCapital(sight.tokens[at]) || sight.lexicon.nobleParticles.has((sight.tokens[at] as Token).normal);

/** A capitalised word that can end a name: no title, no function before a further name. */
function isSurname({ tokens, lexicon }: Sight, at: number): boolean {
  const token = tokens[at] as Token;
  return (
    (isCapital(token) &&
      token.kind === 'word' &&
      !lexicon.titles.has(token.text) &&
      !/^\p{Lu}{2,}$/u.test(token.text)) ||
    isShortCapital(token) ||
    /^\p{Ll}{2}-\p{Lu}/u.test(token.text)
  );
}

/** "Lee", "O", "HU": names written in capitals stay names after a given name only when short words would make no sense. */
const isShortCapital = (token: Token): boolean => /^\p{Lu}$/u.test(token.text);
