import { counted, type Entry, sum } from './people.js';

/**
 * The ledger over files: entries of people with the same full name are one, and of bodies with the same name. A surname alone
 * tells nothing outside its file. The order of the files does not matter; most quotations first, then by name.
 */
export function joined(entries: readonly Entry[]): readonly Entry[] {
  const groups = new Map<string, Entry[]>();
  for (const [i, entry] of [...entries].sort(byFile).entries()) {
    const key = keyOf(entry) ?? `only ${i}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].map(merged).sort(byWeight);
}

/** Undefined for those who cannot be told from others of the same name. */
function keyOf({ kind, name }: Entry): string | undefined {
  if (kind !== 'organisation' && !(kind === 'person' && name.includes(' '))) return undefined;
  return `${kind} ${folded(name)}`;
}

const folded = (name: string): string => name.normalize('NFC').toLowerCase();

function merged(group: readonly Entry[]): Entry {
  const [first] = group as readonly [Entry];
  const quotations = group.flatMap((entry) => entry.quotations);
  return {
    name: counted(group.map(({ name }) => ({ text: name, count: 1 })))[0]?.text ?? first.name,
    kind: first.kind,
    spellings: counted(group.flatMap(({ spellings }) => spellings)),
    functions: [...new Set(group.flatMap(({ functions }) => functions))],
    mentions: sum(group.map(({ mentions }) => mentions)),
    quotedWords: sum(group.map(({ quotedWords }) => quotedWords)),
    quotations,
    files: [...new Set(group.flatMap(({ files }) => files))],
  };
}

const byFile = (a: Entry, b: Entry): number => order(a.files[0], b.files[0]);

const byWeight = (a: Entry, b: Entry): number =>
  b.quotations.length - a.quotations.length ||
  order(folded(a.name), folded(b.name)) ||
  order(a.name, b.name) ||
  order(a.kind, b.kind) ||
  byFile(a, b);

const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0);
