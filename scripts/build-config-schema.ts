/**
 * Writes src/config.schema.json, by which editors complete and check a configuration: `npm run build:config-schema`. A test
 * fails when it is older than its definition.
 */
import { writeFileSync } from 'node:fs';
import { configSchema } from './build/config-schema.js';

writeFileSync('src/config.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`);
