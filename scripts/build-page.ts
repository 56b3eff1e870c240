/**
 * Writes src/report/html/assets.gen.ts, the style and the script of the report: `npm run build:page`. A test fails when it is
 * older than its sources.
 */
import { writeFileSync } from 'node:fs';
import { pageAssets } from './build/page-assets.js';

writeFileSync('src/report/html/assets.gen.ts', await pageAssets());
