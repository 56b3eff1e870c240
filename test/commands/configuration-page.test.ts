import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigFile } from '../../src/config/schema.js';
import { wersagt } from './world.js';

const page = readFileSync('docs/configuration.md', 'utf8');
const blocks = (language: string) =>
  Array.from(page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms')), ([, text]) => text as string);

describe('docs/configuration.md', () => {
  it.each(blocks('yaml').map((text) => ({ text })))('shows a configuration that holds: $text', async ({ text }) => {
    const files = { 'wersagt.config.yaml': text, 'haus.yaml': 'failOn: info', 'ressort.yaml': 'locale: en' };
    expect(await wersagt('config kommentare/a.txt --show-origin', { files })).toMatchObject({ code: 0, err: '' });
  });

  it('has an example for every key', () => {
    const { $schema, ...keys } = ConfigFile.entries;
    const shown = blocks('yaml').join('');
    for (const key of Object.keys(keys)) expect(shown).toMatch(new RegExp(`^${key}:`, 'm'));
  });

  it('shows comments that leave a place as it is', async () => {
    const [text = ''] = blocks('markdown');
    const { out } = await wersagt('check a.md --select marks,meta --format json', { files: { 'a.md': text } });
    const [{ findings }] = JSON.parse(out);
    expect(findings).toHaveLength(3);
    for (const { suppressed } of findings) expect(suppressed).toMatchObject({ kind: 'comment' });
  });

  it('shows a file beside a text', async () => {
    const [sidecar = ''] = blocks('yaml sidecar');
    const files = { 'a.txt': 'Der Verein nennt sich "Haus am Meer".\n', 'a.txt.wersagt.yaml': sidecar };
    const { out } = await wersagt('check a.txt --format json', { files });
    const [{ findings }] = JSON.parse(out);
    expect(findings).toContainEqual(
      expect.objectContaining({ suppressed: { kind: 'sidecar', reason: 'Eigenschreibweise' } }),
    );
    expect(findings.map(({ check }: { check: string }) => check)).not.toContain('meta/unknown-rule-or-option');
  });
});
