import type { Finding, Severity } from '../model/finding.js';
import { certainSeverity, milder } from './certainty.js';
import type { Bilingual, Check, MessageData, Problem } from './check.js';

/** A problem in the words of the run. None where it rests on an attribution that is wrong more often than not. */
export function findingOf(
  row: Pick<Check, 'id' | 'messages'>,
  problem: Problem,
  level: Severity,
  locale: keyof Bilingual = 'de',
): readonly Finding[] {
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
