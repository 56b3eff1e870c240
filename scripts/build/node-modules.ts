import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * Leaves Node's modules out of the bundle, also for bundled CommonJS packages: an ES module has no `require`, so
 * `require('node:events')` becomes an import. `process` is the global, because its methods must be called on it.
 */
export const nodeModules: Plugin = {
  name: 'node-modules',
  setup(build) {
    build.onResolve({ filter: /^[a-z0-9:/_]+$/ }, ({ path, kind }) => {
      const name = path.replace(/^node:/u, '');
      if (!builtinModules.includes(name)) return undefined;
      return kind === 'require-call' ? { path: name, namespace: 'required' } : { path: `node:${name}`, external: true };
    });
    build.onLoad({ filter: /.*/, namespace: 'required' }, ({ path }) => ({
      contents: path === 'process' ? 'module.exports = globalThis.process;' : `export * from 'node:${path}';`,
    }));
  },
};
