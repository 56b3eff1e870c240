import type { Gender } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import { fullNameAt, joinName, type PersonName } from './names.js';
import { nominativeName } from './nominative.js';
import { isBodyNoun, isCapital, type Sight } from './sight.js';
import { wordAt } from './word.js';

/**
 * The person named in a run of nouns: after a title, from a given name on, or after a function:
 * "Bundeskanzlerin Angela Merkel", "Dr. Krause", "Gewerkschaftschef Freiberg". Undefined when the run names none.
 */
export function personIn(sight: Sight, run: NounRun): PersonName | undefined {
  for (let i = run.from; i < run.to; i++) {
    const { isTitle, role } = wordAt(sight, i);
    if (isTitle || !isCapital(sight.tokens[i])) continue;
    const isFunction = role !== undefined && i + 1 < run.to && wordAt(sight, i + 1).given !== undefined;
    const full = isFunction && !isTitled(sight, run, i) ? undefined : fullNameAt(sight, i, run.to);
    if (full) return titled(sight, run, full.from, full.to, full.name, full.gender ?? titleGender(sight, i));
  }
  return afterTitle(sight, run) ?? afterFunction(sight, run) ?? afterAge(sight, run);
}

/** A name with the title before it. */
const titled = (
  sight: Sight,
  run: NounRun,
  from: number,
  to: number,
  name: string,
  gender: 'm' | 'f' | undefined,
): PersonName => ({ from, to, name, title: titleBefore(sight, run, from), gender });

/** "der 84-jährige Brandt", "die 33-jährige Gianna Buffo": a bare name behind an age. */
function afterAge(sight: Sight, run: NounRun): PersonName | undefined {
  const { from, to, adjectives } = run;
  if (adjectives.length === 0 || to <= from || to - from > 3) return undefined;
  if (!holdsAge(sight, adjectives)) return undefined;
  for (let i = from; i < to; i++) if (!isName(sight, i) || wordAt(sight, i).role) return undefined;
  if (to - from === 1 && sight.grammar.tags[from] !== 'PROPN') return undefined;
  return { from, to, name: joinName(sight, from, to), title: undefined, gender: undefined };
}

function holdsAge(sight: Sight, adjectives: readonly number[]): boolean {
  for (const at of adjectives) if (wordAt(sight, at).tellsAge) return true;
  return false;
}

/** "Frau Petersen", "Prof. von Hagen". */
function afterTitle(sight: Sight, run: NounRun): PersonName | undefined {
  let i = run.from;
  while (i < run.to && !wordAt(sight, i).isTitle) i++;
  while (i < run.to && wordAt(sight, i).isTitle) i++;
  if (i >= run.to || !isTitled(sight, run, i)) return undefined;
  const to = genitiveEnd(sight, i, run.to);
  if (!isName(sight, to - 1)) return undefined;
  return titled(sight, run, i, to, joinName(sight, i, to), titleGender(sight, i));
}

/** "Herrn Wagners | Bilanz": where a surname in the genitive ends a name. */
function genitiveEnd({ tokens, capitals }: Sight, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const { text } = tokens[i] as Token;
    if (nominativeName(text, capitals) !== text) return i + 1;
  }
  return to;
}

/** "Human Rights Watch-Sprecher Malinowski": the words after the last function, when they can be a name. */
function afterFunction(sight: Sight, run: NounRun): PersonName | undefined {
  let last = -1;
  for (let i = run.from; i < run.to - 1; i++) {
    const word = wordAt(sight, i);
    if (word.role && isCapital(sight.tokens[i]) && !isBodyNoun(word)) last = i;
  }
  if (last < 0 || isAttribute(sight, last, run.to)) return undefined;
  const from = last + 1;
  for (let i = from; i < run.to; i++) if (!isName(sight, i)) return undefined;
  if (isPossessor(sight, run, from)) return undefined;
  return { from, to: run.to, name: joinName(sight, from, run.to), title: undefined, gender: undefined };
}

/** "der Kommandierende General": a participle in capitals before the rank it describes. */
const isAttribute = (sight: Sight, at: number, to: number): boolean => {
  if (to - at !== 2 || !presiding.test((sight.tokens[at] as Token).text)) return false;
  const { isTitle, role } = wordAt(sight, at + 1);
  return isTitle || role?.kind === 'office' || judge.test((sight.tokens[at + 1] as Token).text);
};

const presiding = /(?:ierend|leitend|sitzend)e[nr]?$/i;
const judge = /richter(?:in)?$/i;

/** "der Sprecher Merkels": a genitive behind the function, no name of its bearer. */
function isPossessor({ tokens, lexicon, capitals }: Sight, run: NounRun, at: number): boolean {
  const bare = genitive.exec((tokens[at] as Token).text)?.[1];
  return run.to - at === 1 && bare !== undefined && (lexicon.metonym(bare) !== undefined || capitals.has(bare));
}

const genitive = /^(.{2,})s$/u;

function isName(sight: Sight, at: number): boolean {
  const token = sight.tokens[at] as Token;
  const { isParticle, organisation, metonym } = wordAt(sight, at);
  if (isParticle || initial.test(token.text)) return true;
  return isCapital(token) && !organisation && !metonym && !capitalsOnly.test(token.text);
}

const initial = /^\p{Lu}\.$/u;
const capitalsOnly = /^\p{Lu}{2,}$/u;

const isTitled = (sight: Sight, run: NounRun, at: number): boolean => at > run.from && wordAt(sight, at - 1).isTitle;

function titleBefore(sight: Sight, run: NounRun, at: number): string | undefined {
  let from = at;
  while (from > run.from && wordAt(sight, from - 1).isTitle) from--;
  if (from === at) return undefined;
  let title = (sight.tokens[from] as Token).text;
  for (let i = from + 1; i < at; i++) title += ` ${(sight.tokens[i] as Token).text}`;
  return title;
}

function titleGender(sight: Sight, at: number): 'm' | 'f' | undefined {
  const gender = wordAt(sight, at - 1).role?.gender;
  // "Professor Anna Krüger"
  return gender === undefined || gender === 'n' || isOfEither.has((sight.tokens[at - 1] as Token).text)
    ? undefined
    : gender;
}

const isOfEither: ReadonlySet<string> = new Set(['Professor', 'Doktor', 'Magister']);

/** The gender a name and its function tell together. */
export const genderOf = (name: Gender | undefined, role: Gender | undefined): Gender | undefined =>
  name ?? (role === 'n' ? undefined : role);
