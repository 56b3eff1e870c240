import type { Analysis } from '../model/analysis.js';
import type { Attribution } from '../model/attribution.js';
import type { Cue, Medium } from '../model/cue.js';
import { edited, stretchOf } from '../model/edit.js';
import type { Finding, Severity, Suggestion, Suppression } from '../model/finding.js';
import { fingerprints } from '../model/fingerprint.js';
import type { Mention } from '../model/mention.js';
import type { Quotation, QuotationExtent, QuotationType } from '../model/quotation.js';
import { type Span, textOf } from '../model/span.js';
import type { Speaker, SpeakerKind } from '../model/speaker.js';
import { type Reason, reasonsIn } from './chain.js';
import { lineIndex } from './line-index.js';

/** Grows by one with every change that breaks a reader of results; see `result.schema.json`. */
export const RESULT_VERSION = 1;

/** What the analysis found in one document, as it is published: plain data, `null` for what does not apply. */
export interface Result {
  readonly name: string;
  readonly version: typeof RESULT_VERSION;
  readonly quotations: readonly QuotationResult[];
  readonly entities: readonly EntityResult[];
  readonly findings: readonly FindingResult[];
}

/** In place of a result where a document could not be read. */
export interface ErrorResult {
  readonly name: string | null;
  readonly version: typeof RESULT_VERSION;
  readonly error: string;
}

/** Words of the text: where they stand and how they are written there. */
export interface Words {
  readonly spans: readonly Span[];
  readonly text: string;
}

export interface QuotationResult extends Words {
  readonly id: string;
  readonly type: QuotationType;
  readonly extent: QuotationExtent | null;
  readonly speaker: SpeakerResult | null;
  /** Who passes the words on. */
  readonly via: SpeakerResult | null;
  readonly cue: (Words & { readonly lemma: string | null }) | null;
  readonly frame: Words | null;
  readonly addressee: Words | null;
  readonly medium: Medium | null;
  readonly inside: string | null;
  readonly continues: string | null;
  readonly sieve: string | null;
  readonly confidence: number | null;
  readonly cases: number | null;
}

export interface SpeakerResult {
  readonly name: string;
  /** Id of the entity. */
  readonly entity: string | null;
  readonly mention: Words;
  /** The rule that decided whom the mention means. */
  readonly resolver: string | null;
  /** From the mention to the fullest name, over the mentions that lead there. */
  readonly chain: readonly Words[];
  /** Names of other entities that fitted as well. */
  readonly rivals: readonly string[];
}

export interface EntityResult {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  readonly mentions: readonly (Span & { readonly text: string })[];
}

export interface FindingResult extends Span {
  readonly check: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 1; columns are characters as a person counts them. */
  readonly line: number;
  readonly column: number;
  readonly related: readonly (Span & { readonly message: string })[];
  readonly suggestion: SuggestionResult | null;
  readonly confidence: number | null;
  /** Stays the same while check, quoted words and speaker stay; different for all findings of a document. */
  readonly fingerprint: string;
  /** An editor said that it does not count, and why. */
  readonly suppressed: { readonly kind: Suppression['kind']; readonly reason: string | null } | null;
  /** Stands in the baseline: found before, and left as it is. */
  readonly known: boolean;
}

/** `text` is how the whole stretch reads after the edits; the edits alone touch as little as possible. */
export interface SuggestionResult extends Span {
  readonly text: string;
  readonly safe: boolean;
  readonly edits: readonly (Span & { readonly text: string })[];
}

/** The published form of an analysis and of all findings about it, in the order of the text. */
export function toResult(analysis: Analysis, findings: readonly Finding[]): Result {
  const { document } = analysis;
  const known: Known = {
    source: document.source,
    attributions: new Map(analysis.attributions.map((row) => [row.quotation, row])),
    cues: byId(analysis.cues),
    mentions: byId(analysis.mentions),
    reasonFor: reasonsIn(analysis),
    speakers: new Map(analysis.speakers.flatMap((row) => row.mentions.map((mention) => [mention, row] as const))),
  };
  const index = lineIndex(document.source);
  const prints = fingerprints(findings, analysis);
  return {
    name: document.path,
    version: RESULT_VERSION,
    quotations: analysis.quotations.map((quotation) => quotationResult(quotation, known)),
    entities: analysis.speakers.map((speaker) => entityResult(speaker, known)),
    findings: findings.map((finding, number) => ({
      ...findingResult(finding, document.source),
      ...index.position(finding.span.start),
      fingerprint: prints[number] as string,
    })),
  };
}

interface Known {
  readonly source: string;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly cues: ReadonlyMap<string, Cue>;
  readonly mentions: ReadonlyMap<string, Mention>;
  readonly reasonFor: (mention: string) => Reason | undefined;
  /** By the id of the mention. */
  readonly speakers: ReadonlyMap<string, Speaker>;
}

function quotationResult(quotation: Quotation, known: Known): QuotationResult {
  const attribution = known.attributions.get(quotation.id);
  return {
    id: quotation.id,
    type: quotation.type,
    extent: quotation.extent ?? null,
    ...words(quotation.parts, known),
    speaker: speakerResult(attribution?.mention, attribution?.speakerSpans, known),
    via: speakerResult(attribution?.via, undefined, known),
    cue: cueResult(attribution, known),
    frame: wordsOrNull(attribution?.frame, known),
    addressee: wordsOrNull(attribution?.addressee, known),
    medium: attribution?.medium ?? null,
    inside: quotation.inside ?? null,
    continues: quotation.continues ?? null,
    sieve: attribution?.sieve ?? null,
    confidence: attribution?.confidence ?? null,
    cases: attribution?.cases ?? null,
  };
}

/** The spans that an attribution draws itself win over those of the mention: "Angaben der Polizei". */
function speakerResult(id: string | undefined, drawn: readonly Span[] | undefined, known: Known): SpeakerResult | null {
  const mention = id === undefined ? undefined : known.mentions.get(id);
  const spans = drawn?.length ? drawn : mention && [{ start: mention.start, end: mention.end }];
  if (!spans) return null;
  const speaker = mention && known.speakers.get(mention.id);
  const said = words(spans, known);
  const reason = mention && known.reasonFor(mention.id);
  return {
    name: speaker?.name ?? mention?.name ?? said.text,
    entity: speaker?.id ?? null,
    mention: said,
    resolver: reason?.resolver ?? null,
    chain: reason?.chain.map((step) => words([step], known)) ?? [],
    rivals: reason?.rivals ?? [],
  };
}

function cueResult(attribution: Attribution | undefined, known: Known): QuotationResult['cue'] {
  const cue = attribution?.cue === undefined ? undefined : known.cues.get(attribution.cue);
  const said = wordsOrNull(attribution?.cueSpans ?? cue?.spans, known);
  return said && { ...said, lemma: cue?.lemma ?? null };
}

function entityResult({ id, name, kind, roles, mentions }: Speaker, known: Known): EntityResult {
  const places = mentions.flatMap((mention) => known.mentions.get(mention) ?? []);
  return {
    id,
    name,
    kind,
    roles: [...roles],
    mentions: places.map(({ start, end }) => ({ start, end, text: known.source.slice(start, end) })),
  };
}

function findingResult(finding: Finding, source: string): Omit<FindingResult, 'line' | 'column' | 'fingerprint'> {
  return {
    check: finding.check,
    severity: finding.severity,
    message: finding.message,
    ...place(finding.span),
    related: finding.related.map(({ span, message }) => ({ ...place(span), message })),
    suggestion: finding.suggestion ? suggestionResult(finding.suggestion, source) : null,
    confidence: finding.confidence ?? null,
    suppressed: finding.suppressed
      ? { kind: finding.suppressed.kind, reason: finding.suppressed.reason ?? null }
      : null,
    known: false,
  };
}

function suggestionResult({ edits, safe }: Suggestion, source: string): SuggestionResult {
  const stretch = stretchOf(edits);
  return {
    ...stretch,
    text: edited(source, edits, stretch),
    safe,
    edits: edits.map(({ span, text }) => ({ ...place(span), text })),
  };
}

const place = ({ start, end }: Span): Span => ({ start, end });

const words = (spans: readonly Span[], { source }: Known): Words => ({
  spans: spans.map(place),
  text: textOf(source, spans),
});

const wordsOrNull = (spans: readonly Span[] | undefined, known: Known): Words | null =>
  spans?.length ? words(spans, known) : null;

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));
