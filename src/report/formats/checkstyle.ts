import { isOpen } from '../../model/finding.js';
import { placesIn } from '../places.js';
import type { Format } from './format.js';
import { tag, XML } from './xml.js';

/** The XML of Checkstyle, which Jenkins, TeamCity, reviewdog and many others read. It has no schema. */
export const checkstyle: Format = {
  name: 'checkstyle',
  open: () => {
    let begun = false;
    const head = () => {
      const text = begun ? '' : `${XML}<checkstyle version="10.0">\n`;
      begun = true;
      return text;
    };
    return {
      add({ result, source }) {
        const place = placesIn(source, 'checkstyle');
        const errors = result.findings.filter(isOpen).map((finding) => {
          const { severity, message, check } = finding;
          const attributes = { ...place(finding).start, severity, message, source: `wersagt.${check}` };
          return `    <${tag('error', attributes)}/>\n`;
        });
        return `${head()}  <${tag('file', { name: result.name })}>\n${errors.join('')}  </file>\n`;
      },
      end: () => `${head()}</checkstyle>\n`,
    };
  },
};
