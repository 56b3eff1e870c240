/**
 * Draws what `wersagt check` prints about one of our articles as the picture of README.md: `npm run picture`.
 * The article has faults on purpose. Same article and code, same bytes.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { toSvg } from './picture/svg.js';

const article = 'corpus/klinik-ostmoor/article.txt';
const target = 'scripts/picture/check.svg';

const { stdout, stderr } = spawnSync(process.execPath, ['dist/cli.js', 'check', '--color=always', article], {
  encoding: 'utf8',
});
const lines = `${stdout.trimEnd()}\n\n${stderr.trimEnd()}`.split('\n');
writeFileSync(target, toSvg(`$ npx wersagt check ${article}`, lines));
console.log(`${lines.length} lines drawn: ${target}`);
