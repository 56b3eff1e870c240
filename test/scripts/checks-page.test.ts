import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checksPage } from '../../scripts/docs/checks-page.js';

it('docs/checks.md is what the checks say; `npm run docs:checks` writes it', () => {
  expect(readFileSync('docs/checks.md', 'utf8').replaceAll('\r\n', '\n')).toBe(checksPage());
});
