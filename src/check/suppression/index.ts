import type { Document } from '../../model/document.js';
import type { Finding, Suppression } from '../../model/finding.js';
import { bySpan, overlaps, type Span } from '../../model/span.js';
import type { MessageData } from '../check.js';
import { findingOf } from '../finding-of.js';
import { checkOf, isKnown, suggestIds } from '../ids.js';
import { type CheckOptions, groupOf, levelOf } from '../level.js';
import { suppressionWithoutReason, unknownRuleOrOption, unusedSuppression } from '../meta/index.js';
import type { MetaCheck } from '../meta/meta-check.js';
import { type Directive, directiveOf, SCOPES } from './directive.js';
import { openAt, type Placed } from './open-at.js';
import { placeOf } from './place.js';
import { placesOf, type Sidecar, type SidecarEntry } from './sidecar.js';

/**
 * Marks the findings that somebody said do not count, in comments of the document or in the file beside it, and adds what is
 * wrong with those suppressions themselves. The findings must be in the order of the text, and so is the answer.
 */
export function suppress(
  findings: readonly Finding[],
  document: Document,
  sidecar: Sidecar,
  options: CheckOptions,
): readonly Finding[] {
  const added: Finding[] = [];
  const say = <Meta extends MetaCheck>(meta: Meta, message: keyof Meta['messages'], span: Span, data: MessageData) => {
    const level = levelOf(meta, options);
    if (level !== 'off')
      added.push(...findingOf(meta, { message: String(message), span, data }, level, options.locale));
  };
  const suppressions = [...commented(document, say), ...besides(sidecar.entries, document.source)];
  for (const fault of sidecar.faults) say(unknownRuleOrOption, 'sidecar', { start: 0, end: 0 }, { fault });
  if (suppressions.length === 0 && added.length === 0) return findings;
  const used = new Set<Stated>();
  const inText = openAt(suppressions.filter(({ words }) => !words));
  const atWords = suppressions.filter(({ words }) => words);
  const marked = findings.map((finding) => {
    const names = (row: Stated) =>
      row.ids.length === 0 || row.ids.some((id) => id === finding.check || id === groupOf(finding.check));
    const by =
      atWords.find((row) => names(row) && row.words?.some((place) => overlaps(place, finding.span))) ??
      inText(finding.check, finding.span.start);
    if (!by) return finding;
    used.add(by);
    return { ...finding, suppressed: by.suppression };
  });
  for (const row of suppressions) {
    for (const id of row.ids.filter((each) => !isKnown(each)))
      say(unknownRuleOrOption, 'check', row.at, { id, suggestion: suggestion(id, options) });
    if (row.suppression.reason === undefined) say(suppressionWithoutReason, row.suppression.kind, row.at, row.data);
    if (!used.has(row) && wasLookedFor(row, options)) say(unusedSuppression, row.suppression.kind, row.at, row.data);
  }
  return [...marked, ...added].sort((a, b) => bySpan(a.span, b.span) || (a.check < b.check ? -1 : 1));
}

type Say = <Meta extends MetaCheck>(meta: Meta, message: keyof Meta['messages'], span: Span, data: MessageData) => void;

/** A suppression as it was said: where it holds, and where it stands. */
interface Stated extends Placed {
  /** Holds for findings that touch one of these places, instead of those that begin in `span`. */
  readonly words?: readonly Span[];
  readonly suppression: Suppression;
  /** What a finding about it marks, and what it tells. */
  readonly at: Span;
  readonly data: MessageData;
}

/** What the comments say; `start` and `end` make one. */
function commented(document: Document, say: Say): readonly Stated[] {
  const stated: Stated[] = [];
  const ranges: { readonly directive: Directive; readonly at: Span; readonly index: number }[] = [];
  for (const comment of document.comments ?? []) {
    const directive = directiveOf(comment);
    const at = comment.span;
    if (!directive) continue;
    if ('misspelt' in directive) {
      const words = SCOPES.map((scope) => `wersagt-ignore-${scope}`).join(', ');
      say(unknownRuleOrOption, 'directive', at, { word: directive.misspelt, words });
    } else if (directive.scope === 'end') {
      const range = ranges.pop();
      if (!range) say(unusedSuppression, 'end', at, {});
      else stated[range.index] = statement(range.directive, range.at, { start: range.at.end, end: at.start });
    } else {
      if (directive.scope === 'start') ranges.push({ directive, at, index: stated.length });
      stated.push(statement(directive, at, placeOf(directive.scope, at, document)));
    }
  }
  return stated;
}

const statement = ({ scope, ids, reason }: Directive, at: Span, span: Span): Stated => ({
  span,
  ids,
  suppression: { kind: 'comment', ...(reason !== undefined && { reason }) },
  at,
  data: {
    ids: ids.join(', ') || '*',
    example: `<!-- wersagt-ignore-${scope}${ids.map((id) => ` ${id}`).join(',')}: … -->`,
  },
});

const besides = (entries: readonly SidecarEntry[], source: string): readonly Stated[] =>
  entries.map(({ ids, words, reason, at }) => ({
    span: { start: 0, end: source.length + 1 },
    ids,
    ...(words !== undefined && { words: placesOf(words, source) }),
    suppression: { kind: 'sidecar', ...(reason !== undefined && { reason }) },
    at: { start: 0, end: 0 },
    data: { at, ids: [ids.join(', ') || '*', ...(words === undefined ? [] : [`„${words}“`])].join(' ') },
  }));

/** It can meet nothing where the check that it names did not run. */
function wasLookedFor({ ids }: Stated, options: CheckOptions): boolean {
  if (ids.length === 0) return !options.select && (options.ignore ?? []).length === 0;
  return ids.every((id) => isKnown(id) && levelOf(checkOf(id) ?? { id, severity: 'info' }, options) !== 'off');
}

function suggestion(id: string, { locale = 'de' }: CheckOptions): string {
  const ids = suggestIds(id).join(', ');
  if (ids === '') return '';
  return locale === 'de' ? ` Gemeint war vielleicht ${ids}?` : ` Did you mean ${ids}?`;
}
