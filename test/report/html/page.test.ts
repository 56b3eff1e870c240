import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageAssets } from '../../../scripts/build/page-assets.js';
import { sieves } from '../../../src/attribute/index.js';
import { repeatedWords } from '../../../src/attribute/sieves/repeated-words.js';
import { script, scriptDigest, style, styleDigest } from '../../../src/report/html/assets.gen.js';
import { html, trusted } from '../../../src/report/html/html.js';
import { german } from '../../../src/report/html/words/de.js';
import { english } from '../../../src/report/html/words/en.js';
import { resolvers } from '../../../src/speaker/index.js';

describe('a template', () => {
  it('escapes what is filled in, in text and in attributes', () => {
    const hostile = `<script>'"&</script>`;
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;">&lt;script&gt;&#39;&quot;&amp;&lt;/script&gt;</p>',
    );
    expect(html`${html`<b>${1}</b>`}${[html`<i></i>`, 'a<']}${false}${undefined}${trusted('<u>')}`.markup).toBe(
      '<b>1</b><i></i>a&lt;<u>',
    );
  });

  it('shows signs that nobody sees', () => {
    expect(html`${'a\u202eb\u0000c\u001bd\r\ne'}`.markup).toBe('a⟨U+202E⟩b␀c␛d\n\ne');
  });
});

describe('style and script of the page', () => {
  it('are those of their sources (npm run build:page)', async () => {
    expect(readFileSync('src/report/html/assets.gen.ts', 'utf8')).toBe(await pageAssets());
  });

  it('are admitted by their digests', () => {
    const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    expect([digest(style), digest(script)]).toEqual([styleDigest, scriptDigest]);
  });
});

describe('the words of the report', () => {
  it('explain every sieve and every resolver in both languages', () => {
    const signs = [...sieves.map(({ name }) => name), repeatedWords].sort();
    const names = [...new Set(resolvers.map(({ name }) => name)), 'first-mention'].sort();
    for (const words of [german, english]) {
      expect(Object.keys(words.sieves).sort()).toEqual(signs);
      expect(Object.keys(words.resolvers).sort()).toEqual(names);
    }
  });
});
