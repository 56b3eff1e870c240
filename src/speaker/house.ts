import type { Lexicon } from '../lexicon/lexicon.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Entity } from './entity.js';
import { fold, surnameOf } from './fold.js';
import { masculine, openOffices } from './office.js';

/** The newsroom's list, indexed so that every question takes constant time, and who of it has entered a text. */
export interface House {
  /** By the folded whole name, of every listed spelling. */
  readonly byName: ReadonlyMap<string, readonly ListedPerson[]>;
  /** Persons by the last word of the name. */
  readonly bySurname: ReadonlyMap<string, readonly ListedPerson[]>;
  /** By the folded listed noun of a function, masculine. */
  readonly byFunction: ReadonlyMap<string, readonly ListedPerson[]>;
  /** The entity of a listed person; only of those that the text mentions. */
  readonly present: Map<ListedPerson, Entity>;
}

/** The list for one text. It is indexed once for all texts. */
export function openHouse(people: readonly ListedPerson[], lexicon: Lexicon): House {
  const known = indexed.get(people) ?? indexOf(people, lexicon);
  indexed.set(people, known);
  const { byName, bySurname, byFunction } = known;
  return { byName, bySurname, byFunction, present: new Map() };
}

const indexed = new WeakMap<readonly ListedPerson[], Omit<House, 'present'>>();

/** The key of a function: "Ministerin" and "Minister" are one. */
export const functionKey = (noun: string): string => fold(masculine(noun));

function indexOf(people: readonly ListedPerson[], lexicon: Lexicon): Omit<House, 'present'> {
  const offices = openOffices(lexicon);
  const names = (person: ListedPerson) => [person.name, ...person.spellings];
  return {
    byName: grouped(people, (person) => names(person).map(fold)),
    bySurname: grouped(people, (person) => (person.kind === 'person' ? names(person).map(surnameOf) : [])),
    byFunction: grouped(people, ({ functions }) =>
      functions.flatMap((described) => offices.of(described)?.noun ?? []).map(functionKey),
    ),
  };
}

function grouped(
  people: readonly ListedPerson[],
  keysOf: (person: ListedPerson) => readonly string[],
): ReadonlyMap<string, readonly ListedPerson[]> {
  const groups = new Map<string, ListedPerson[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return groups;
}
