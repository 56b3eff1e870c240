import { editDistance } from '../compare/edit-distance.js';
import type { Analysis } from '../model/analysis.js';
import type { Finding, Severity } from '../model/finding.js';
import { bySpan } from '../model/span.js';
import { orphanQuote } from './attribution/orphan-quote.js';
import { certainSeverity, milder } from './certainty.js';
import type { Bilingual, Check, MessageData, OptionValue, Problem } from './check.js';
import { checkContext } from './context.js';
import { headlineQuoteNotInText } from './headline/headline-quote-not-in-text.js';
import { mixedQuoteSystem } from './marks/mixed-quote-system.js';
import { nestedSameLevel } from './marks/nested-same-level.js';
import { straightQuotes } from './marks/straight-quotes.js';
import { unclosedQuote } from './marks/unclosed-quote.js';
import { wrongGlyph } from './marks/wrong-glyph.js';
import { nameVariants } from './names/name-variants.js';
import { brokenQuoteCommas } from './punctuation/broken-quote-commas.js';
import { commaInside } from './punctuation/comma-inside.js';
import { finalStopPosition } from './punctuation/final-stop-position.js';
import { missingCommaAfterQuote } from './punctuation/missing-comma-after-quote.js';
import { stopBeforeTag } from './punctuation/stop-before-tag.js';
import { quoteTwoSpeakers } from './repetition/quote-two-speakers.js';
import { quoteVariants } from './repetition/quote-variants.js';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  orphanQuote,
  headlineQuoteNotInText,
  mixedQuoteSystem,
  nestedSameLevel,
  straightQuotes,
  unclosedQuote,
  wrongGlyph,
  nameVariants,
  brokenQuoteCommas,
  commaInside,
  finalStopPosition,
  missingCommaAfterQuote,
  stopBeforeTag,
  quoteTwoSpeakers,
  quoteVariants,
];

export interface CheckOptions {
  /** Severity by check or group; the check's own where neither is named. */
  readonly levels?: Readonly<Record<string, Severity | 'off'>>;
  /** Checks or groups to run; all where it is missing. */
  readonly select?: readonly string[];
  /** Checks or groups to leave out; wins over `select`. */
  readonly ignore?: readonly string[];
  /** What the house sets, by check and name of the option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionValue>>>>;
  readonly locale?: keyof Bilingual;
}

/** All findings about one document in the order of the text, worded in the language of the run. */
export function check(analysis: Analysis, options: CheckOptions = {}): readonly Finding[] {
  const context = checkContext(analysis);
  const findings = checks.flatMap((row) => {
    const level = levelOf(row, options);
    if (level === 'off') return [];
    return [...row.find(context, valuesOf(row, options))].flatMap((problem) => findingOf(row, problem, level, options));
  });
  return findings.sort((a, b) => bySpan(a.span, b.span) || (a.check < b.check ? -1 : 1));
}

/** Ids of checks and groups that a misspelt one may have meant, best first; empty where none is near. */
export function suggestIds(misspelt: string): readonly string[] {
  const wanted = misspelt.normalize('NFC').toLowerCase();
  const ids = checks.flatMap(({ id }) => [id, groupOf(id)]);
  return [...new Set(ids)]
    .map((id) => ({ id, distance: Math.min(editDistance(wanted, id), editDistance(wanted, id.split('/').at(-1)!)) }))
    .filter(({ id, distance }) => distance <= Math.max(1, id.length / 4))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

const groupOf = (id: string): string => id.split('/')[0]!;

const valuesOf = ({ id, options = {} }: Check, { options: set = {} }: CheckOptions) => ({
  ...Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
  ...set[id],
});

function levelOf({ id, severity, optional }: Check, options: CheckOptions): Severity | 'off' {
  const { levels = {}, select, ignore = [] } = options;
  const names = [id, groupOf(id)];
  if (names.some((name) => ignore.includes(name)) || (select && !names.some((name) => select.includes(name))))
    return 'off';
  if (optional && levels[id] === undefined) return select?.includes(id) ? severity : 'off';
  return levels[id] ?? levels[groupOf(id)] ?? severity;
}

/** None where it rests on an attribution that is wrong more often than not. */
function findingOf(row: Check, problem: Problem, level: Severity, { locale = 'de' }: CheckOptions): readonly Finding[] {
  const { message, data = {}, span, related = [], suggestion, confidence } = problem;
  const severity = certainSeverity(milder(level, problem.severity ?? level), confidence);
  if (!severity) return [];
  const finding = {
    check: row.id,
    severity,
    messageId: message,
    data,
    message: fill(row.messages[message]![locale], data),
    span,
    related: related.map((place) => ({
      span: place.span,
      message: fill(row.messages[place.message]![locale], place.data ?? {}),
    })),
    ...(suggestion && { suggestion }),
    ...(confidence !== undefined && { confidence }),
  };
  return [finding];
}

const fill = (sentence: string, data: MessageData): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => data[name] ?? whole);
