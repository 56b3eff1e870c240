import type { Fix, Location, Log, PhysicalLocation, Region, ReportingDescriptor, Result } from 'sarif';
import type { Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { Span } from '../../model/span.js';
import { checkMarkdown } from '../check-markdown.js';
import { type ExplainedCheck, explanation } from '../explanation.js';
import { indentedJson } from '../json.js';
import { type Place, placesIn } from '../places.js';
import type { FindingResult, SuggestionResult } from '../result.js';
import { WORDS } from '../wording.js';
import { type CheckedFile, type CheckRun, collected } from './format.js';

/**
 * SARIF 2.1.0. Nothing is left out: what an editor suppressed stands here with the reason, what the baseline knows as
 * `unchanged`. A hint is of the kind `review`, because a person must look at it before it is called a fault.
 */
export const sarif = collected('sarif', resultsOf, (results, run) => indentedJson(logOf(results, run)));

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

function logOf(results: readonly Result[], { checks, locale, version }: CheckRun): Log {
  const rules = [...checks.map((check) => ruleOf(check, locale)), ...unexplained(results, checks)];
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const hasBaseline = results.some(({ baselineState }) => baselineState === 'unchanged');
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'wersagt', semanticVersion: version, language: locale, rules } },
        language: locale,
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n'],
        invocations: [{ executionSuccessful: results.every(({ ruleId }) => ruleId !== 'meta/unreadable-file') }],
        results: results.map((result) => ({
          ...result,
          ruleIndex: places.get(result.ruleId as string) ?? -1,
          // Only a run with a baseline knows what is new.
          ...(hasBaseline && { baselineState: result.baselineState ?? 'new' }),
        })),
      },
    ],
  };
}

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Readonly<
  Record<Severity, string>
>;

function ruleOf(check: ExplainedCheck, locale: Locale): ReportingDescriptor {
  const { id, severity, summary, rationale, optional } = check;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: rationale },
    help: { text: explanation(check, locale, false), markdown: checkMarkdown(check, locale) },
    defaultConfiguration: { level: LEVELS[severity], ...(optional && { enabled: false }) },
    properties: { tags: [id.split('/')[0] as string] },
  };
}

/** What is said about the reading of a file has an id, but nobody can switch it on or off. */
function unexplained(results: readonly Result[], checks: readonly ExplainedCheck[]): readonly ReportingDescriptor[] {
  const known = new Set(checks.map(({ id }) => id));
  const ids = new Set(results.map(({ ruleId }) => ruleId as string));
  return [...ids].filter((id) => !known.has(id)).map((id) => ({ id }));
}

function resultsOf({ result, source, path, locale }: CheckedFile): readonly Result[] {
  const placeOf = placesIn(source, 'sarif');
  const physical = (span: Span): PhysicalLocation => ({
    artifactLocation: { uri: uriOf(path) },
    ...(span.end > 0 && {
      region: { ...regionOf(placeOf(span)), snippet: { text: source.slice(span.start, span.end) } },
    }),
  });
  return result.findings.map((finding) => ({
    ruleId: finding.check,
    ...weightOf(finding),
    message: { text: finding.message },
    locations: [{ physicalLocation: physical(finding) }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(
        (row, id): Location => ({ id, physicalLocation: physical(row), message: { text: row.message } }),
      ),
    }),
    partialFingerprints: { 'wersagt/v1': finding.fingerprint },
    ...(finding.known && { baselineState: 'unchanged' as const }),
    ...(finding.suppressed && { suppressions: [suppressionOf(finding.suppressed)] }),
    ...(finding.suggestion && {
      fixes: [fixOf(finding.suggestion, uriOf(path), (span) => regionOf(placeOf(span)), WORDS[locale])],
    }),
    ...(finding.confidence !== null && { properties: { confidence: finding.confidence } }),
  }));
}

/** § 3.27.10: whatever is no failure has the level `none`. */
const weightOf = ({ severity }: FindingResult): Pick<Result, 'kind' | 'level'> =>
  severity === 'info' ? { kind: 'review', level: 'none' } : { kind: 'fail', level: LEVELS[severity] };

const regionOf = ({ start, end }: Place): Region => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
});

const suppressionOf = ({ kind, reason }: NonNullable<FindingResult['suppressed']>) => ({
  kind: kind === 'comment' ? ('inSource' as const) : ('external' as const),
  status: 'accepted' as const,
  ...(reason !== null && { justification: reason }),
});

function fixOf(
  { edits, safe }: SuggestionResult,
  uri: string,
  region: (span: Span) => Region,
  words: (typeof WORDS)[keyof typeof WORDS],
): Fix {
  return {
    description: { text: safe ? words.safeFix : words.suggestion },
    artifactChanges: [
      {
        artifactLocation: { uri },
        replacements: edits.map((edit) => ({
          deletedRegion: region(edit),
          ...(edit.text !== '' && { insertedContent: { text: edit.text } }),
        })),
      },
    ],
  };
}

/** A path as a relative reference: `entwürfe/a b.md` → `entw%C3%BCrfe/a%20b.md`. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
