import { posix } from 'node:path';
import type { Import, SourceFile } from './source-file.js';

const stages = ['segment', 'grammar', 'quotation', 'cue', 'mention', 'attribute', 'speaker'];

/** Rooms that meet the user: they bring files, terminals and the German lexicon to the pipeline. */
const entrances = ['analyse', 'archive', 'check', 'config', 'lexicon/de', 'model', 'read', 'report', 'verify'];

/** Who may import whom. A room is a folder of src, `lexicon/de`, or a file directly in src; its own files are always allowed. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicon: ['model'],
  'lexicon/de': ['lexicon', 'model'],
  compare: ['model'],
  read: ['model'],
  report: ['model'],
  config: ['compare', 'model'],
  segment: ['lexicon', 'model'],
  grammar: ['lexicon', 'model'],
  quotation: ['lexicon', 'model'],
  cue: ['lexicon', 'model'],
  mention: ['lexicon', 'model'],
  attribute: ['lexicon', 'model'],
  speaker: ['compare', 'lexicon', 'model'],
  check: ['compare', 'lexicon', 'model'],
  verify: ['compare', 'lexicon', 'model'],
  analyse: [...stages, 'config', 'lexicon', 'model'],
  archive: ['compare', 'model'],
  commands: entrances,
  lsp: entrances,
  web: entrances,
  index: [...entrances, 'lexicon'],
  cli: ['commands'],
};

const withNode = new Set(['archive', 'commands', 'lsp', 'web']);
const withConsole = new Set(['cli', 'commands']);
const namelessNames = /^(?:common|helpers?|misc|shared|utils?)$/u;
const longestFile = 400;

/** One line for each breach of the house rules, in the order of the files; none when all is well. */
export const violations = (files: readonly SourceFile[]): readonly string[] => [
  ...files.flatMap((file) => [...imports(file), ...globals(file), ...names(file), ...length(file)]),
  ...walls(files),
  ...cycles(files),
];

/** `src/lexicon/de/roles.ts` → `lexicon/de`, `src/read/html.ts` → `read`, `src/analyse.ts` → `analyse`. */
function roomOf(path: string): string {
  const [first = '', second = ''] = path
    .replace(/^src\//u, '')
    .replace(/\.ts$/u, '')
    .split('/');
  return first === 'lexicon' && second === 'de' ? 'lexicon/de' : first;
}

const isRelative = ({ specifier }: Import): boolean => specifier.startsWith('.');
const isNode = ({ specifier }: Import): boolean => specifier.startsWith('node:');
const targetOf = (path: string, { specifier }: Import): string =>
  posix.join(posix.dirname(path), specifier).replace(/\.js$/u, '.ts');

function imports({ path, imports: all }: SourceFile): readonly string[] {
  const room = roomOf(path);
  const allowed = mayImport[room];
  if (!allowed) return [`${path}: ${room} is no room of the house`];
  return all.flatMap((row) => {
    if (isNode(row)) return mayUseNode(room, row.specifier) ? [] : [`${path}: ${row.specifier} is not for ${room}`];
    if (!isRelative(row)) return [];
    const target = targetOf(path, row);
    const other = roomOf(target);
    if (!target.startsWith('src/')) return [`${path}: ${target} is outside src`];
    if (other !== room && !allowed.includes(other)) return [`${path}: ${room} may not import ${target}`];
    if (room === 'analyse' && other === 'lexicon' && !row.typeOnly) return [`${path}: only types of ${target}`];
    return [];
  });
}

const mayUseNode = (room: string, specifier: string): boolean =>
  withNode.has(room) || (room === 'cli' && specifier === 'node:process');

function globals({ path, globals: used }: SourceFile): readonly string[] {
  const room = roomOf(path);
  return [...used]
    .filter((name) => !(name === 'console' || name === 'process' ? withConsole : withNode).has(room))
    .map((name) => `${path}: ${name} is not for ${room}`);
}

const names = ({ path }: SourceFile): readonly string[] =>
  path
    .replace(/\.ts$/u, '')
    .split('/')
    .filter((part) => namelessNames.test(part))
    .map((part) => `${path}: "${part}" names nothing`);

const length = ({ path, lines }: SourceFile): readonly string[] =>
  lines <= longestFile || roomOf(path) === 'lexicon/de' || path.endsWith('.gen.ts')
    ? []
    : [`${path}: ${lines} lines, more than ${longestFile}`];

/** Each third-party module stands behind one file. */
function walls(files: readonly SourceFile[]): readonly string[] {
  const importers = new Map<string, Set<string>>();
  for (const { path, imports: all } of files) {
    for (const row of all.filter((candidate) => !isRelative(candidate) && !isNode(candidate))) {
      importers.set(row.specifier, (importers.get(row.specifier) ?? new Set()).add(path));
    }
  }
  return [...importers]
    .filter(([, paths]) => paths.size > 1)
    .map(([module, paths]) => `${module} is imported by ${[...paths].join(' and ')}`);
}

/** Depth first; a file that is met again while it is still open closes a cycle. Imports of types count. */
function cycles(files: readonly SourceFile[]): readonly string[] {
  const targets = new Map(
    files.map((file) => [file.path, file.imports.filter(isRelative).map((row) => targetOf(file.path, row))]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const open: string[] = [];
  const visit = (path: string): void => {
    if (open.includes(path)) found.push(`cycle: ${[...open.slice(open.indexOf(path)), path].join(' -> ')}`);
    if (done.has(path) || open.includes(path)) return;
    open.push(path);
    for (const target of targets.get(path) ?? []) visit(target);
    open.pop();
    done.add(path);
  };
  for (const path of targets.keys()) visit(path);
  return found;
}
