import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build, transform } from 'esbuild';

const FOLDER = 'src/report/html/page';

/** The style sheet and the script of the report as a module, with the digests by which a page admits them and nothing else. */
export async function pageAssets(): Promise<string> {
  const style = await transform(readFileSync(`${FOLDER}/style.css`, 'utf8'), {
    loader: 'css',
    minify: true,
    charset: 'utf8',
    // What a browser of 2023 understands stays as it is.
    target: ['chrome111', 'firefox113', 'safari16.4'],
  });
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}/main.ts`],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'utf8',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    tsconfigRaw: {},
  });
  const script = outputFiles[0]?.text ?? '';
  for (const text of [style.code, script])
    if (/<\/(?:style|script)/i.test(text)) throw new Error('it would end its own element');
  return `// Made by \`npm run build:page\` from src/report/html/page.
${constant('style', style.code)}${constant('styleDigest', digest(style.code))}${constant('script', script)}${constant('scriptDigest', digest(script))}`;
}

const constant = (name: string, text: string): string => `export const ${name} = ${JSON.stringify(text)};\n`;

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
