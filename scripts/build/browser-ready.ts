import type { Metafile } from 'esbuild';

/** Throws when a built file, or a chunk that it loads, imports a module of Node: it would not run in a browser. */
export function mustRunInBrowsers(entry: string, { outputs }: Metafile): void {
  const loaded = new Set([entry]);
  for (const path of loaded) {
    for (const { path: target, external } of outputs[path]?.imports ?? []) {
      if (external) throw new Error(`${entry} needs ${target}, through ${path}`);
      loaded.add(target);
    }
  }
}
