import type { Mood, VerbReading } from '../../model/grammar.js';
import { finite, infinitive, inseparable, needsE, ofLemma, participle, stemOf } from './conjugation.js';
import { irregularVerbs, type PrincipalParts, regularDespiteStem, singleForms } from './irregular-verbs.js';

/** Form → readings of the irregular verbs as listed: "kam" → kommen. */
export type FormTable = ReadonlyMap<string, readonly VerbReading[]>;

/** The forms that the principal parts yield. */
export function irregularForms(): FormTable {
  const table = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    const readings = table.get(form);
    if (readings) readings.push(reading);
    else table.set(form, [reading]);
  };
  for (const parts of irregularVerbs) {
    add(parts[0], infinitive(parts[0]));
    addPresent(parts, add);
    addPast(parts, add);
    add(parts[4], participle(parts[0]));
  }
  for (const [form, lemma, kind, number] of singleForms) add(form, singleReading(lemma, kind, number));
  return table;
}

/** Readings with an inseparable prefix: "bekam", "verstanden" (the "ge" of "gestanden" is gone). */
export function prefixedReadings(
  form: string,
  table: FormTable,
  isVerb: (infinitive: string) => boolean,
): readonly VerbReading[] {
  const prefix = inseparable.exec(form)?.[0];
  if (!prefix) return [];
  const rest = form.slice(prefix.length);
  const participles = (table.get(`ge${rest}`) ?? []).filter((reading) => reading.form === 'participle');
  const others = (table.get(rest) ?? []).filter((reading) => reading.form !== 'participle');
  return [...others, ...participles]
    .map((reading) => ofLemma(prefix + reading.lemma, reading))
    .filter((reading) => isVerb(reading.lemma) && !regular.has(reading.lemma));
}

type Add = (form: string, reading: VerbReading) => void;

const regular: ReadonlySet<string> = new Set(regularDespiteStem);
const indicative: readonly Mood[] = ['indicative'];
const subjunctive1: readonly Mood[] = ['subjunctive1'];
const subjunctive2: readonly Mood[] = ['subjunctive2'];

function addPresent([lemma, third]: PrincipalParts, add: Add): void {
  const likePast = !/[td]$/.test(third); // "kann", "weiß": first and third person are one form
  const stem = stemOf(lemma);
  const plural = stem + (needsE(stem) ? 'et' : 't');
  add(`${stem}e`, finite(lemma, likePast ? subjunctive1 : ['indicative', 'subjunctive1'], 'present', 'sg'));
  add(third, finite(lemma, indicative, 'present', 'sg'));
  const second = secondPerson(stem, third, likePast);
  if (second !== third) add(second, finite(lemma, indicative, 'present', 'sg'));
  add(lemma, finite(lemma, ['indicative', 'subjunctive1'], 'present', 'pl'));
  if (plural !== third) add(plural, finite(lemma, indicative, 'present', 'pl'));
}

function secondPerson(stem: string, third: string, likePast: boolean): string {
  const base = likePast || (stem.endsWith('t') && !third.endsWith('et')) ? third : third.slice(0, -1);
  return base + (/[sßxz]$/.test(base) ? 't' : 'st');
}

function addPast([lemma, , past, subjunctive]: PrincipalParts, add: Add): void {
  const plurals = [past.endsWith('e') ? `${past}n` : `${past}en`, `${subjunctive}n`] as const;
  const pairs = [[past, subjunctive, 'sg'] as const, [...plurals, 'pl'] as const];
  for (const [told, wished, number] of pairs) {
    if (told === wished) add(told, finite(lemma, ['indicative', 'subjunctive2'], 'past', number));
    else {
      add(told, finite(lemma, indicative, 'past', number));
      add(wished, finite(lemma, subjunctive2, 'past', number));
    }
  }
}

function singleReading(lemma: string, kind: (typeof singleForms)[number][2], number: 'sg' | 'pl' = 'sg'): VerbReading {
  if (kind === 'participle') return participle(lemma);
  if (kind === 'infinitive') return infinitive(lemma);
  if (kind === 'past') return finite(lemma, indicative, 'past', number);
  return finite(lemma, [kind], kind === 'subjunctive2' ? 'past' : 'present', number);
}
