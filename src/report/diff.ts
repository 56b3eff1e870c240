import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff';
import { visible } from './visible.js';

/** A unified diff of one file before and after its fixes, for `patch -p0` and for eyes; empty where nothing changed. */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const shown = visible(name);
  return formatPatch(structuredPatch(shown, shown, before, after), FILE_HEADERS_ONLY);
}
