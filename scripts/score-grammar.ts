import { existsSync } from 'node:fs';
import { readTrees, type Tree } from './grammar/dependencies.js';
import { judge } from './grammar/judgement.js';

/**
 * Compares clauses, verb groups and subjects with the treebanks in `ud/` under WERSAGT_DATA: `npm run evaluate:grammar`. With
 * `-- --misses subject` it prints the sentences in which that figure fails, the place in double brackets.
 */
function main(): void {
  for (const name of ['de_gsd-ud-dev', 'de_gsd-ud-test', 'de_pud-ud-test']) {
    const path = `${data}/ud/${name}.conllu`;
    if (existsSync(path)) print(name, readTrees(path));
    else console.log(`${path}: not there; set WERSAGT_DATA to the folder with the public data`);
  }
}

const data = process.env.WERSAGT_DATA ?? new URL('../../shared/data', import.meta.url).pathname;
const misses = process.argv.includes('--misses') ? process.argv[process.argv.indexOf('--misses') + 1] : undefined;

function print(name: string, trees: readonly Tree[]): void {
  const figures = new Map<string, { right: number; all: number }>();
  for (const tree of trees) {
    for (const [figure, isRight, place, note = ''] of judge(tree)) {
      const { right, all } = figures.get(figure) ?? { right: 0, all: 0 };
      figures.set(figure, { right: right + Number(isRight), all: all + 1 });
      if (!isRight && figure === misses) console.log(`${marked(tree.text, place)} ${note}`);
    }
  }
  console.log(name);
  for (const [figure, { right, all }] of figures) {
    console.log(`  ${figure.padEnd(16)} ${((100 * right) / all).toFixed(1).padStart(5)} % of ${all}`);
  }
}

const marked = (text: string, at: number): string =>
  `${text.slice(0, at)}[[${text.slice(at).replace(/(?=[^\p{L}]|$)/u, ']]')}`;

main();
