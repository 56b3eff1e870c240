/**
 * Builds the package: `npm run build`.
 *
 *   dist/cli.js      the command; what a subcommand needs is loaded when it is called
 *   dist/index.js    the library, which touches nothing of Node
 *   dist/commands/worker.js  the program of a worker thread
 *   dist/chunks/     what they share
 *   dist/*.schema.json  what a result is, and what a configuration may say
 *   dist/types/      declarations of the library
 *   dist/THIRD-PARTY-LICENSES.txt
 */
import { chmodSync, copyFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { mustRunInBrowsers } from './build/browser-ready.js';
import { bundle } from './build/bundle.js';
import { writeDeclarations } from './build/declarations.js';
import { thirdPartyNotices } from './build/third-party.js';

rmSync('dist', { recursive: true, force: true });
const metafile = await bundle('dist');
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
