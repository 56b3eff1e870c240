/**
 * Builds the package: `npm run build`.
 *
 *   dist/cli.js      the command; what a subcommand needs is loaded when it is called
 *   dist/index.js    the library, which touches nothing of Node
 *   dist/chunks/     what they share
 *   dist/*.schema.json  what a result is, and what a configuration may say
 *   dist/types/      declarations of the library
 *   dist/THIRD-PARTY-LICENSES.txt
 */
import { chmodSync, copyFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { mustRunInBrowsers } from './build/browser-ready.js';
import { writeDeclarations } from './build/declarations.js';
import { nodeModules } from './build/node-modules.js';
import { thirdPartyNotices } from './build/third-party.js';
import { wordLists } from './build/word-lists.js';

rmSync('dist', { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: ['src/cli.ts', 'src/index.ts'],
  outdir: 'dist',
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  format: 'esm',
  // Packages that have a form for browsers are bundled in that form: the library must run there.
  platform: 'neutral',
  mainFields: ['module', 'main'],
  target: 'node20',
  // Node 20 reads /\p{Lu}/u; the bundler would make a `new RegExp` of it, which is built again at each use.
  supported: { 'regexp-unicode-property-escapes': true },
  // Names stay, so that the stack of a bug can be read.
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
  legalComments: 'none',
  // The stemmer comes with the stop words of 57 languages, 300 kB, for a method that is not called.
  alias: { 'stopwords-iso': './scripts/build/stop-words.json' },
  plugins: [nodeModules, wordLists],
  metafile: true,
  logLevel: 'warning',
});
mustRunInBrowsers('dist/index.js', metafile);
chmodSync('dist/cli.js', 0o755);
writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyNotices(Object.keys(metafile.inputs)));
writeDeclarations('dist/types');
copyFileSync('src/report/result.schema.json', 'dist/result.schema.json');
copyFileSync('src/config.schema.json', 'dist/config.schema.json');
offerToNpx();

/** `npx wersagt` in the checkout runs this build at once; npm itself links the bins of dependencies only. */
function offerToNpx(): void {
  rmSync('node_modules/.bin/wersagt', { force: true });
  if (process.platform !== 'win32') symlinkSync('../../dist/cli.js', 'node_modules/.bin/wersagt');
}
