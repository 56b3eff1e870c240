import { json as document } from '../json.js';
import type { Result } from '../result.js';
import type { Format } from './format.js';

/** One array with everything that is known about each file; its schema is `result.schema.json`. Written while it is made. */
export const json: Format = {
  name: 'json',
  open() {
    let begun = false;
    return {
      add({ result }) {
        const lead = begun ? ',\n' : '[\n';
        begun = true;
        return lead + row(result);
      },
      end: () => (begun ? '\n]\n' : document([])),
    };
  },
};

/** The line of one result, without the brackets around it. */
const row = (result: Result): string => document([result]).slice('[\n'.length, -'\n]\n'.length);
