import type { Lexicon } from '../lexicon/lexicon.js';
import type { Clause, Mood, Tag, VerbGroup, VerbReading } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';

const modals: ReadonlySet<string> = new Set(['dürfen', 'können', 'mögen', 'müssen', 'sollen', 'wollen']);
/** Words that look like prefixes but mostly stand by themselves: "Er sagte weiter". */
const adverbial: ReadonlySet<string> = new Set(['dabei', 'dazu', 'davor', 'weiter', 'wieder', 'zuvor']);
const nonFiniteTags: ReadonlySet<Tag> = new Set(['PP', 'INF', 'IZU']);

/**
 * The verb group of a clause: its finite verb with particle, reflexive and the non-finite verbs of the right bracket.
 * "Der Sprecher teilte gestern mit" → mitteilen [teilte, mit]; "Ihm wird vorgeworfen" → vorwerfen, passive. Where verbs are
 * coordinated the first bracket is read. `parts` are the ranges of the clause.
 */
export function readVerbs(
  tokens: readonly Token[],
  tags: readonly Tag[],
  kind: Clause['kind'],
  parts: readonly TokenRange[],
  lexicon: Lexicon,
): VerbGroup | undefined {
  const words = outsideBrackets(tokens, parts);
  const finite = words.find((i) => tags[i] === 'FIN');
  const bracket = rightBracket(words, tags, kind, finite);
  const main = bracket[0] ?? finite;
  if (main === undefined) return undefined;
  const readings = finite === undefined ? [] : finiteReadings(tokens, finite, lexicon);
  const particle = bracket.length ? undefined : particleOf(tokens, tags, words, main, lexicon);
  const zu = bracket.filter((i) => tags[i - 1] === 'PTKZU').map((i) => i - 1);
  const reflexive = words.find((i) => tags[i] === 'PRF');
  const auxiliary = readings[0]?.lemma;
  const indices = [finite, particle, reflexive, ...bracket, ...zu].filter((i): i is number => i !== undefined);
  return {
    lemma:
      (particle === undefined ? '' : (tokens[particle] as Token).normal) +
      lemmaOf(tokens, main, main !== finite, lexicon),
    finite,
    mood: finite === undefined ? undefined : moodOf(tokens, finite, words, readings),
    voice: isPassive(tokens, auxiliary, bracket, lexicon) ? 'passive' : 'active',
    modal: auxiliary && modals.has(auxiliary) && bracket.length ? auxiliary : undefined,
    number: numberOf(readings),
    main,
    tokens: [...new Set(indices)].sort((a, b) => a - b),
    negated: words.some((i) => tags[i] === 'PTKNEG'),
  };
}

function outsideBrackets(tokens: readonly Token[], parts: readonly TokenRange[]): readonly number[] {
  const words: number[] = [];
  let depth = 0;
  for (const part of parts) {
    for (let i = part.from; i < part.to; i++) {
      const { text } = tokens[i] as Token;
      if (text === '(') depth++;
      else if (text === ')') depth = Math.max(0, depth - 1);
      else if (!depth) words.push(i);
    }
  }
  return words;
}

/**
 * The non-finite verbs that close the clause, main verb first: "festgenommen worden [ist]", "[hat] sagen wollen". In a main clause they
 * follow the finite verb, in a subordinate clause they stand right beside it.
 */
function rightBracket(
  words: readonly number[],
  tags: readonly Tag[],
  kind: Clause['kind'],
  finite: number | undefined,
): readonly number[] {
  const independent = kind === 'main' || kind === 'v1' || kind === 'fragment';
  const candidates = words.filter(
    (i) => nonFiniteTags.has(tags[i] as Tag) && (!independent || finite === undefined || i > finite),
  );
  const last = candidates.at(-1);
  if (last === undefined) return [];
  if (!independent && finite !== undefined && Math.abs(last - finite) > 2) return [];
  const bracket: number[] = [];
  for (let k = candidates.length - 1, next = last; k >= 0; k--) {
    const i = candidates[k] as number;
    const gap = next - i;
    if (gap > 2 || (gap === 2 && tags[i + 1] !== 'PTKZU' && tags[i + 1] !== 'FIN')) break;
    bracket.unshift(i);
    next = i;
  }
  return bracket;
}

/**
 * The separated prefix: a word tagged as one, or the last word of a main clause when it makes a listed verb with the finite one ("kündigte
 * … an", where "an" looks like a preposition).
 */
function particleOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  words: readonly number[],
  main: number,
  lexicon: Lexicon,
): number | undefined {
  const base = lemmaOf(tokens, main, false, lexicon);
  const joins = (i: number) => lexicon.verbReadings((tokens[i] as Token).normal + base).length > 0;
  const tagged = words.findLast((i) => i > main && tags[i] === 'PTKVZ' && !adverbial.has((tokens[i] as Token).normal));
  if (tagged !== undefined && (joins(tagged) || !lexicon.verbReadings(base).length)) return tagged;
  const last = words.findLast((i) => (tokens[i] as Token).kind === 'word');
  return last !== undefined &&
    last > main &&
    !adverbial.has((tokens[last] as Token).normal) &&
    last <= (words.at(-1) as number) &&
    joins(last)
    ? last
    : undefined;
}

const finiteReadings = (tokens: readonly Token[], i: number, lexicon: Lexicon): readonly VerbReading[] =>
  lexicon.verbReadings((tokens[i] as Token).normal).filter((reading) => reading.form === 'finite');

function lemmaOf(tokens: readonly Token[], i: number, nonFinite: boolean, lexicon: Lexicon): string {
  const { normal } = tokens[i] as Token;
  const readings = lexicon.verbReadings(normal);
  const fitting = readings.find((reading) => (reading.form !== 'finite') === nonFinite) ?? readings[0];
  return fitting?.lemma ?? normal;
}

/** werden + participle, or participle + worden. */
function isPassive(
  tokens: readonly Token[],
  auxiliary: string | undefined,
  bracket: readonly number[],
  lexicon: Lexicon,
): boolean {
  const [main, ...rest] = bracket;
  if (main === undefined) return false;
  if (rest.some((i) => /^(?:worden|werden)$/.test((tokens[i] as Token).normal))) return true;
  if (auxiliary !== 'werden') return false;
  const forms = lexicon.verbReadings((tokens[main] as Token).normal).map((reading) => reading.form);
  return forms.length
    ? forms.includes('participle') &&
        !(forms.includes('infinitive') && rest.length === 0 && !/^ge/.test((tokens[main] as Token).normal))
    : /t$|^ge/.test((tokens[main] as Token).normal);
}

/**
 * Mood of a finite form, where the form decides: "sei", "habe", "gehe" are subjunctive I (the indicative of the first person is ruled out
 * by the absence of "ich"), "hätte" is subjunctive II, "sagte" counts as indicative. An unlisted form in -e that is no preterite is
 * subjunctive I of the third person ("erkläre"): the indicative has -t (Duden-Grammatik, "Konjunktiv I").
 */
function moodOf(
  tokens: readonly Token[],
  finite: number,
  words: readonly number[],
  readings: readonly VerbReading[],
): Mood {
  const { normal } = tokens[finite] as Token;
  const first = words.some((i) => (tokens[i] as Token).normal === 'ich');
  if (!readings.length)
    return /[^t]e$/.test(normal) && !/(?:rde|nne|sse|lle)$/.test(normal) && !first ? 'subjunctive1' : 'indicative';
  const present = readings.find((reading) => reading.moods.includes('subjunctive1'));
  if (present && /e$|^sei/.test(normal) && !first) return 'subjunctive1';
  const moods = new Set(readings.flatMap((reading) => reading.moods));
  if (moods.has('indicative')) return 'indicative';
  return moods.has('subjunctive1') ? 'subjunctive1' : 'subjunctive2';
}

function numberOf(readings: readonly VerbReading[]): 'sg' | 'pl' | undefined {
  const numbers = new Set(readings.map((reading) => reading.number).filter(Boolean));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}
