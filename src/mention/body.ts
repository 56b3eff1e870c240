import type { OrganisationNoun } from '../lexicon/lexicon.js';
import type { Gender } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import type { NounRun } from './draft.js';
import { caseForms, nominativeAdjective, nominativeName, nominativeNoun, nominativePlural } from './nominative.js';
import { isCapital, type Sight } from './sight.js';
import { firstOf, wordAt } from './word.js';
import { wording, wordsOf } from './wording.js';

/** An organisation, authority, medium or document named in a run of nouns. */
export interface Body {
  readonly name: string;
  readonly role: string | undefined;
  readonly gender: Gender | undefined;
  readonly number: 'sg' | 'pl';
  readonly head: number;
}

const namedByRest: ReadonlySet<OrganisationNoun['kind']> = new Set(['medium', 'company', 'party']);

/**
 * Reads "das Rote Kreuz", "die Nachrichtenagentur RIA Nowosti", "das Weiße Haus", "Polizei", "BKA", "der „Abendkurier“".
 */
export function bodyIn(sight: Sight, run: NounRun): Body | undefined {
  return (
    listedName(sight, run) ??
    withOrganisationNoun(sight, run) ??
    foreignName(sight, run) ??
    abbreviationIn(sight, run) ??
    markedName(sight, run) ??
    properWithArticle(sight, run)
  );
}

/** "Reuters", "der Spiegel", "das Rote Kreuz"; "Kreml", "Weißes Haus", "Washington": proper names and places in any case form. */
function listedName(sight: Sight, run: NounRun): Body | undefined {
  const { tokens, lexicon } = sight;
  const from = capitalAdjective(sight, run) ?? run.from;
  const isWord = run.to - from === 1 && (tokens[from] as Token).kind !== 'mark';
  const forms = isWord ? undefined : caseForms(wordsOf(tokens, from, run.to));
  const row = forms ? firstOf(forms, lexicon.body) : wordAt(sight, from).body;
  if (row) return bodyOf(row.name, undefined, row.gender, 'sg', run.to - 1);
  const place = forms ? firstOf(forms, lexicon.metonym) : wordAt(sight, from).place;
  return place && bodyOf(place.name, place.meaning, place.gender ?? 'n', 'sg', run.to - 1);
}

const bodyOf = (
  name: string,
  role: string | undefined,
  gender: Gender | undefined,
  number: 'sg' | 'pl',
  head: number,
): Body => ({ name, role, gender, number, head });

/** A name that tells no gender, up to the end of the run. */
const bareBody = (name: string, run: NounRun): Body => bodyOf(name, undefined, undefined, 'sg', run.to - 1);

/** "Weißen" in "des Weißen Hauses" where it counts as adjective. */
function capitalAdjective({ tokens }: Sight, { from, adjectives }: NounRun): number | undefined {
  if (adjectives.length === 0) return undefined;
  const last = adjectives[adjectives.length - 1] as number;
  return last === from - 1 && isCapital(tokens[last]) ? last : undefined;
}

/** The noun for a body that a run is read by: the first one behind its first word, or that word. */
function organisationAt(sight: Sight, run: NounRun): number | undefined {
  let at: number | undefined;
  for (let i = run.from; i < run.to; i++) {
    if (!wordAt(sight, i).organisation) continue;
    at = i;
    if (i > run.from || sight.tokens[i + 1]?.kind === 'mark') break;
  }
  return at;
}

function withOrganisationNoun(sight: Sight, run: NounRun): Body | undefined {
  const at = organisationAt(sight, run);
  if (at === undefined) return undefined;
  const { tokens } = sight;
  const { text, normal } = tokens[at] as Token;
  const word = wordAt(sight, at);
  const row = word.organisation as OrganisationNoun;
  const plural = isPlural(normal, row);
  const number = plural ? 'pl' : 'sg';
  const noun = word.isForeign
    ? text
    : plural
      ? nominativePlural(text, hasStrongPlural(row))
      : nominativeNoun(text, row.noun);
  const described = describe(sight, run, at, row, number, noun);
  const rest = wording(tokens, at + 1, nameEnd(sight, at + 1, run.to));
  if (!rest) return bodyOf(described, undefined, row.gender, number, at);
  if (isNamedByRest(sight, at, rest, row, noun))
    return bodyOf(nominativeName(rest, sight.capitals), described, row.gender, number, at);
  return bodyOf(`${described} ${rest}`, undefined, row.gender, number, at);
}

/** The noun with its adjectives and the capitals before it, in the nominative. */
function describe(
  sight: Sight,
  run: NounRun,
  at: number,
  row: OrganisationNoun,
  number: 'sg' | 'pl',
  noun: string,
): string {
  if (at === run.from && run.adjectives.length === 0) return noun;
  const words: string[] = [];
  for (const i of run.adjectives) {
    const adjective = nominativeAdjective((sight.tokens[i] as Token).text, row.gender, number);
    // "eine neue Studie" is called "Studie" from then on.
    if (row.kind !== 'document' || !fresh.test(adjective)) words.push(adjective);
  }
  for (const word of properBefore(sight, run, at, row.gender, number)) words.push(word);
  words.push(noun);
  return joined(words);
}

const fresh = /^neue[rs]?$/;

/** "Nordstrom" in "der Konzern Nordstrom", but not "Lohe" in "das Amt Lohe" and "AG" in "die AG Hafenlärm". */
function isNamedByRest(sight: Sight, at: number, rest: string, row: OrganisationNoun, noun: string): boolean {
  const { tokens, lexicon } = sight;
  if (smallLetter.test(rest) && wordAt(sight, at + 1).isForeign) return false;
  const isNaming = namedByRest.has(row.kind) || (row.kind === 'group' && noun.toLowerCase() !== row.noun.toLowerCase());
  if (!isNaming || isShort((tokens[at] as Token).text) || lexicon.metonym(rest)) return false;
  return row.kind === 'medium' || !lexicon.organisation(rest);
}

const smallLetter = /^\p{Ll}/u;

/** "AG" in "die AG Hafenlärm", which is part of the name. */
const isShort = (noun: string): boolean => capitalsOnly.test(noun);

const capitalsOnly = /^\p{Lu}{2,}$/u;

/** "die Polizei Ermittlungen": a further listed noun belongs to another phrase. */
const nameEnd = (sight: Sight, from: number, to: number): number =>
  from < to && wordAt(sight, from).reporting ? from : to;

/** Capitals before the noun: "Human Rights" in "Human Rights Organisation", "Deutscher" in "der Deutsche Bundestag". */
function properBefore(
  { tokens }: Sight,
  run: NounRun,
  at: number,
  gender: Gender,
  number: 'sg' | 'pl',
): readonly string[] {
  const words = wordsOf(tokens, run.from, at);
  return words.map((word) => (inflected.test(word) ? nominativeAdjective(word, gender, number) : word));
}

const inflected = /\p{Ll}e[nms]?$/u;

/** "der United States Weather Survey": a name in another language with a word that only bodies have. */
function foreignName(sight: Sight, run: NounRun): Body | undefined {
  if (run.to - run.from < 2 || run.adjectives.length) return undefined;
  for (let i = run.from; i < run.to; i++)
    if (wordAt(sight, i).isForeign && isCapital(sight.tokens[i]))
      return bareBody(joined(wordsOf(sight.tokens, run.from, run.to)), run);
  return undefined;
}

/** "das BKA", "UNHCR", "n24"; several such words: "BBC News". */
function abbreviationIn(sight: Sight, run: NounRun): Body | undefined {
  const { isAbbreviation, role } = wordAt(sight, run.from);
  if (!isAbbreviation || role) return undefined;
  return bareBody(wording(sight.tokens, run.from, run.to).replace(pluralEnding, ''), run);
}

const pluralEnding = /(?<=\p{Lu})s$/u;

/** "der „Abendkurier“": a name in marks behind an article. */
function markedName({ tokens }: Sight, run: NounRun): Body | undefined {
  if (run.determiner === undefined) return undefined;
  let marks = 0;
  for (let i = run.from - 1; i <= run.to && i < tokens.length; i++) if ((tokens[i] as Token).kind === 'mark') marks++;
  if (marks < 2) return undefined;
  const words = wordsOf(tokens, run.from, run.to);
  return words.length ? bareBody(joined(words), run) : undefined;
}

/** "der Spiegel", "die New York Times": a proper name that takes the article. */
function properWithArticle({ tokens, grammar }: Sight, run: NounRun): Body | undefined {
  if (run.determiner === undefined || run.adjectives.length) return undefined;
  for (let i = run.from; i < run.to; i++) if (grammar.tags[i] !== 'PROPN') return undefined;
  return bareBody(joined(wordsOf(tokens, run.from, run.to)), run);
}

/** "Berichte", "Kreise", "Kräfte", but "Behörden", "Medien". */
const hasStrongPlural = ({ noun, gender }: OrganisationNoun): boolean =>
  (gender !== 'f' && !weakSingular.test(noun)) || forces.test(noun);

const weakSingular = /(?:um|ien)$/;
const forces = /kräfte$/;

function isPlural(normal: string, row: OrganisationNoun): boolean {
  const noun = row.noun.toLowerCase();
  if (normal.endsWith(noun)) return pluralNouns.test(noun);
  return !genitive.test(normal) || pluralsInS.test(normal);
}

const pluralNouns = /(?:kräfte|medien|kreise|werke|betriebe|truppen)$/;
const genitive = /s$/;
const pluralsInS = /(?:teams|studios|labels|videos|blogs|interviews)$/;

/** With spaces, but "Lohe-Zeitung" out of "„Lohe“-Zeitung". */
const joined = (words: readonly string[]): string => words.join(' ').replaceAll(' -', '-');
