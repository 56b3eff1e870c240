import { build, type Metafile } from 'esbuild';
import { nodeModules } from './node-modules.js';
import { wordLists } from './word-lists.js';

/** Writes the command, the library and the program of a worker thread into a folder, with all that they need. */
export async function bundle(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints: [
      { in: 'src/cli.ts', out: 'cli' },
      { in: 'src/index.ts', out: 'index' },
      { in: 'src/commands/worker.ts', out: 'commands/worker' },
      // Where the pool of threads looks for it, beside the chunk that it is in.
      { in: 'node_modules/tinypool/dist/entry/worker.js', out: 'chunks/entry/worker' },
    ],
    outdir,
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
    // fast-levenshtein makes a collator when it is loaded, which takes longer than all else in it, for an option that nobody sets.
    define: { 'Intl.Collator': 'undefined' },
    plugins: [nodeModules, wordLists],
    metafile: true,
    logLevel: 'warning',
  });
  return metafile;
}
