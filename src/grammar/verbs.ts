import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mood, Tag, VerbGroup, VerbReading } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';

const modals: ReadonlySet<string> = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);

/**
 * The verb group of a clause: its finite verb with particle, reflexive and the non-finite verbs of the bracket.
 * "Der Sprecher teilte gestern mit" → mitteilen [teilte, mit]; "Ihm wird vorgeworfen" → vorwerfen, passive.
 * In a coordination of verbs the first bracket is read. `parts` are the ranges of the clause.
 */
export function readVerbs(
  tokens: readonly Token[],
  tags: readonly Tag[],
  parts: readonly TokenRange[],
  lexicon: Lexicon,
): VerbGroup | undefined {
  const found = collect(tokens, tags, parts);
  const { finite, nonFinite, particle } = found;
  const main = nonFinite.at(-1) ?? finite;
  if (main === undefined) return undefined;
  const finiteReadings =
    finite === undefined
      ? []
      : lexicon.verbReadings((tokens[finite] as Token).normal).filter((r) => r.form === 'finite');
  const auxiliary = finiteReadings[0]?.lemma;
  const voice = isPassive(tokens, found, lexicon) ? 'passive' : 'active';
  const chain = [finite, particle, ...nonFinite, ...found.zu, found.reflexive].filter(
    (i): i is number => i !== undefined,
  );
  return {
    lemma: lemmaOf(tokens, main, main === finite ? particle : undefined, lexicon),
    finite,
    mood: finite === undefined ? undefined : moodOf((tokens[finite] as Token).normal, finiteReadings),
    voice,
    modal: auxiliary && modals.has(auxiliary) && nonFinite.length ? auxiliary : undefined,
    number: numberOf(finiteReadings),
    main,
    tokens: [...new Set(chain)].sort((a, b) => a - b),
    negated: found.negated,
  };
}

interface Collected {
  finite?: number;
  readonly nonFinite: number[];
  particle?: number;
  reflexive?: number;
  readonly zu: number[];
  negated: boolean;
}

/** One walk over the clause; a second bracket after "und" is left alone. */
function collect(tokens: readonly Token[], tags: readonly Tag[], parts: readonly TokenRange[]): Collected {
  const found: Collected = { nonFinite: [], zu: [], negated: false };
  let brackets = 0;
  for (const part of parts) {
    for (let i = part.from; i < part.to; i++) {
      const text = (tokens[i] as Token).text;
      if (text === '(') brackets++;
      else if (text === ')') brackets = Math.max(0, brackets - 1);
      if (brackets) continue;
      switch (tags[i]) {
        case 'FIN':
          found.finite ??= i;
          break;
        case 'PP':
        case 'INF':
        case 'IZU':
          found.nonFinite.push(i);
          if (tags[i - 1] === 'PTKZU') found.zu.push(i - 1);
          break;
        case 'PTKVZ':
          found.particle = i;
          break;
        case 'PRF':
          found.reflexive ??= i;
          break;
        case 'PTKNEG':
          found.negated = true;
      }
    }
  }
  return found;
}

/** werden + participle, or sein + participle + worden. */
function isPassive(tokens: readonly Token[], { finite, nonFinite }: Collected, lexicon: Lexicon): boolean {
  const lemmaAt = (i: number | undefined) =>
    i === undefined ? undefined : lexicon.verbReadings((tokens[i] as Token).normal)[0]?.lemma;
  const participle = nonFinite.some(
    (i) =>
      lexicon.verbReadings((tokens[i] as Token).normal).some((r) => r.form === 'participle') ||
      /^ge|t$/.test((tokens[i] as Token).normal),
  );
  if (!participle) return false;
  if (nonFinite.some((i) => (tokens[i] as Token).normal === 'worden')) return true;
  const verbs = [finite, ...nonFinite.slice(0, -1), nonFinite.at(-1)];
  return verbs.some((i) => lemmaAt(i) === 'werden') && !nonFinite.some((i) => isPlainInfinitive(tokens, i, lexicon));
}

function isPlainInfinitive(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const { normal } = tokens[i] as Token;
  const readings = lexicon.verbReadings(normal);
  return (
    normal !== 'werden' &&
    readings.some((r) => r.form === 'infinitive') &&
    !readings.some((r) => r.form === 'participle')
  );
}

function lemmaOf(tokens: readonly Token[], main: number, particle: number | undefined, lexicon: Lexicon): string {
  const { normal } = tokens[main] as Token;
  const base = lexicon.verbReadings(normal)[0]?.lemma ?? normal;
  return particle === undefined ? base : (tokens[particle] as Token).normal + base;
}

/**
 * Mood of a finite form. Only where the form decides: "sei", "habe", "gehe" are subjunctive I, "hätte" is subjunctive II,
 * "sagte" counts as indicative. An unlisted form in -e that is no preterite is subjunctive I of the third person
 * ("erkläre"): the indicative has -t (Duden-Grammatik, "Konjunktiv I").
 */
function moodOf(normal: string, readings: readonly VerbReading[]): Mood {
  const moods = new Set(readings.flatMap((r) => r.moods));
  if (!readings.length) return /[^t]e$/.test(normal) && !/(?:t|ier)te$/.test(normal) ? 'subjunctive1' : 'indicative';
  if (moods.has('indicative')) return 'indicative';
  return moods.has('subjunctive1') ? 'subjunctive1' : 'subjunctive2';
}

function numberOf(readings: readonly VerbReading[]): 'sg' | 'pl' | undefined {
  const numbers = new Set(readings.map((r) => r.number).filter(Boolean));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
