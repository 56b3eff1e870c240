import * as v from 'valibot';
import { similarity } from '../compare/edit-distance.js';
import { profileNames } from './profiles.js';

const Level = v.picklist(['off', 'info', 'warning', 'error']);
const Text = v.pipe(v.string(), v.minLength(1));
const Texts = v.array(Text);

const Person = v.strictObject({
  name: v.pipe(Text, v.description('The name to show: "Karla Ruhl".')),
  spellings: v.optional(v.pipe(Texts, v.description('Other forms of the same name.'))),
  functions: v.optional(v.pipe(Texts, v.description('"Finanzministerin", "Sprecherin des Hafenamts".'))),
  gender: v.optional(v.picklist(['f', 'm'])),
  kind: v.optional(v.picklist(['person', 'organisation'])),
});

const Profile = v.picklist(profileNames);

const fields = {
  profile: v.optional(
    v.pipe(
      v.union([Profile, v.array(Profile)]),
      v.description('Levels for a kind of text; what else is said here wins over it.'),
    ),
  ),
  levels: v.optional(
    v.pipe(v.record(v.string(), Level), v.description('Severity by check or group; a check wins over its group.')),
  ),
  options: v.optional(
    v.pipe(
      v.record(v.string(), v.record(v.string(), v.union([v.boolean(), v.number(), Texts]))),
      v.description('What checks are set to: by check, then by option as `wersagt explain` names them.'),
    ),
  ),
  locale: v.optional(v.pipe(v.picklist(['de', 'en']), v.description('Language of the messages.'))),
  failOn: v.optional(
    v.pipe(v.picklist(['error', 'warning', 'info']), v.description('The mildest severity that makes a run fail.')),
  ),
  people: v.optional(
    v.pipe(
      v.union([Text, v.array(Person)]),
      v.description('The people and bodies that the newsroom knows, or a YAML, JSON or CSV file of them.'),
    ),
  ),
};

const Override = v.strictObject({
  files: v.pipe(
    v.union([Text, Texts]),
    v.description('Globs, relative to the configuration; without a slash for file names.'),
  ),
  ...fields,
});

/** What a configuration file may say. The JSON Schema for editors is made from it. */
export const ConfigFile = v.strictObject({
  $schema: v.optional(v.string()),
  extends: v.optional(v.pipe(v.union([Text, Texts]), v.description('Configurations that this one goes on from.'))),
  ...fields,
  overrides: v.optional(v.pipe(v.array(Override), v.description('Other values for some files; the last one wins.'))),
});

/** What the file beside an article may say: `entwurf.txt.wersagt.yaml`. */
export const SidecarFile = v.array(
  v.strictObject({
    check: v.optional(v.union([Text, Texts])),
    words: v.optional(Text),
    reason: v.optional(Text),
  }),
);

/** What a file of people may say. */
export const PeopleFile = v.array(Person);

export type ConfigFile = v.InferOutput<typeof ConfigFile>;
export type ConfigFields = Pick<ConfigFile, keyof typeof fields>;
export type PeopleFile = v.InferOutput<typeof PeopleFile>;

/** Something in a file that is not as it should be. */
export type Fault =
  | { readonly kind: 'value'; readonly path: Path; readonly value: unknown; readonly expected: readonly string[] }
  | {
      readonly kind: 'unknown-key';
      readonly path: Path;
      readonly key: string;
      readonly nearest?: string;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'missing-key'; readonly path: Path; readonly key: string };

type Path = readonly (string | number)[];

/** The value with its type, or all its faults in the order of the schema. */
export function validate<Output>(
  schema: v.GenericSchema<unknown, Output>,
  value: unknown,
): { readonly output: Output } | { readonly faults: readonly Fault[] } {
  const result = v.safeParse(schema, value);
  return result.success
    ? { output: result.output }
    : { faults: result.issues.flatMap(deepest).map((issue) => faultOf(issue, schema as unknown as Node)) };
}

/** Of the branches of a choice the one that came furthest: a list with a wrong item is meant to be a list. */
function deepest(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  const inner = (issue.issues ?? []).filter(({ path }) => path);
  if (inner.length === 0) return [issue];
  return inner
    .flatMap(deepest)
    .map((each) => ({ ...each, path: [...(issue.path ?? []), ...(each.path ?? [])] }) as typeof issue);
}

function faultOf({ type, path = [] as never, input, expected }: v.BaseIssue<unknown>, schema: Node): Fault {
  const steps = (path as readonly v.IssuePathItem[]).map(({ key }) => key as string | number);
  const key = String(steps.at(-1));
  if (type === 'strict_object' && expected === 'never') return unknownKey(schema, steps, key);
  if (type === 'strict_object' && path.length > 0 && input === undefined)
    return { kind: 'missing-key', path: steps.slice(0, -1), key };
  return { kind: 'value', path: steps, value: input, expected: alternatives(expected ?? type) };
}

function unknownKey(schema: Node, path: Path, key: string): Fault {
  return unknownKeyOf(path, key, keysAt(schema, path));
}

/** The fault of a key that is none of `keys`, with the one that was most likely meant. */
export function unknownKeyOf(path: Path, key: string, keys: readonly string[]): Fault {
  const [nearest] = keys
    .map((known) => ({ known, likeness: similarity(key.toLowerCase(), known.toLowerCase()) }))
    .filter(({ likeness }) => likeness >= 0.5)
    .sort((a, b) => b.likeness - a.likeness);
  return { kind: 'unknown-key', path, key, keys, ...(nearest && { nearest: nearest.known }) };
}

/** What of a schema leads from a value to those in it. */
interface Node {
  readonly type: string;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
}

/** The keys that may stand beside the last one of a path. */
function keysAt(schema: Node | undefined, [step, ...rest]: Path): readonly string[] {
  if (schema?.wrapped) return keysAt(schema.wrapped, [step ?? '', ...rest]);
  if (schema?.type === 'union') return (schema.options ?? []).flatMap((each) => keysAt(each, [step ?? '', ...rest]));
  if (schema?.item) return keysAt(schema.item, rest);
  if (rest.length === 0) return Object.keys(schema?.entries ?? {}).filter((key) => key !== '$schema');
  return keysAt(schema?.entries?.[String(step)], rest);
}

/** `("off" | "info")` → off, info; names of types stay as they are. */
const alternatives = (expected: string): readonly string[] => expected.replace(/[()]/g, '').split(' | ');
