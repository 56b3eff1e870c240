import type { Entity } from './entity.js';
import type { Office } from './office.js';

/** Lists of a scene in which an entity stands, or is to stand, so that it is found again. */
export type Lists = readonly Entity[][];

/** One function of a description: "Arbeitsminister" in "Vizekanzler und Arbeitsminister", with the lists of its bearers. */
export interface ToldFunction {
  readonly role: string;
  /** The role taken apart; undefined without a listed function. */
  readonly office: Office | undefined;
  readonly lists: Lists;
}

/** Where the words of names and descriptions lead in one text; most are told again and again. */
export interface Told {
  /** By the name of a person, of a body, and of anything else. */
  readonly people: Map<string, Lists>;
  readonly bodies: Map<string, Lists>;
  readonly others: Map<string, Lists>;
  /** By the description. */
  readonly functions: Map<string, readonly ToldFunction[]>;
  /** By the words of a body's name or description; empty where they have no noun for a body. */
  readonly bodyNouns: Map<string, Lists>;
}

/** Before the first mention. */
export const noTold = (): Told => ({
  people: new Map(),
  bodies: new Map(),
  others: new Map(),
  functions: new Map(),
  bodyNouns: new Map(),
});
