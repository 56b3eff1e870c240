/**
 * Adds to package-lock.json the builds of optional packages for other platforms which the registry at hand did not offer:
 * `npm run lock`, after each `npm install`. Without them `npm ci` calls the lock file incomplete. Their versions are the exact
 * ones that their parents ask for; their names tell for which machines they are.
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version?: string;
  optional?: boolean;
  dev?: boolean;
  os?: readonly string[];
  cpu?: readonly string[];
  libc?: readonly string[];
  optionalDependencies?: Readonly<Record<string, string>>;
}

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Entry> };
const known = new Set(Object.keys(lock.packages).filter((path) => lock.packages[path]?.version));
const added = Object.values(lock.packages).flatMap((parent) =>
  Object.entries(parent.optionalDependencies ?? {})
    .filter(([name, version]) => /^\d/u.test(version) && !known.has(`node_modules/${name}`))
    .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version)] as const),
);
const sorted = Object.entries({ ...lock.packages, ...Object.fromEntries(added) }).sort(([a], [b]) =>
  a.localeCompare(b, 'en'),
);
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(`${added.length} packages for other platforms added`);

/** `@oxc-parser/binding-linux-arm-musleabihf` → Linux, arm, musl; keys in npm's order. */
function entryFor(name: string, version: string): Entry {
  const words = name.split(/[/-]/u);
  const os = words.find((word) =>
    ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'].includes(
      word,
    ),
  );
  const cpu = words.find((word) => /^(?:arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/u.test(word));
  const libc = words.some((word) => word.startsWith('musl'))
    ? 'musl'
    : words.some((word) => word.startsWith('gnu'))
      ? 'glibc'
      : undefined;
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    dev: true,
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  };
}
