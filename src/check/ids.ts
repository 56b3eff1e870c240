import { editDistance } from '../compare/edit-distance.js';
import type { Check } from './check.js';
import { checks } from './index.js';
import { groupOf } from './level.js';
import { metaChecks } from './meta/index.js';
import type { MetaCheck } from './meta/meta-check.js';

const rows: ReadonlyMap<string, Check | MetaCheck> = new Map([...checks, ...metaChecks].map((row) => [row.id, row]));

/** Every id and every group that may be named. */
const ids: ReadonlySet<string> = new Set([...rows.keys()].flatMap((id) => [id, groupOf(id)]));

/** True for the id of a check or a group. */
export const isKnown = (id: string): boolean => ids.has(id);

/** What has this id. */
export const checkOf = (id: string): Check | MetaCheck | undefined => rows.get(id);

/** Ids of checks and groups that a misspelt one may have meant, best first; empty where none is near. */
export function suggestIds(misspelt: string): readonly string[] {
  const wanted = misspelt.normalize('NFC').toLowerCase();
  return [...ids]
    .map((id) => ({ id, distance: Math.min(editDistance(wanted, id), editDistance(wanted, id.split('/').at(-1)!)) }))
    .filter(({ id, distance }) => distance <= Math.max(1, id.length / 4))
    .sort((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}
