import type { DeterminerReading, Lexicon, ReportingPhrase, ReportingVerb } from '../lexicon.js';
import { abbreviations } from './abbreviations.js';
import { addressedVerbs } from './addressed-verbs.js';
import { bareNouns } from './bare-nouns.js';
import { bodies } from './bodies.js';
import { carriers } from './carriers.js';
import { bareIndefinite, definiteArticle, indefiniteStems, strongEndings } from './determiners.js';
import { elisions } from './elisions.js';
import { foreignWords } from './foreign-words.js';
import { functionWords } from './function-words.js';
import { givenNames } from './given-names.js';
import { mediaPeople } from './media-people.js';
import { metonyms } from './metonyms.js';
import { months } from './months.js';
import { nobleParticles } from './noble-particles.js';
import { nounFinder } from './noun-finder.js';
import { openers } from './openers.js';
import { organisations } from './organisations.js';
import { origins } from './origins.js';
import { parties } from './parties.js';
import { pronouns } from './pronouns.js';
import { markSubstitutes, quoteMarks } from './quote-marks.js';
import { reportingNouns } from './reporting-nouns.js';
import { reportingPhrases } from './reporting-phrases.js';
import { type ReportingVerbEntry, reportingVerbs } from './reporting-verbs.js';
import { roleSynonyms } from './role-synonyms.js';
import { roles } from './roles.js';
import { shortBodies } from './short-bodies.js';
import { speechActs } from './speech-acts.js';
import { titles } from './titles.js';
import { verbForms } from './verb-forms.js';
import { verbParticles } from './verb-particles.js';

/** The answer for words that no list has; one for all, because most words are asked about. */
const none: readonly never[] = [];

/** German: the lists of this folder behind the questions that the stages ask. */
export const german: Lexicon = createGerman();

function createGerman(): Lexicon {
  const verbs = groupBy(reportingVerbs.map(toReportingVerb), (verb) => verb.lemma);
  const phrases = groupBy(reportingPhrases, firstWord);
  const names = new Map(givenNames.map((row) => [row.name, row]));
  const shortForms = new Map(shortBodies.map(([short, ...nouns]) => [short, nouns]));
  const properBodies = new Map(bodies.map((row) => [row.name, row]));
  const bodyWords = longestByFirstWord(bodies.map((row) => row.name));
  const places = new Map(metonyms.map((row) => [row.name, row]));
  const pronounForms = groupBy(pronouns, (row) => row.form);
  const lands = new Map(origins);
  const addressed = new Map<string, ('dat' | 'acc' | 'an' | 'bei' | 'gegen' | 'von' | 'zu')[]>();
  for (const [lemma, by] of addressedVerbs) addressed.set(lemma, [...(addressed.get(lemma) ?? []), by]);
  const acts = new Map(
    speechActs.map(([lemma, needs = [], { unless = [], otherObjects = [], unnamed = [] } = {}]) => [
      lemma,
      { needs, unless, otherObjects, unnamed },
    ]),
  );
  const bearers = nounFinder(carriers.map((noun) => ({ noun })));
  const ofMedia = nounFinder(mediaPeople.map((noun) => ({ noun })));
  const closed = new Map(functionWords.map(([form, ...tags]) => [form, tags] as const));
  return {
    language: 'de',
    marks: quoteMarks,
    markSubstitutes: new Map(markSubstitutes),
    abbreviations: new Map(abbreviations.map((row) => [row.form, row])),
    months: new Set(months),
    openers: new Set(openers),
    elisions: new Set(elisions),
    verbReadings: verbForms(),
    verbParticles: new Set(verbParticles),
    functionWord: (normal) => closed.get(normal) ?? none,
    reportingVerbs: (lemma) => verbs.get(lemma) ?? none,
    reportingPhrases: (normal) => phrases.get(normal) ?? none,
    addressedBy: (lemma) => addressed.get(lemma) ?? none,
    speechAct: (lemma) => acts.get(lemma),
    reportingNoun: nounFinder(reportingNouns),
    role: nounFinder(roles),
    mediaPerson: (word) => ofMedia(word) !== undefined,
    roleSynonyms: (noun) => roleSynonyms.filter((group) => group.includes(noun)).flat(),
    organisation: nounFinder(organisations),
    shortBody: (short) => shortForms.get(short) ?? none,
    body: (name) => properBodies.get(name),
    bodyWords: (first) => bodyWords.get(first) ?? 0,
    metonym: (words) => places.get(words),
    givenName: (word) => names.get(word),
    titles: new Set(titles),
    nobleParticles: new Set(nobleParticles),
    parties: new Set(parties),
    foreignWords: new Set(foreignWords),
    bareNouns: new Set(bareNouns),
    carrier: (word) => bearers(word) !== undefined,
    pronoun: (normal) => pronounForms.get(normal) ?? none,
    determiner: determiners(),
    origin: (adjective) => lands.get(adjective),
  };
}

/** "sich aus|sprechen" → reflexive, lemma "aussprechen", prefix "aus". */
function toReportingVerb([verb, medium, stance, takes, weight, more]: ReportingVerbEntry): ReportingVerb {
  const reflexive = verb.startsWith('sich ');
  const bare = reflexive ? verb.slice(5) : verb;
  return {
    lemma: bare.replace('|', ''),
    prefix: bare.includes('|') ? bare.slice(0, bare.indexOf('|')) : undefined,
    reflexive,
    medium,
    stance,
    takes,
    with: more?.with?.map((word) => word.toLowerCase()),
    preposition: more?.preposition,
    weight,
  };
}

function firstWord(phrase: ReportingPhrase): string {
  return phrase.words.find((word) => word !== '*') as string;
}

function groupBy<Row extends ReportingVerb | ReportingPhrase | (typeof pronouns)[number]>(
  rows: readonly Row[],
  key: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** First word → words of the longest name that it begins. */
function longestByFirstWord(names: readonly string[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    const first = words[0] as string;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

/** "dieser" by its ending, "ein" as bare form; "dessen" and "deren" tell nothing. */
function determiners(): (normal: string) => readonly DeterminerReading[] {
  const whole = new Map(Object.entries(definiteArticle));
  for (const stem of indefiniteStems) whole.set(stem, bareIndefinite);
  for (const relative of ['dessen', 'deren']) whole.set(relative, []);
  return (normal) => whole.get(normal) ?? strongEndings[/(?:e[rsnm]|e)$/.exec(normal)?.[0] ?? ''] ?? [];
}
