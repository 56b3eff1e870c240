/**
 * Builds the package: `npm run build`.
 *
 *   dist/cli.js      the command; each subcommand and the lexicon are chunks that are loaded when they are needed
 *   dist/index.js    the library, one file that touches nothing of Node
 *   dist/types/      its declarations
 *   dist/THIRD-PARTY-LICENSES.txt
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type BuildOptions, build } from 'esbuild';
import { thirdPartyNotices } from './build/third-party.js';

/** Names stay readable in the stack of a bug; everything else is made small. */
const both = {
  bundle: true,
  format: 'esm',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
} as const satisfies BuildOptions;

/** CommonJS packages in the bundle ask for Node's modules with `require`, which an ES module has to make for itself. */
const requireForBundled = `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);`;

rmSync('dist', { recursive: true, force: true });
const [command, library] = await Promise.all([
  build({
    ...both,
    entryPoints: ['src/cli.ts'],
    outdir: 'dist',
    platform: 'node',
    splitting: true,
    chunkNames: 'command/[name]-[hash]',
    banner: { js: requireForBundled },
  }),
  build({
    ...both,
    entryPoints: ['src/index.ts'],
    outdir: 'dist',
    platform: 'neutral',
    mainFields: ['module', 'main'],
  }),
]);
chmodSync('dist/cli.js', 0o755);
offerToNpx();
const inputs = [command, library].flatMap(({ metafile }) => Object.keys(metafile.inputs));
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyNotices([...new Set(inputs)]));
execFileSync('node_modules/.bin/tsc', ['--project', 'scripts/build/tsconfig.json', '--noCheck'], { stdio: 'inherit' });

/** `npx wersagt` in the checkout runs this build at once; npm itself links the bins of dependencies only. */
function offerToNpx(): void {
  rmSync('node_modules/.bin/wersagt', { force: true });
  if (process.platform !== 'win32') symlinkSync('../../dist/cli.js', 'node_modules/.bin/wersagt');
}
