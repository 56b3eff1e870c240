import { readFileSync } from 'node:fs';

/** A word of a CoNLL-U file; a contraction such as "im" is two of them at one place. */
export interface TreeWord {
  readonly id: number;
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  /** Offset in the text of the sentence. */
  readonly start: number;
}

/** A sentence as it was printed, and its words in order. */
export interface Tree {
  readonly text: string;
  readonly words: readonly TreeWord[];
}

/** Reads the sentences of a CoNLL-U file; those whose words cannot be found in their text are left out. */
export function readTrees(path: string): readonly Tree[] {
  const sentences = readFileSync(path, 'utf8').split(/\n\n+/);
  return sentences.map(readTree).filter((tree) => tree !== undefined);
}

function readTree(lines: string): Tree | undefined {
  const text = /^# text = (.*)$/m.exec(lines)?.[1];
  if (text === undefined) return undefined;
  const words: TreeWord[] = [];
  let at = 0;
  let contracted = 0;
  for (const line of lines.split('\n')) {
    const [id = '', form = '', lemma = '', upos = '', , feats = '', head = '', deprel = ''] = line.split('\t');
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (!range && !/^\d+$/.test(id)) continue;
    const start = range || Number(id) > contracted ? text.indexOf(form, at) : at;
    if (start < 0) return undefined;
    if (range) contracted = Number(range[2]);
    else words.push({ id: Number(id), form, lemma, upos, feats, head: Number(head), deprel, start });
    at = range || Number(id) <= contracted ? start : start + form.length;
  }
  return { text, words };
}
