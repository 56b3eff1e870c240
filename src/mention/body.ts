import type { OrganisationNoun } from '../lexicon/lexicon.js';
import type { Gender } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { NounRun } from './draft.js';
import { caseForms, nominativeAdjective, nominativeName, nominativeNoun, nominativePlural } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** An organisation, authority, medium or document named in a run of nouns. */
export interface Body {
  readonly name: string;
  readonly role?: string;
  readonly gender?: Gender;
  readonly number: 'sg' | 'pl';
  readonly head: number;
  /** True when the name is a description that may go on with attributes: "Gewerkschaft" + "der Polizei". */
  readonly open: boolean;
}

const namedByRest: ReadonlySet<OrganisationNoun['kind']> = new Set(['medium', 'company', 'party']);

/**
 * Reads "das Rote Kreuz", "die Nachrichtenagentur RIA Nowosti", "das Weiße Haus", "Polizei", "BKA", "der „Abendkurier“".
 */
export function bodyIn(sight: Sight, run: NounRun): Body | undefined {
  const names = caseForms(wordsOf(sight.tokens, { from: capitalAdjective(sight, run) ?? run.from, to: run.to }));
  return (
    properName(sight, run, names) ??
    metonymIn(sight, run, names) ??
    withOrganisationNoun(sight, run) ??
    foreignName(sight, run) ??
    abbreviationIn(sight, run) ??
    markedName(sight, run) ??
    properWithArticle(sight, run)
  );
}

/** "Reuters", "der Spiegel", "das Rote Kreuz": listed by its proper name. */
function properName({ lexicon }: Sight, run: NounRun, names: readonly string[]): Body | undefined {
  for (const name of names) {
    const row = lexicon.body(name);
    if (row) return { name: row.name, gender: row.gender, number: 'sg', head: run.to - 1, open: false };
  }
  return undefined;
}

/** "Kreml", "Weißes Haus" (in any case form), "Washington". */
function metonymIn({ lexicon }: Sight, run: NounRun, names: readonly string[]): Body | undefined {
  for (const name of names) {
    const row = lexicon.metonym(name);
    if (!row) continue;
    return {
      name: row.name,
      role: row.meaning,
      gender: row.gender ?? 'n',
      number: 'sg',
      head: run.to - 1,
      open: false,
    };
  }
  return undefined;
}

/** "Weißen" in "des Weißen Hauses" where it counts as adjective. */
function capitalAdjective({ tokens }: Sight, run: NounRun): number | undefined {
  const last = run.adjectives.at(-1);
  return last !== undefined && last === run.from - 1 && isCapital(tokens[last]) ? last : undefined;
}

function withOrganisationNoun(sight: Sight, run: NounRun): Body | undefined {
  const { tokens, lexicon } = sight;
  let at = -1;
  for (let i = run.from; i < run.to; i++)
    if (lexicon.organisation((tokens[i] as Token).text)) {
      at = i;
      if (i > run.from || tokens[i + 1]?.kind === 'mark') break;
    }
  if (at < 0) return undefined;
  const token = tokens[at] as Token;
  const row = lexicon.organisation(token.text) as OrganisationNoun;
  const plural = isPlural(token.normal, row);
  const number = plural ? 'pl' : 'sg';
  const noun = lexicon.foreignWords.has(token.text)
    ? token.text
    : plural
      ? nominativePlural(token.text, hasStrongPlural(row))
      : nominativeNoun(token.text, row.noun);
  const before = properBefore(sight, run, at, row.gender, number);
  const rest = { from: at + 1, to: nameEnd(sight, at + 1, run.to) };
  const restName = rest.to > rest.from ? wordsOf(tokens, rest).join(' ') : '';
  // "eine neue Studie" is called "Studie" from then on.
  const adjectives = run.adjectives
    .map((i) => nominativeAdjective((tokens[i] as Token).text, row.gender, number))
    .filter((adjective) => row.kind !== 'document' || !/^neue[rs]?$/.test(adjective));
  const described = joined([...adjectives, ...before, noun]);
  const common = { gender: row.gender, number, head: at } as const;
  if (!restName) return { ...common, name: described, open: true };
  if (/^\p{Ll}/u.test(restName) && lexicon.foreignWords.has(tokens[at + 1]?.text ?? ''))
    return { ...common, name: `${described} ${restName}`, open: false };
  const isPlace =
    lexicon.metonym(restName) !== undefined || (row.kind !== 'medium' && lexicon.organisation(restName) !== undefined);
  if (
    !isPlace &&
    !isShort(token.text) &&
    (namedByRest.has(row.kind) || (row.kind === 'group' && noun.toLowerCase() !== row.noun.toLowerCase()))
  )
    return { ...common, name: nominativeName(restName, sight.occurs), role: described, open: false };
  return { ...common, name: `${described} ${restName}`, open: false };
}

/** "AG" in "die AG Hafenlärm", which is part of the name. */
const isShort = (noun: string): boolean => /^\p{Lu}{2,}$/u.test(noun);

/** "die Polizei Ermittlungen": a further listed noun belongs to another phrase. */
function nameEnd({ tokens, lexicon }: Sight, from: number, to: number): number {
  const { text } = tokens[from] ?? { text: '' };
  return from < to && lexicon.reportingNoun(text) ? from : to;
}

/** Capitals before the noun: "Human Rights" in "Human Rights Organisation", "Deutscher" in "der Deutsche Bundestag". */
function properBefore(
  { tokens }: Sight,
  run: NounRun,
  at: number,
  gender: Gender,
  number: 'sg' | 'pl',
): readonly string[] {
  const words = wordsOf(tokens, { from: run.from, to: at });
  return words.map((word) => (/\p{Ll}e[nms]?$/u.test(word) ? nominativeAdjective(word, gender, number) : word));
}

/** "der United States Weather Survey": a name in another language with a word that only bodies have. */
function foreignName({ tokens, lexicon }: Sight, run: NounRun): Body | undefined {
  if (run.to - run.from < 2 || run.adjectives.length) return undefined;
  const words = wordsOf(tokens, run);
  if (!words.some((word) => /^\p{Lu}/u.test(word) && lexicon.foreignWords.has(word))) return undefined;
  return { name: joined(words), number: 'sg', head: run.to - 1, open: false };
}

/** "das BKA", "UNHCR", "n24"; several such words: "BBC News". */
function abbreviationIn({ tokens, lexicon }: Sight, run: NounRun): Body | undefined {
  const first = tokens[run.from] as Token;
  if (!/\p{Lu}.*\p{Lu}|^\p{L}+\d/u.test(first.text) || /-\p{Lu}\p{Ll}/u.test(first.text) || lexicon.role(first.text))
    return undefined;
  const name = wordsOf(tokens, run)
    .join(' ')
    .replace(/(?<=\p{Lu})s$/u, '');
  return { name, number: 'sg', head: run.to - 1, open: false };
}

/** "der „Abendkurier“": a name in marks behind an article. */
function markedName({ tokens }: Sight, run: NounRun): Body | undefined {
  if (run.determiner === undefined) return undefined;
  const marks = tokens.slice(run.from - 1, run.to + 1).filter((token) => token.kind === 'mark');
  if (marks.length < 2) return undefined;
  const words = wordsOf(tokens, run);
  return words.length ? { name: joined(words), number: 'sg', head: run.to - 1, open: false } : undefined;
}

/** "der Spiegel", "die New York Times": a proper name that takes the article. */
function properWithArticle({ tokens, grammar }: Sight, run: NounRun): Body | undefined {
  if (run.determiner === undefined || run.adjectives.length) return undefined;
  for (let i = run.from; i < run.to; i++) if (grammar.tags[i] !== 'PROPN') return undefined;
  return { name: joined(wordsOf(tokens, run)), number: 'sg', head: run.to - 1, open: false };
}

/** "Berichte", "Kreise", "Kräfte", but "Behörden", "Medien". */
const hasStrongPlural = ({ noun, gender }: OrganisationNoun): boolean =>
  (gender !== 'f' && !/(?:um|ien)$/.test(noun)) || /kräfte$/.test(noun);

function isPlural(normal: string, row: OrganisationNoun): boolean {
  const noun = row.noun.toLowerCase();
  if (normal.endsWith(noun)) return /(?:kräfte|medien|kreise|werke|betriebe|truppen)$/.test(noun);
  return !/s$/.test(normal) || /(?:teams|studios|labels|videos|blogs|interviews)$/.test(normal);
}

/** Without marks. */
function wordsOf(tokens: readonly Token[], { from, to }: TokenRange): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind !== 'mark') words.push(text);
  }
  return words;
}

/** With spaces, but "Lohe-Zeitung" out of "„Lohe“-Zeitung". */
const joined = (words: readonly string[]): string => words.join(' ').replaceAll(' -', '-');
