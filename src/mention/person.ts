import type { Gender } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import { fullNameAt, givenName, joinName, type PersonName } from './names.js';
import { nominativeName } from './nominative.js';
import { tellsAge } from './run.js';
import { isBodyNoun, isCapital, type Sight } from './sight.js';

/**
 * The person named in a run of nouns: after a title, from a given name on, or after a function:
 * "Bundeskanzlerin Angela Merkel", "Dr. Krause", "Gewerkschaftschef Freiberg". Undefined when the run names none.
 */
export function personIn(sight: Sight, run: NounRun): PersonName | undefined {
  const { tokens, lexicon } = sight;
  for (let i = run.from; i < run.to; i++) {
    if (!isCapital(tokens[i]) || lexicon.titles.has((tokens[i] as Token).text)) continue;
    const isFunction =
      i + 1 < run.to &&
      lexicon.role((tokens[i] as Token).text) !== undefined &&
      givenName((tokens[i + 1] as Token).text, lexicon);
    const full = isFunction && !isTitled(sight, run, i) ? undefined : fullNameAt(sight, i, run.to);
    if (full) return { ...full, title: titleBefore(sight, run, i), gender: full.gender ?? titleGender(sight, i) };
  }
  return afterTitle(sight, run) ?? afterFunction(sight, run) ?? afterAge(sight, run);
}

/** "der 84-jährige Brandt", "die 33-jährige Gianna Buffo": a bare name behind an age. */
function afterAge(sight: Sight, run: NounRun): PersonName | undefined {
  const { tokens, grammar, lexicon } = sight;
  if (run.adjectives.length === 0 || run.to <= run.from || run.to - run.from > 3) return undefined;
  if (!run.adjectives.some((at) => tellsAge(tokens[at]))) return undefined;
  for (let i = run.from; i < run.to; i++)
    if (!isName(sight, i) || lexicon.role((tokens[i] as Token).text)) return undefined;
  if (run.to - run.from === 1 && grammar.tags[run.from] !== 'PROPN') return undefined;
  return { from: run.from, to: run.to, name: joinName(sight, run) };
}

/** "Frau Petersen", "Prof. von Hagen". */
function afterTitle(sight: Sight, run: NounRun): PersonName | undefined {
  const { tokens, lexicon } = sight;
  let i = run.from;
  while (i < run.to && !lexicon.titles.has((tokens[i] as Token).text)) i++;
  while (i < run.to && lexicon.titles.has((tokens[i] as Token).text)) i++;
  if (i >= run.to || !isTitled(sight, run, i)) return undefined;
  const range = { from: i, to: genitiveEnd(sight, i, run.to) };
  if (!isName(sight, range.to - 1)) return undefined;
  return { ...range, name: joinName(sight, range), title: titleBefore(sight, run, i), gender: titleGender(sight, i) };
}

/** "Herrn Wagners | Bilanz": where a surname in the genitive ends a name. */
function genitiveEnd({ tokens, occurs }: Sight, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const { text } = tokens[i] as Token;
    if (nominativeName(text, occurs) !== text) return i + 1;
  }
  return to;
}

/** "Human Rights Watch-Sprecher Malinowski": the words after the last function, when they can be a name. */
function afterFunction(sight: Sight, run: NounRun): PersonName | undefined {
  const { tokens, lexicon } = sight;
  let last = -1;
  for (let i = run.from; i < run.to - 1; i++) {
    const text = (tokens[i] as Token).text;
    if (isCapital(tokens[i]) && lexicon.role(text) && !isBodyNoun(sight, text)) last = i;
  }
  if (last < 0 || isAttribute(sight, last, run.to)) return undefined;
  const range = { from: last + 1, to: run.to };
  for (let i = range.from; i < range.to; i++) if (!isName(sight, i)) return undefined;
  if (isPossessor(sight, run, range.from)) return undefined;
  return { ...range, name: joinName(sight, range) };
}

/** "der Kommandierende General": a participle in capitals before the rank it describes. */
const isAttribute = ({ tokens, lexicon }: Sight, at: number, to: number): boolean => {
  if (to - at !== 2 || !/(?:ierend|leitend|sitzend)e[nr]?$/i.test((tokens[at] as Token).text)) return false;
  const { text } = tokens[at + 1] as Token;
  return lexicon.titles.has(text) || lexicon.role(text)?.kind === 'office' || /richter(?:in)?$/i.test(text);
};

/** "der Sprecher Merkels": a genitive behind the function, no name of its bearer. */
function isPossessor({ tokens, lexicon, occurs }: Sight, run: NounRun, at: number): boolean {
  const bare = /^(.{2,})s$/u.exec((tokens[at] as Token).text)?.[1];
  return run.to - at === 1 && bare !== undefined && (lexicon.metonym(bare) !== undefined || occurs(bare));
}

function isName({ tokens, lexicon }: Sight, at: number): boolean {
  const token = tokens[at] as Token;
  if (lexicon.nobleParticles.has(token.normal) || /^\p{Lu}\.$/u.test(token.text)) return true;
  return (
    isCapital(token) &&
    !lexicon.organisation(token.text) &&
    !lexicon.metonym(token.text) &&
    !/^\p{Lu}{2,}$/u.test(token.text)
  );
}

const isTitled = ({ tokens, lexicon }: Sight, run: NounRun, at: number): boolean =>
  at > run.from && lexicon.titles.has((tokens[at - 1] as Token).text);

function titleBefore({ tokens, lexicon }: Sight, run: NounRun, at: number): string | undefined {
  let from = at;
  while (from > run.from && lexicon.titles.has((tokens[from - 1] as Token).text)) from--;
  return from < at
    ? tokens
        .slice(from, at)
        .map((token) => token.text)
        .join(' ')
    : undefined;
}

function titleGender({ tokens, lexicon }: Sight, at: number): 'm' | 'f' | undefined {
  const { text = '' } = tokens[at - 1] ?? {};
  const gender = lexicon.role(text)?.gender;
  // "Professor Anna Krüger"
  return gender === 'n' || /^(?:Professor|Doktor|Magister)$/.test(text) ? undefined : gender;
}

/** The gender a name and its function tell together. */
export const genderOf = (name: Gender | undefined, role: Gender | undefined): Gender | undefined =>
  name ?? (role === 'n' ? undefined : role);
