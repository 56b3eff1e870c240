import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checks } from '../../src/check/index.js';

/** Rooms that are no group of checks: what is said of the settings, and what a comment silences. */
const otherRooms = /^(?:meta|suppression)\//;

const files = readdirSync('src/check', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.includes('/') && path.endsWith('.ts') && !otherRooms.test(path))
  .map((path) => path.replace(/\.ts$/, ''));

describe('the list of checks', () => {
  it('holds every file, sorted by id', () => {
    expect(checks.map(({ id }) => id)).toEqual(files.sort());
  });

  it.each(checks)('$id has examples that fire and examples that stay silent', ({ examples: { fires, silent } }) => {
    expect(fires.length).toBeGreaterThanOrEqual(2);
    expect(silent.length).toBeGreaterThanOrEqual(2);
    expect(fires.every((example) => example.includes('[['))).toBe(true);
    expect(silent.some((example) => example.includes('[['))).toBe(false);
  });

  it.each(checks)('$id words each message in both languages with the same data', ({ messages }) => {
    for (const { de, en } of Object.values(messages)) {
      expect(placeholders(de)).toEqual(placeholders(en));
    }
  });
});

const placeholders = (sentence: string): readonly string[] => [...new Set(sentence.match(/\{\w+\}/g))].sort();
