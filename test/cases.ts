import { readFileSync } from 'node:fs';

/** One block of a case file: "# name", the text, "==>", then a line for each expected result. */
export interface Case {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly string[];
}

export function readCases(path: string): readonly Case[] {
  const blocks = readFileSync(path, 'utf8').trim().split(/^# /m).slice(1);
  return blocks.map((block) => {
    const [name, ...lines] = block.trim().split('\n');
    const arrow = lines.indexOf('==>');
    return { name: name as string, text: lines.slice(0, arrow).join('\n'), expected: lines.slice(arrow + 1) };
  });
}
