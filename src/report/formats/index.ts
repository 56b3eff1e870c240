import { checkstyle } from './checkstyle.js';
import type { Format } from './format.js';
import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { json } from './json.js';
import { jsonl } from './jsonl.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { prettyFormat } from './pretty.js';
import { rdjson } from './rdjson.js';
import { sarif } from './sarif.js';
import { unix } from './unix.js';

/** Every output format of `check`, the default first. */
export const formats: readonly Format[] = [
  prettyFormat,
  unix,
  json,
  jsonl,
  sarif,
  github,
  gitlab,
  junit,
  checkstyle,
  rdjson,
  markdown,
];
