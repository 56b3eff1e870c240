import { initialsOf } from '../../dossier/initials.js';
import type { Entry } from '../../people.js';
import { joined } from '../../people-joined.js';
import type { Summary } from './summary.js';

/** Somebody who is quoted in the articles, over all of them. */
export interface CastMember {
  readonly number: number;
  readonly initials: string;
  readonly entry: Entry;
  readonly direct: number;
  readonly indirect: number;
}

/** Everybody who is quoted, those with most quotations first. */
export function castOf(summaries: readonly Summary[]): readonly CastMember[] {
  const entries = joined(summaries.flatMap((summary) => summary.entries));
  const initials = initialsOf(entries.map(({ name }) => name));
  return entries.map((entry, i) => {
    const direct = entry.quotations.filter(({ type }) => type === 'direct').length;
    return {
      number: i + 1,
      initials: initials[i] as string,
      entry,
      direct,
      indirect: entry.quotations.length - direct,
    };
  });
}
