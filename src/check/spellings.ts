import { isNearGivenName, isNearSpelling, nearKeys } from '../compare/near-spellings.js';
import type { Mention } from '../model/mention.js';

/** A name that is spelt otherwise elsewhere: `mention` is the rarer or later spelling. */
export interface NameVariant {
  readonly mention: Mention;
  readonly other: Mention;
  /** The given name or the full introduction of the other leaves no doubt that both are one person. */
  readonly certain: boolean;
}

/** All pairs of spellings that are one person by their names; each spelling is named once, at its first place. */
export function* nameVariants(mentions: readonly Mention[]): Generator<NameVariant> {
  const names = namesOf(mentions);
  const bySurname = groups(names, ({ surname }) => [surname]);
  const compared = new Set<string>();
  for (const crowd of groups([...bySurname.keys()], nearKeys).values()) {
    for (const [a, b] of pairsOf(crowd)) {
      if (compared.has(`${a}/${b}`) || !isNearSpelling(a, b)) continue;
      compared.add(`${a}/${b}`);
      const variant = bySurnames(bySurname.get(a)!, bySurname.get(b)!);
      if (variant) yield variant;
    }
  }
  for (const family of bySurname.values()) {
    for (const [a, b] of pairsOf(family)) {
      if (isNearGivenName(a.given, b.given) && !differ(a, b)) yield variantOf(a, b, true);
    }
  }
}

/** One spelling of a name with its first mention and the number of mentions. */
interface Name {
  readonly given: string;
  readonly surname: string;
  readonly mention: Mention;
  readonly roles: ReadonlySet<string>;
  readonly count: number;
}

/** A crowd of names with one key is no longer a slip of the pen; only its first members are compared. */
const CROWD = 12;

function namesOf(mentions: readonly Mention[]): readonly Name[] {
  const names = new Map<string, Name>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || !mention.name || mention.number === 'pl') continue;
    const known = names.get(mention.name);
    const words = mention.name.split(' ');
    const roles = new Set([...(known?.roles ?? []), ...(mention.role ? [mention.role] : [])]);
    names.set(mention.name, {
      given: words.slice(0, -1).join(' '),
      surname: words.at(-1)!,
      mention: known?.mention ?? mention,
      roles,
      count: (known?.count ?? 0) + 1,
    });
  }
  return [...names.values()];
}

function groups<Item>(items: readonly Item[], keys: (item: Item) => readonly string[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

const pairsOf = <Item>(crowd: readonly Item[]): readonly (readonly [Item, Item])[] =>
  crowd.slice(0, CROWD).flatMap((a, index) => crowd.slice(index + 1, CROWD).map((b) => [a, b] as const));

/** Near surnames: of one person if a given name is shared, or if one of them is never introduced with a given name. */
function bySurnames(left: readonly Name[], right: readonly Name[]): NameVariant | undefined {
  for (const a of left) {
    const twin = right.find((b) => a.given !== '' && a.given === b.given && !differ(a, b));
    if (twin) return variantOf(a, twin, true);
  }
  const [bare, full] = isBare(left) ? [left, right] : [right, left];
  const introduced = full.filter(({ given }) => given !== '');
  if (!isBare(bare) || introduced.length !== 1) return undefined;
  const [unknown, known] = [bare[0]!, introduced[0]!];
  if (unknown.roles.size > 0 || Math.max(unknown.surname.length, known.surname.length) < LONG || differ(unknown, known))
    return undefined;
  return { mention: unknown.mention, other: known.mention, certain: unknown.count === 1 };
}

/** Short surnames have many neighbours: Meier, Maier, Mayer. */
const LONG = 6;

const isBare = (names: readonly Name[]): boolean => names.every(({ given }) => given === '');

/** A man and a woman. */
const differ = ({ mention: a }: Name, { mention: b }: Name): boolean =>
  a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender;

/** The rarer spelling is the slip; of two equally rare ones the later. */
function variantOf(a: Name, b: Name, certain: boolean): NameVariant {
  const slip = a.count < b.count || (a.count === b.count && a.mention.start > b.mention.start) ? a : b;
  return { mention: slip.mention, other: (slip === a ? b : a).mention, certain };
}
