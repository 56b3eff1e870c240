import type { VerbReading } from '../../model/grammar.js';
import { ofLemma, regularReadings, zuInfinitive } from './conjugation.js';
import { frequentVerbs } from './frequent-verbs.js';
import { type FormTable, irregularForms, prefixedReadings } from './irregular-conjugation.js';
import { irregularVerbs } from './irregular-verbs.js';
import { neverVerbs } from './never-verbs.js';
import { hinzuVerbs, verbParticles } from './verb-particles.js';

/**
 * Makes the answer to: what can a lower-case word form be as a verb? "sagte", "bekam", and forms joined to a separable
 * particle: "mitteilte", "mitgeteilt", "mitzuteilen". It understands the spelling of Switzerland ("äusserte") and the one
 * before 1996 ("mußte"). The table of irregular forms is made at the first question; answers are remembered, for a text
 * repeats its words.
 */
export function verbForms(): (normal: string) => readonly VerbReading[] {
  const known = new Map<string, readonly VerbReading[]>();
  let verbs: Verbs | undefined;
  return (normal) => {
    const remembered = known.get(normal);
    if (remembered) return remembered;
    verbs ??= listedVerbs();
    const readings = readVerb(normal, verbs);
    if (known.size >= mostRemembered) known.clear();
    known.set(normal, readings);
    return readings;
  };
}

interface Verbs {
  readonly irregular: FormTable;
  readonly isRegular: (lemma: string) => boolean;
  readonly never: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly longestParticle: number;
}

const mostRemembered = 50_000;
const shortestForm = 3;
const none: readonly VerbReading[] = [];

function listedVerbs(): Verbs {
  const regular = new Set(frequentVerbs);
  for (const [lemma] of irregularVerbs) regular.delete(lemma);
  return {
    irregular: irregularForms(),
    isRegular: (lemma) => regular.has(lemma),
    never: new Set(neverVerbs),
    particles: new Set(verbParticles),
    longestParticle: Math.max(...verbParticles.map((particle) => particle.length)),
  };
}

function readVerb(form: string, verbs: Verbs): readonly VerbReading[] {
  if (verbs.never.has(form)) return none;
  const whole = respelled(form, verbs);
  return whole.length > 0 ? whole : joined(form, verbs);
}

function respelled(form: string, verbs: Verbs): readonly VerbReading[] {
  const found = bare(form, verbs);
  if (found.length > 0) return found;
  if (form.includes('ss')) return bare(form.replace('ss', 'ß'), verbs);
  return form.includes('ß') ? bare(form.replace('ß', 'ss'), verbs) : none;
}

/** Readings without a separable particle. */
function bare(form: string, { irregular, isRegular }: Verbs): readonly VerbReading[] {
  const listed = irregular.get(form) ?? none;
  const prefixed = prefixedReadings(form, irregular, isRegular);
  const lemmas = new Set(prefixed.map((reading) => reading.lemma));
  return [...listed, ...prefixed, ...regularReadings(form, (lemma) => isRegular(lemma) && !lemmas.has(lemma))];
}

/** "hinzugefügt" is of "hinzufügen", not of "hin" and "zugefügt": the longest particle that leaves a verb wins. */
function joined(form: string, verbs: Verbs): readonly VerbReading[] {
  for (let end = Math.min(verbs.longestParticle, form.length - shortestForm); end >= 2; end--) {
    const particle = form.slice(0, end);
    if (!verbs.particles.has(particle)) continue;
    const readings = withParticle(particle, form.slice(end), verbs);
    if (readings.length > 0) return readings;
  }
  return none;
}

function withParticle(particle: string, rest: string, verbs: Verbs): readonly VerbReading[] {
  const inner = rest.startsWith('zu') ? zuInfinitives(rest.slice(2), verbs) : respelled(rest, verbs);
  if (particle === 'hinzu' && !inner.some((reading) => hinzuVerbs.includes(reading.lemma))) return none;
  return inner.map((reading) => ofLemma(particle + reading.lemma, reading));
}

function zuInfinitives(form: string, verbs: Verbs): readonly VerbReading[] {
  const lemma = respelled(form, verbs).find((reading) => reading.form === 'infinitive')?.lemma;
  return lemma ? [zuInfinitive(lemma)] : none;
}
