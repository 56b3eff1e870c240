import { type Piece, piecesOf } from './terminal.js';

const cell = { width: 8, height: 19 };
const margin = 20;
const bar = 36;

/** Draws lines of coloured terminal output as a window with a title. Widths are fixed by the file, whatever fonts a reader has. */
export function toSvg(title: string, lines: readonly string[]): string {
  const rows = lines.map(piecesOf);
  const columns = Math.max(...rows.map((row) => row.reduce((sum, { text }) => sum + lengthOf(text), 0)));
  const width = columns * cell.width + 2 * margin;
  const height = bar + rows.length * cell.height + margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">
<style>
text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #d7dce2; white-space: pre }
.bold { font-weight: bold; fill: #ffffff } .dim { fill: #8b949e }
.red { fill: #ff7b72 } .green { fill: #7ee787 } .yellow { fill: #e3b341 } .cyan { fill: #76e3ea }
</style>
<rect width="${width}" height="${height}" rx="10" fill="#0d1117"/>
<circle cx="20" cy="18" r="6" fill="#ff5f57"/><circle cx="40" cy="18" r="6" fill="#febc2e"/><circle cx="60" cy="18" r="6" fill="#28c840"/>
<text x="84" y="22" class="dim">${escaped(title)}</text>
${rows.map((row, index) => drawn(row, bar + (index + 1) * cell.height)).join('')}</svg>
`;
}

function drawn(row: readonly Piece[], y: number): string {
  let column = 0;
  const texts = row.map(({ text, styles }) => {
    const length = lengthOf(text);
    const indent = lengthOf(text) - lengthOf(text.trimStart());
    const shown = text.trim();
    const x = margin + (column + indent) * cell.width;
    column += length;
    if (shown === '') return '';
    const look = styles.length > 0 ? ` class="${styles.join(' ')}"` : '';
    return `<text x="${x}" y="${y}" textLength="${lengthOf(shown) * cell.width}" lengthAdjust="spacingAndGlyphs"${look}>${escaped(shown)}</text>\n`;
  });
  return texts.join('');
}

/** Our reports hold characters of one column only. */
const lengthOf = (text: string): number => [...text].length;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
