import { readFileSync } from 'node:fs';
import type { Tag } from '../../src/model/grammar.js';
import type { TokenKind } from '../../src/model/token.js';
import { goldTag, type Row } from './gold-tag.js';

/** A word or sign of a treebank, cut as the product cuts it. */
export interface GoldToken {
  readonly text: string;
  readonly kind: TokenKind;
  /** Undefined where nothing is to be learnt. */
  readonly tag: Tag | undefined;
  readonly row?: Row;
}

export type GoldSentence = readonly GoldToken[];

/** Sentences of a CoNLL-U file in its order; contractions ("im") and words with hyphens are one token each. */
export function readTreebank(path: string): readonly GoldSentence[] {
  const sentences = readFileSync(path, 'utf8').normalize('NFC').split(/\n\n+/);
  return sentences.filter((lines) => /^1[-\t]/m.test(lines)).map((lines) => readSentence(lines.split('\n')));
}

/** Sentences of our own, a line each: `Das/PRON war/FIN knapp/ADJD .` */
export function readInvented(path: string): readonly GoldSentence[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => line.split(' ').map((item) => readItem(item)));
}

function readItem(item: string): GoldToken {
  const [text = '', tag] = item.split('/');
  return { text, kind: kindOf(text), tag: tag as Tag | undefined };
}

function readSentence(lines: readonly string[]): GoldSentence {
  const tokens: (GoldToken & { readonly spaceAfter: boolean })[] = [];
  let inside = 0;
  let contraction: { text: string; spaceAfter: boolean } | undefined;
  for (const line of lines) {
    const [id = '', form = '', lemma = '', upos = '', xpos = '', feats = '', , deprel = '', , misc = ''] =
      line.split('\t');
    const spaceAfter = !misc.includes('SpaceAfter=No');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range) {
      inside = Number(range[2]) - Number(range[1]) + 1;
      contraction = { text: form, spaceAfter };
    } else if (/^\d+$/.test(id)) {
      const row = { form, lemma, upos, xpos, feats, deprel };
      if (contraction) tokens.push({ ...contraction, kind: 'word', tag: goldTag(row) });
      else if (inside === 0) tokens.push({ text: form, kind: kindOf(form), tag: goldTag(row), row, spaceAfter });
      contraction = undefined;
      if (inside > 0) inside--;
    }
  }
  return joinHyphens(tokens);
}

/** "US" "-" "Präsident" → "US-Präsident" with the tag of the last part. */
function joinHyphens(tokens: readonly (GoldToken & { readonly spaceAfter: boolean })[]): GoldSentence {
  const joined: (GoldToken & { readonly spaceAfter: boolean })[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const glued = last && !last.spaceAfter && last.kind !== 'mark' && token.kind !== 'mark';
    if (glued && (token.text === '-' || (last.text.endsWith('-') && last.text !== '-'))) {
      const isHyphen = token.text === '-';
      const tag = isHyphen ? (last.tag === 'NUM' ? undefined : last.tag) : token.tag;
      joined[joined.length - 1] = { text: last.text + token.text, kind: 'word', tag, spaceAfter: token.spaceAfter };
    } else joined.push(token);
  }
  return joined;
}

function kindOf(form: string): TokenKind {
  if (/^[„“”‚‘’"«»‹›]+$|^''$|^``$/.test(form)) return 'mark';
  if (/^(?:https?:|www\.|\S+@\S+\.)/.test(form)) return 'link';
  if (/\p{L}/u.test(form)) return 'word';
  if (/\d/.test(form)) return 'number';
  return /^[%‰€$£¥°§&+=*#@/]$/.test(form) ? 'symbol' : 'punctuation';
}
