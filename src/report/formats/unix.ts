import { isOpen } from '../../model/finding.js';
import { placesIn } from '../places.js';
import { visible } from '../visible.js';
import { perFile } from './format.js';

/** `draft.md:3:105: error: message [marks/unclosed-quote]`, a finding a line, as compilers write it and editors and grep read it. */
export const unix = perFile('unix', ({ result, source }) => {
  const place = placesIn(source, 'unix');
  return result.findings
    .filter(isOpen)
    .map((finding) => {
      const { line, column } = place(finding).start;
      const at = `${visible(result.name)}:${line}:${column}`;
      return `${at}: ${finding.severity}: ${visible(finding.message)} [${finding.check}]\n`;
    })
    .join('');
});
