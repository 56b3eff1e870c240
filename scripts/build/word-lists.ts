import { isDeepStrictEqual } from 'node:util';
import type { Plugin } from 'esbuild';

/**
 * Writes modules that are nothing but lists as text for `JSON.parse`, which starts much faster than the same lists as code
 * (https://v8.dev/blog/cost-of-javascript-2019#json); modules with anything else in them stay as they are.
 */
export const wordLists: Plugin = {
  name: 'word-lists',
  setup(build) {
    build.onLoad({ filter: /\/lexicon\/de\/[a-z-]+\.ts$/ }, async ({ path }) => {
      const lists: Readonly<Record<string, unknown>> = await import(path);
      const isData = Object.values(lists).every((list) => isDeepStrictEqual(list, parsed(JSON.stringify(list))));
      return isData ? { contents: Object.entries(lists).map(exported).join('\n') } : undefined;
    });
  },
};

const parsed = (text: string | undefined): unknown => (text === undefined ? undefined : JSON.parse(text));

const exported = ([name, list]: readonly [string, unknown]): string =>
  `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(list))});`;
