import { isOpen, type Severity } from '../../model/finding.js';
import { digest } from '../../model/fingerprint.js';
import { json } from '../json.js';
import { placesIn } from '../places.js';
import { collected } from './format.js';

/**
 * GitLab's code quality report, a part of Code Climate's. The fingerprint has the path in it, because the same words may be
 * found in two articles and GitLab takes findings of one fingerprint for one.
 */
export const gitlab = collected(
  'gitlab',
  ({ result, source, path }) => {
    const place = placesIn(source, 'gitlab');
    return result.findings.filter(isOpen).map((finding) => {
      const { start, end } = place(finding);
      return {
        description: finding.message,
        check_name: finding.check,
        fingerprint: digest(`${path}\n${finding.fingerprint}`),
        severity: SEVERITIES[finding.severity],
        location: { path, positions: { begin: start, end } },
      };
    });
  },
  json,
);

/** Of GitLab's five, blocker and critical are for what wersagt cannot know. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };
