import { jsonLine } from '../json.js';
import { perFile } from './format.js';

/** Everything that is known about a file, one line of JSON each. */
export const jsonl = perFile('jsonl', ({ result }) => jsonLine(result));
