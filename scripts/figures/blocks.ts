/** Texts by name, each for the place between `<!-- figures:NAME -->` and `<!-- /figures -->`. */
export type Blocks = Readonly<Record<string, string>>;

const place = /(<!-- figures:([a-z-]+) -->\n)[\s\S]*?(<!-- \/figures -->)/gu;

/** The names of all places in a page, in order. */
export const placesIn = (page: string): readonly string[] =>
  [...page.matchAll(place)].map(([, , name]) => name as string);

/** The page with the blocks at their places; places without a block keep what they hold. Throws where a block has no place. */
export function fill(page: string, blocks: Blocks): string {
  const known = new Set(placesIn(page));
  const lost = Object.keys(blocks).filter((name) => !known.has(name));
  if (lost.length > 0) throw new Error(`no place for ${lost.join(', ')}`);
  return page.replace(place, (whole, before: string, name: string, after: string) =>
    name in blocks ? `${before}\n${blocks[name]?.trim()}\n\n${after}` : whole,
  );
}

/** A Markdown table; the first column to the left, the others to the right. */
export function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}
