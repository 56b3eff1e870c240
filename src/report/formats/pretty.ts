import { pretty } from '../pretty.js';
import { perFile } from './format.js';

/** For a person at a terminal, who was told on standard error already what could not be read. */
export const prettyFormat = perFile('pretty', ({ result, source, locale }, { colour }) => {
  const findings = result.findings.filter(({ check }) => check !== 'meta/unreadable-file');
  return pretty([{ result: { ...result, findings }, source }], { locale, colour });
});
