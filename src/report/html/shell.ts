import { script, scriptDigest, style, styleDigest } from './assets.gen.js';
import { type Html, html, trusted } from './html.js';
import type { Page } from './page-context.js';

/**
 * A whole file around a body. Nothing is loaded, nothing runs but our own script, which is known by its digest, and no style
 * applies but ours: whatever an article contains stays text.
 */
export function shell(title: string, body: Html, { locale }: Page): string {
  const policy = `default-src 'none'; style-src '${styleDigest}'; script-src '${scriptDigest}'; base-uri 'none'; form-action 'none'`;
  return html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="wersagt">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trusted(style)}</style>
</head>
<body>
${body}<script>${trusted(script)}</script>
</body>
</html>
`.markup;
}
