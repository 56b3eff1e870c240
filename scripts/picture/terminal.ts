/** A stretch of terminal output in one style. */
export interface Piece {
  readonly text: string;
  readonly styles: readonly string[];
}

/** The styles that our reports use, by their code (ECMA-48, SGR); the codes that end them, and all of them. */
const STARTS: Readonly<Record<string, string>> = {
  1: 'bold',
  2: 'dim',
  31: 'red',
  32: 'green',
  33: 'yellow',
  36: 'cyan',
};
const ENDS: Readonly<Record<string, readonly string[]>> = {
  0: Object.values(STARTS),
  22: ['bold', 'dim'],
  39: ['red', 'green', 'yellow', 'cyan'],
};

/** Reads a line of coloured output: "\u001B[1mq1\u001B[22m" → bold "q1". */
export function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let styles: readonly string[] = [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what parts the pieces.
  for (const [index, part] of line.split(/\u001B\[(\d*)m/u).entries()) {
    if (index % 2 === 0) {
      if (part !== '') pieces.push({ text: part, styles });
      continue;
    }
    const started = STARTS[part];
    const ended = ENDS[part || '0'] ?? [];
    styles = started ? [...styles, started] : styles.filter((style) => !ended.includes(style));
  }
  return pieces;
}
