import type { Run } from '../model/document.js';
import type { Span } from '../model/span.js';
import { numbered, type UnnumberedBlock, withTitle } from './block.js';
import { readHeader } from './header.js';
import { type Line, linesOf } from './lines.js';
import type { Reader } from './reader.js';
import { lineBreak, plainRuns } from './runs.js';

/**
 * Plain text: paragraphs stand between blank lines, or a line each where the file has no narrow lines. A short line that
 * stands alone and ends without a full stop is a heading.
 */
export const plainText: Reader = {
  format: 'text',
  extensions: ['.txt', '.text'],
  read(path, source) {
    const header = readHeader(source);
    const text = plainBlocks(source, { start: header.end, end: source.length });
    return { path, format: 'text', source, blocks: numbered(withTitle(source, header, text)), meta: header.meta };
  },
};

/** The blocks of a stretch of plain text. */
export function plainBlocks(source: string, span: Span): readonly UnnumberedBlock[] {
  const paragraphs = paragraphsOf(linesOf(source, span));
  return paragraphs.map((lines, index) => blockOf(source, lines, index, paragraphs.length));
}

/** Longest line, in UTF-16 units, that a person or an editor who breaks lines by hand would write. */
const NARROW = 120;
const HEADING_LENGTH = 120;
/** Ends that belong to running text, closing marks and brackets put aside. */
const STOP = /[.!?:;,…][\p{Pe}\p{Pf}\p{Pi}"'“‘]*$/u;
const TITLE_STOP = /[.:;,…][\p{Pe}\p{Pf}\p{Pi}"'“‘]*$/u;
const BULLET = /^[-–*•·]\s/u;

type Paragraph = readonly Line[];

function paragraphsOf(lines: readonly Line[]): readonly Paragraph[] {
  const groups = groupsOf(lines);
  if (lineIsParagraph(groups)) return groups.flatMap(joinBroken);
  return groups.flatMap((group, index) => (index === 0 ? splitTitle(group) : [group])).flatMap(splitBullets);
}

/** Runs of lines without a blank line between them. */
function groupsOf(lines: readonly Line[]): readonly Paragraph[] {
  const groups: Line[][] = [];
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.start === line.end) {
      open = undefined;
    } else if (open) {
      open.push(line);
    } else {
      open = [line];
      groups.push(open);
    }
  }
  return groups;
}

/**
 * True where a line break ends a paragraph: lines too long to have been broken by hand, or a file without any blank
 * line in which every line but the headings ends with a stop.
 */
function lineIsParagraph(groups: readonly Paragraph[]): boolean {
  const broken = groups.filter((group) => group.length > 1);
  if (broken.some((group) => group.some((line) => line.text.length > NARROW))) return true;
  const [only] = groups;
  return groups.length === 1 && only !== undefined && only.slice(1).every((line) => STOP.test(line.text));
}

/** In a file of long lines a break still is none where the next line goes on in lower case: "seit" / "gestern Abend". */
function joinBroken(group: Paragraph): readonly Paragraph[] {
  return cut(group, (line, before) => STOP.test(before.text) || !/^\p{Ll}/u.test(line.text));
}

/** A title set apart from its text by one line break only: the next word would have fitted on its line. */
function splitTitle(group: Paragraph): readonly Paragraph[] {
  const [title, next] = group;
  if (!title || !next || TITLE_STOP.test(title.text)) return [group];
  const width = group.reduce((widest, line) => Math.max(widest, line.text.length), 0);
  const word = (/^\S+/.exec(next.text) as RegExpExecArray)[0];
  return title.text.length + 1 + word.length <= width ? [[title], group.slice(1)] : [group];
}

/** List items, two at least, are not read as one sentence; a single dash at the start of a line is mere punctuation. */
function splitBullets(group: Paragraph): readonly Paragraph[] {
  if (group.filter((line) => BULLET.test(line.text)).length < 2) return [group];
  return cut(group, (line) => BULLET.test(line.text));
}

/** Cuts a paragraph before each line for which `opens` holds. */
function cut(group: Paragraph, opens: (line: Line, before: Line) => boolean): readonly Paragraph[] {
  const parts: Line[][] = [];
  let before: Line | undefined;
  for (const line of group) {
    const open = parts.at(-1);
    if (open && before && !opens(line, before)) open.push(line);
    else parts.push([line]);
    before = line;
  }
  return parts;
}

function blockOf(source: string, lines: Paragraph, index: number, count: number): UnnumberedBlock {
  const runs = lines.length === 1 ? runsOf(source, lines[0] as Line) : runsOfLines(source, lines);
  if (!isHeading(lines, index, count)) return { kind: 'paragraph', runs };
  return { kind: 'heading', level: index === 0 ? 1 : 2, runs };
}

const runsOf = (source: string, { start, end }: Line): readonly Run[] => plainRuns(source, start, end);

function runsOfLines(source: string, lines: Paragraph): readonly Run[] {
  const runs: Run[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    if (before)
      runs.push(lineBreak({ start: before.end, end: line.start }, before.text.slice(-2), line.text.slice(0, 2)));
    runs.push(...runsOf(source, line));
    before = line;
  }
  return runs;
}

/** A heading stands alone and something follows it; only the title may ask or exclaim: „Was nun?“. */
function isHeading(lines: Paragraph, index: number, count: number): boolean {
  const [line] = lines;
  if (!line || lines.length > 1 || index === count - 1 || line.text.length > HEADING_LENGTH) return false;
  return !(index === 0 ? TITLE_STOP : STOP).test(line.text) && !BULLET.test(line.text);
}
