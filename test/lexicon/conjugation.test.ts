import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { german } from '../../src/lexicon/de/index.js';
import type { VerbReading } from '../../src/model/grammar.js';

const cases = readFileSync(new URL('conjugation.txt', import.meta.url), 'utf8')
  .split(/^# /m)
  .slice(1)
  .map((block) => block.match(/^(?<name>.*)\n(?<forms>[\s\S]*?)\n==>\n(?<expected>[\s\S]*)$/)?.groups ?? {});

describe('verb forms', () => {
  it.each(cases)('$name', ({ forms, expected }) => {
    const shown = forms!.split(' ').map((form) => `${form}: ${german.verbReadings(form).map(show).join(' · ') || '–'}`);
    expect(shown.join('\n')).toBe(expected!.trim());
  });
});

const moodNames = { indicative: 'ind', subjunctive1: 'subj1', subjunctive2: 'subj2' } as const;

function show({ lemma, form, moods, tense, number }: VerbReading): string {
  const finite = [tense, number, moods.map((mood) => moodNames[mood]).join('/')];
  return [lemma, ...(form === 'finite' ? finite : [form])].join(' ');
}
