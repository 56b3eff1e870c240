import type { VerbReading } from '../../model/grammar.js';
import { infinitive, regularReadings } from './conjugation.js';
import { frequentVerbs } from './frequent-verbs.js';
import { type FormTable, irregularForms, prefixedReadings } from './irregular-conjugation.js';
import { irregularVerbs } from './irregular-verbs.js';
import { neverVerbs } from './never-verbs.js';
import { verbParticles } from './verb-particles.js';

/**
 * What a lower-case word form can be as a verb: "sagte", "bekam", and forms joined to a separable particle: "mitteilte",
 * "mitgeteilt", "mitzuteilen". Understands the spelling of Switzerland ("äusserte") and the one before 1996 ("mußte").
 * Tables are made at the first question.
 */
export function verbReadings(normal: string): readonly VerbReading[] {
  if (never.has(normal)) return none;
  const whole = respelled(normal);
  return whole.length > 0 ? whole : joined(normal);
}

const none: readonly VerbReading[] = [];
const never: ReadonlySet<string> = new Set(neverVerbs);
const particles: ReadonlySet<string> = new Set(verbParticles);
const longestParticle = Math.max(...verbParticles.map((particle) => particle.length));
const shortestForm = 3;

let irregular: FormTable | undefined;
const regular: Set<string> = new Set(frequentVerbs);
const isVerb = (lemma: string): boolean => regular.has(lemma);

for (const [lemma] of irregularVerbs) regular.delete(lemma);

function respelled(form: string): readonly VerbReading[] {
  const found = readingsOf(form);
  if (found.length > 0) return found;
  if (form.includes('ss')) return readingsOf(form.replace('ss', 'ß'));
  return form.includes('ß') ? readingsOf(form.replace('ß', 'ss')) : none;
}

/** Readings without a separable particle. */
function readingsOf(form: string): readonly VerbReading[] {
  irregular ??= irregularForms();
  const listed = irregular.get(form) ?? none;
  const prefixed = prefixedReadings(form, irregular, isVerb);
  const ruled = regularReadings(form, isVerb).filter(
    (reading) => !prefixed.some((other) => other.lemma === reading.lemma),
  );
  return [...listed, ...prefixed, ...ruled];
}

/** "hinzugefügt" → "hinzufügen", not "hin" and "zugefügt": the longest particle wins. */
function joined(form: string): readonly VerbReading[] {
  for (let end = Math.min(longestParticle, form.length - shortestForm); end >= 2; end--) {
    const particle = form.slice(0, end);
    if (!particles.has(particle)) continue;
    const rest = form.slice(end);
    const readings = rest.startsWith('zu') ? zuInfinitives(rest.slice(2)) : respelled(rest);
    if (readings.length > 0) return readings.map((reading) => ({ ...reading, lemma: particle + reading.lemma }));
  }
  return none;
}

function zuInfinitives(form: string): readonly VerbReading[] {
  const lemma = respelled(form).find((reading) => reading.form === 'infinitive')?.lemma;
  return lemma ? [{ ...infinitive(lemma), form: 'zu-infinitive' }] : none;
}
