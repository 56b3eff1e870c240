/** Writes docs/checks.md from the checks: `npm run docs:checks`. A test fails when it is older than they are. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { checksPage } from './docs/checks-page.js';

mkdirSync('docs', { recursive: true });
writeFileSync('docs/checks.md', checksPage());
