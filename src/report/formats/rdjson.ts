import type { Severity } from '../../model/finding.js';
import { isOpen } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import { indentedJson } from '../json.js';
import { type Place, placesIn } from '../places.js';
import { collected } from './format.js';

/** `reviewdog.rdf.DiagnosticResult`, with suggestions that reviewdog turns into changes to accept. */
export const rdjson = collected(
  'rdjson',
  ({ result, source }) => {
    const place = placesIn(source, 'rdjson');
    const location = (span: Span) => ({
      path: result.name,
      ...(span.end > 0 && { range: place(span) satisfies Place }),
    });
    return result.findings.filter(isOpen).map((finding) => ({
      message: finding.message,
      location: location(finding),
      severity: SEVERITIES[finding.severity],
      code: { value: finding.check },
      ...(finding.suggestion && {
        suggestions: [{ range: place(finding.suggestion), text: finding.suggestion.text }],
      }),
      ...(finding.related.length > 0 && {
        related_locations: finding.related.map((row) => ({ message: row.message, location: location(row) })),
      }),
    }));
  },
  (diagnostics) => indentedJson({ source: { name: 'wersagt' }, diagnostics }),
);

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
