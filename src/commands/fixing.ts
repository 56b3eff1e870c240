import { safeEdits } from '../check/safe-edits.js';
import { edited } from '../model/edit.js';
import { type Finding, isOpen } from '../model/finding.js';
import type { Locale } from '../model/locale.js';
import type { Article } from './article.js';
import { ClosedPipe, type Io } from './io.js';
import { message } from './messages.js';

/** An article with what is said about it. */
export interface Examined {
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** An article after its safe fixes, and how many findings were mended. */
export interface Fixed<Text extends Examined> {
  readonly text: Text;
  readonly mended: number;
}

/**
 * Makes the safe fixes and examines the article anew until there are none left: a mended mark may show what the next one
 * is, and of two fixes in one place only the first is made at a time.
 */
export function fixed<Text extends Examined>(first: Text, examine: (article: Article) => Text): Fixed<Text> {
  let text = first;
  let mended = 0;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const { source } = text.article.document;
    const { edits, suggestions } = safeEdits(
      text.findings.filter(isOpen).map(({ suggestion }) => suggestion),
      source,
    );
    if (suggestions === 0) break;
    text = examine(text.article.withText(edited(source, edits)));
    mended += suggestions;
  }
  return { text, mended };
}

/** Two or three are enough for any draft seen so far; the rest is a guard. */
const PASSES = 10;

/** Puts the article in the place of its file, or on standard output where it came from there; the answer is why it cannot be. */
export async function writeBack(
  path: string,
  { text: { article }, mended }: Fixed<Examined>,
  locale: Locale,
  io: Io,
): Promise<string | undefined> {
  if (mended === 0 && path !== '-') return undefined;
  const bytes = article.encoded();
  if (!bytes) return message('cannot-encode', locale);
  try {
    await (path === '-' ? io.out(bytes) : io.files.write(path, bytes));
    return undefined;
  } catch (error) {
    if (error instanceof ClosedPipe) throw error;
    return message('cannot-write', locale, { reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}
