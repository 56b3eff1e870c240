import type { Mood, VerbReading } from '../../model/grammar.js';
import { withoutGe } from './irregular-verbs.js';

/**
 * The readings of a form of a regular verb without separable particle, by its endings: "rechnete" → rechnen, past.
 * `isVerb` knows the infinitives. Of the second person only the present singular counts. Grammar: Duden 4, "Das Verb".
 */
export function regularReadings(form: string, isVerb: (infinitive: string) => boolean): VerbReading[] {
  const readings: VerbReading[] = [];
  if (form.endsWith('n') && isVerb(form)) readings.push(infinitive(form), finite(form, both, 'present', 'pl'));
  for (const { ending, afterE, moods, tense, number } of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    const lemma = lemmaOf(stem, isVerb);
    if (lemma && afterE === needsE(stem)) readings.push(finite(lemma, moods, tense, number));
  }
  const singular = form.endsWith('e') ? lemmaOfFirst(form.slice(0, -1), isVerb) : undefined;
  if (singular) readings.push(finite(singular, both, 'present', 'sg'));
  if (form.endsWith('t')) readings.push(...lemmasOfParticiple(form, isVerb).map(participle));
  return readings;
}

export const infinitive = (lemma: string): VerbReading => bare(lemma, 'infinitive');
export const zuInfinitive = (lemma: string): VerbReading => bare(lemma, 'zu-infinitive');
export const participle = (lemma: string): VerbReading => bare(lemma, 'participle');
export const finite = (
  lemma: string,
  moods: readonly Mood[],
  tense: 'present' | 'past',
  number: 'sg' | 'pl',
): VerbReading => ({ lemma, form: 'finite', moods, tense, number });

/** The same reading of a verb with a prefix. */
export const ofLemma = (lemma: string, { form, moods, tense, number }: VerbReading): VerbReading => ({
  lemma,
  form,
  moods,
  tense,
  number,
});

/** All readings have all members, so that they have one shape: the grammar looks at some for every word. */
const bare = (lemma: string, form: VerbReading['form']): VerbReading => ({
  lemma,
  form,
  moods: [],
  tense: undefined,
  number: undefined,
});

/** The infinitive without its ending: "sag", "forder", "tu". */
export const stemOf = (lemma: string): string => lemma.slice(0, lemma.endsWith('en') && lemma.length > 3 ? -2 : -1);

/** "antwortet", "rechnet", "öffnet"; but "lernt", "wohnt". */
export const needsE = (stem: string): boolean => /(?:[dt]|ch[mn]|[^aeiouyäöülrhmn][mn])$/.test(stem);

/** Prefixes that stay with their verb. The second half of them does so in some verbs only ("übersetzen"). */
export const inseparable = /^(?:be|emp|ent|er|ge|miss|ver|zer|hinter|unter|um|voll|wider|wieder|durch|über)/;

const indicative: readonly Mood[] = ['indicative'];
const both: readonly Mood[] = ['indicative', 'subjunctive1'];
const past: readonly Mood[] = ['indicative', 'subjunctive2'];

/** `afterE`: the ending of stems such as "antwort", "rechn". */
const endings = [
  { ending: 't', afterE: false, moods: indicative, tense: 'present', number: 'sg' },
  { ending: 'et', afterE: true, moods: indicative, tense: 'present', number: 'sg' },
  { ending: 'st', afterE: false, moods: indicative, tense: 'present', number: 'sg' },
  { ending: 'est', afterE: true, moods: indicative, tense: 'present', number: 'sg' },
  { ending: 'te', afterE: false, moods: past, tense: 'past', number: 'sg' },
  { ending: 'ete', afterE: true, moods: past, tense: 'past', number: 'sg' },
  { ending: 'ten', afterE: false, moods: past, tense: 'past', number: 'pl' },
  { ending: 'eten', afterE: true, moods: past, tense: 'past', number: 'pl' },
] as const;

function lemmaOf(stem: string, isVerb: (infinitive: string) => boolean): string | undefined {
  if (isVerb(`${stem}en`)) return `${stem}en`;
  return /e[lr]$/.test(stem) && isVerb(`${stem}n`) ? `${stem}n` : undefined;
}

/** "sage", "fordere", and "entwickle" beside "entwickele". */
function lemmaOfFirst(stem: string, isVerb: (infinitive: string) => boolean): string | undefined {
  const short = /[^aeiouäöü]l$/.test(stem) ? `${stem.slice(0, -1)}eln` : '';
  return lemmaOf(stem, isVerb) ?? (short && isVerb(short) ? short : undefined);
}

/** "gesagt", but "bestätigt" (unstressed prefix) and "informiert"; "gehört" is of hören and of gehören. */
function lemmasOfParticiple(form: string, isVerb: (infinitive: string) => boolean): readonly string[] {
  const whole = lemmaOfT(form, isVerb);
  const inner = form.startsWith('ge') ? lemmaOfT(form.slice(2), isVerb) : undefined;
  return [...(inner && takesGe(inner) ? [inner] : []), ...(whole && !takesGe(whole) ? [whole] : [])];
}

function lemmaOfT(form: string, isVerb: (infinitive: string) => boolean): string | undefined {
  const stem = form.endsWith('et') && needsE(form.slice(0, -2)) ? form.slice(0, -2) : form.slice(0, -1);
  return lemmaOf(stem, isVerb);
}

const noGe: ReadonlySet<string> = new Set(withoutGe);

/** A prefix counts where the stem behind it still has a vowel: "be-ton", but "bet", "beug". */
function takesGe(lemma: string): boolean {
  if (noGe.has(lemma) || /[aeiouyäöü].*ieren$/.test(lemma)) return false;
  const prefix = inseparable.exec(lemma)?.[0];
  if (!prefix) return true;
  const rest = lemma.slice(prefix.length).replace(/(?:e[lr]n|en)$/, '');
  const diphthong = /^[bg]e$/.test(prefix) && /^[iu]/.test(rest);
  return !/[aeiouyäöü]/.test(diphthong ? rest.slice(1) : rest);
}
