import { describe, expect, it } from 'vitest';
import { abbreviations } from '../../src/lexicon/de/abbreviations.js';
import { bareNouns } from '../../src/lexicon/de/bare-nouns.js';
import { carriers } from '../../src/lexicon/de/carriers.js';
import { elisions } from '../../src/lexicon/de/elisions.js';
import { foreignWords } from '../../src/lexicon/de/foreign-words.js';
import { frequentVerbs } from '../../src/lexicon/de/frequent-verbs.js';
import { functionWords } from '../../src/lexicon/de/function-words.js';
import { givenNames } from '../../src/lexicon/de/given-names.js';
import { german } from '../../src/lexicon/de/index.js';
import { irregularVerbs, regularDespiteStem, singleForms, withoutGe } from '../../src/lexicon/de/irregular-verbs.js';
import { metonyms } from '../../src/lexicon/de/metonyms.js';
import { months } from '../../src/lexicon/de/months.js';
import { neverVerbs } from '../../src/lexicon/de/never-verbs.js';
import { nobleParticles } from '../../src/lexicon/de/noble-particles.js';
import { openers } from '../../src/lexicon/de/openers.js';
import { organisations } from '../../src/lexicon/de/organisations.js';
import { origins } from '../../src/lexicon/de/origins.js';
import { parties } from '../../src/lexicon/de/parties.js';
import { pronouns } from '../../src/lexicon/de/pronouns.js';
import { reportingNouns } from '../../src/lexicon/de/reporting-nouns.js';
import { reportingPhrases } from '../../src/lexicon/de/reporting-phrases.js';
import { reportingVerbs } from '../../src/lexicon/de/reporting-verbs.js';
import { roles } from '../../src/lexicon/de/roles.js';
import { titles } from '../../src/lexicon/de/titles.js';
import { hinzuVerbs, verbParticles } from '../../src/lexicon/de/verb-particles.js';

const bareVerb = (verb: string): string => verb.replace('sich ', '').replace('|', '');

/** Every list with the word that it is sorted by. */
const lists: Readonly<Record<string, readonly { readonly key: string; readonly row: unknown }[]>> = {
  abbreviations: keyed(abbreviations, (row) => row.form),
  carriers: keyed(carriers, String),
  elisions: keyed(elisions, String),
  frequentVerbs: keyed(frequentVerbs, String),
  functionWords: keyed(functionWords, ([form]) => form),
  givenNames: keyed(givenNames, (row) => row.name),
  hinzuVerbs: keyed(hinzuVerbs, String),
  irregularVerbs: keyed(irregularVerbs, ([infinitive]) => infinitive),
  metonyms: keyed(metonyms, (row) => row.name),
  months: keyed(months, String),
  neverVerbs: keyed(neverVerbs, String),
  nobleParticles: keyed(nobleParticles, String),
  openers: keyed(openers, String),
  organisations: keyed(organisations, (row) => row.noun),
  origins: keyed(origins, ([adjective]) => adjective),
  bareNouns: keyed(bareNouns, String),
  foreignWords: keyed(foreignWords, String),
  parties: keyed(parties, String),
  pronouns: keyed(pronouns, (row) => row.form),
  regularDespiteStem: keyed(regularDespiteStem, String),
  reportingNouns: keyed(reportingNouns, (row) => row.noun),
  reportingPhrases: keyed(reportingPhrases, (row) => row.words.join(' ')),
  reportingVerbs: keyed(reportingVerbs, ([verb]) => bareVerb(verb)),
  roles: keyed(roles, (row) => row.noun),
  singleForms: keyed(singleForms, ([form]) => form),
  titles: keyed(titles, String),
  verbParticles: keyed(verbParticles, String),
  withoutGe: keyed(withoutGe, String),
};

describe.each(Object.entries(lists))('list %s', (_, entries) => {
  const words = entries.flatMap(({ row }) => stringsOf(row));

  it('says nothing twice', () => {
    const rows = entries.map(({ row }) => JSON.stringify(row));
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
  });

  // By code units ("ä" after "z"), as `rows.sort()` does it; editors have it as "sort lines, case-sensitive".
  it('is sorted', () => {
    const keys = entries.map(({ key }) => key);
    expect(keys.filter((key, i) => i > 0 && key < (keys[i - 1] as string))).toEqual([]);
  });

  it('is in normal form C, without stray spaces', () => {
    expect(words.filter((word) => word !== word.normalize('NFC') || word !== word.trim() || /\s\s/.test(word))).toEqual(
      [],
    );
  });
});

describe('reporting verbs', () => {
  it('can be recognised: each infinitive has a reading', () => {
    const lemmas = new Set(reportingVerbs.map(([verb]) => bareVerb(verb)));
    const reads = (lemma: string) => german.verbReadings(lemma).some((reading) => reading.lemma === lemma);
    expect([...lemmas].filter((lemma) => !reads(lemma))).toEqual([]);
  });

  it('have one row for one use', () => {
    const uses = reportingVerbs.map(([verb, , , , , more]) => `${verb} ${more?.preposition} ${more?.with}`);
    expect(uses.filter((use, i) => uses.indexOf(use) !== i)).toEqual([]);
  });

  it('split at particles that the lexicon knows', () => {
    const particles = reportingVerbs.flatMap(([verb]) => /^(?:sich )?(.+)\|/.exec(verb)?.[1] ?? []);
    expect(particles.filter((particle) => !german.verbParticles.has(particle))).toEqual([]);
  });
});

describe('reporting phrases', () => {
  it.each(reportingPhrases.map((row) => [row.words.join(' '), row] as const))('%s stands in its example', (_, row) => {
    const words = row.example.toLowerCase().split(/[\s:,„“]+/);
    expect(row.words.filter((word) => word !== '*' && !words.includes(word))).toEqual([]);
  });

  it('name heads that are reporting nouns', () => {
    const heads = reportingPhrases.flatMap(({ heads }) => (typeof heads === 'object' ? heads : []));
    expect(heads.filter((head) => german.reportingNoun(head)?.noun !== head)).toEqual([]);
  });
});

function keyed<Row>(rows: readonly Row[], key: (row: Row) => string) {
  return rows.map((row) => ({ key: key(row), row }));
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value ? Object.values(value).flatMap(stringsOf) : [];
}
