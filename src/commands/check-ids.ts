import { isKnown, suggestIds } from '../check/ids.js';
import type { Locale } from '../model/locale.js';
import { message } from './messages.js';

/** What to say about ids that are no check and no group; undefined when all are known. */
export function unknownIds(ids: readonly string[], locale: Locale): string | undefined {
  const unknown = ids.filter((id) => !isKnown(id));
  return unknown.length > 0 ? unknown.map((id) => about(id, locale)).join('\n') : undefined;
}

/** What to say about an id that is no check, with those that may have been meant. */
export function about(id: string, locale: Locale): string {
  const ids = suggestIds(id);
  const suggestion = ids.length > 0 ? message('did-you-mean', locale, { ids: ids.join(', ') }) : '';
  return message('unknown', locale, { id, suggestion });
}
