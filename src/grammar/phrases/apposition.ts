import type { Token } from '../../model/token.js';
import type { Scene } from '../scene.js';
import { type Core, type CoreRow, coreFrom } from './core.js';
import { isDescribed } from './described.js';

/**
 * End of core `index` with a loose apposition between commas: "Qiangba Puncog, der Präsident der Region," and "der Präsident der Region,
 * Qiangba Puncog,". One of the two is a name and the other is not, so that enumerations stay apart; `end` is where the core ends without it.
 */
export function withApposition(scene: Scene, row: CoreRow, index: number, end: number): number {
  if (end + 1 >= row.to || (scene.tokens[end] as Token).text !== ',') return end;
  const next = coreFrom(row, end + 1);
  if (next < 0) return end;
  const core = row.cores[index] as Core;
  const apposed = row.cores[next] as Core;
  if (core.kind === 'pronoun' || apposed.kind === 'pronoun' || core.kind === apposed.kind) return end;
  // "die Leiterin des Amtes, Petra Wiegand,": the name is the leader's.
  if (core.determiner !== undefined && (scene.tokens[core.determiner] as Token).normal === 'des') return end;
  if (!isDescribed(scene, core.kind === 'name' ? apposed : core)) return end;
  const close = apposed.end;
  return close >= row.to || closesApposition((scene.tokens[close] as Token).text) ? close : end;
}

const closesApposition = (text: string): boolean => text.length === 1 && '.,:;!?)“«”"'.includes(text);
