import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/grammar/index.js';
import { german } from '../../src/lexicon/de/index.js';
import type { Clause, NounPhrase, VerbGroup } from '../../src/model/grammar.js';
import type { Token, TokenRange } from '../../src/model/token.js';
import { segment } from '../../src/segment/index.js';
import { readCases } from '../cases.js';

const folder = new URL('.', import.meta.url).pathname;

for (const [phenomenon, describeAll] of [
  ['clauses', clauseLines],
  ['phrases', phraseLines],
  ['verbs', verbLines],
] as const) {
  for (const file of readdirSync(`${folder}${phenomenon}`)) {
    describe(`${phenomenon}: ${file.replace('.txt', '')}`, () => {
      for (const { name, text, expected } of readCases(`${folder}${phenomenon}/${file}`)) {
        it(name, () => expect(describeAll(text)).toEqual(expected));
      }
    });
  }
}

function read(source: string) {
  const runs = [{ span: { start: 0, end: source.length }, text: source }];
  const blocks = [{ index: 0, kind: 'paragraph', runs }] as const;
  const { tokens, sentences } = segment({ path: '-', format: 'text', source, blocks, meta: {} }, german);
  const textOf = ({ from, to }: TokenRange): string => source.slice(tokens[from]?.start, tokens[to - 1]?.end);
  return { tokens, textOf, ...parse(tokens, sentences, german) };
}

/** "subordinate of 0: dass er kam", one line a clause; pieces are parted by "…". */
function clauseLines(text: string): readonly string[] {
  const { clauses, textOf } = read(text);
  return clauses.map(({ kind, parent, parts }: Clause) => {
    const place = parent === undefined ? kind : `${kind} of ${parent}`;
    return `${place}: ${parts.map(textOf).join(' … ')}`;
  });
}

/** "die Polizei von Nordhafen: noun Polizei, nom acc, sg f", one line a phrase that is no pronoun. */
function phraseLines(text: string): readonly string[] {
  const { phrases, tokens, textOf } = read(text);
  return phrases
    .filter(({ kind }) => kind !== 'pronoun')
    .map(({ tokens: range, head, kind, cases, number, gender }: NounPhrase) => {
      const { text: noun } = tokens[head] as Token;
      return `${textOf(range)}: ${kind} ${noun}, ${cases.length === 4 ? 'any case' : cases.join(' ')}, ${number ?? '?'} ${gender ?? '?'}`;
    });
}

/** "mitteilen: teilte mit, indicative active", one line a verb group. */
function verbLines(text: string): readonly string[] {
  const { clauses, tokens } = read(text);
  return clauses
    .flatMap(({ verbs }) => verbs ?? [])
    .map(({ lemma, mood, voice, modal, negated, tokens: indices }: VerbGroup) => {
      const words = indices.map((index) => tokens[index]?.text).join(' ');
      return `${lemma}: ${words}, ${mood ?? 'no mood'} ${voice}${modal ? ` with ${modal}` : ''}${negated ? ' negated' : ''}`;
    });
}
