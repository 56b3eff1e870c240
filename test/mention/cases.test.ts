import { describe, expect, it } from 'vitest';
import { parse } from '../../src/grammar/index.js';
import { german } from '../../src/lexicon/de/index.js';
import { findMentions } from '../../src/mention/index.js';
import type { Mention } from '../../src/model/mention.js';
import { plainText } from '../../src/read/plain-text.js';
import { segment } from '../../src/segment/index.js';
import { readCases } from '../cases.js';

/** "words: what they tell", a line for each mention. */
function mentionsIn(text: string): readonly string[] {
  const { tokens, sentences } = segment(plainText.read('case.txt', text), german);
  return findMentions(tokens, sentences, parse(tokens, sentences, german), german).map((mention) => {
    return `${text.slice(mention.start, mention.end)}: ${tell(mention)}`;
  });
}

function tell({ kind, name, role, title, party, gender, number }: Mention): string {
  const told = [kind, name && `name ${name}`, role && `role ${role}`, title && `title ${title}`, party, gender];
  return [...told, number === 'pl' ? 'several' : undefined].filter((part) => part).join(', ');
}

describe.each(['names', 'functions', 'appositions', 'bodies', 'pronouns'])('mentions: %s', (file) => {
  it.each(readCases(`test/mention/${file}.txt`))('$name', ({ text, expected }) => {
    expect(mentionsIn(text)).toEqual(expected);
  });
});
