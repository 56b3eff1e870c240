import type { Block } from '../../../model/document.js';
import type { Dossier } from '../../dossier/dossier.js';
import { type Html, html } from '../html.js';
import type { Page } from '../page-context.js';
import { articleLayers } from './article-layers.js';
import { type Layer, layered } from './layers.js';

/** The article as it reads, with all that was found marked in it. */
export function articleText(dossier: Dossier, page: Page): Html {
  const layers = articleLayers(dossier, page);
  const begun = new Set<Layer>();
  let from = 0;
  const blocks = dossier.blocks.map((block, i) => {
    const start = i === 0 ? 0 : startOf(block);
    const next = dossier.blocks[i + 1];
    const limit = next ? startOf(next) : dossier.source.length + 1;
    while (from < layers.length && (layers[from] as Layer).end < start) from++;
    const own: Layer[] = [];
    for (let j = from; j < layers.length && (layers[j] as Layer).start < limit; j++) {
      const layer = layers[j] as Layer;
      if (layer.end > start || layer.start >= start) own.push(layer);
    }
    return element(block, layered(block.runs, own, limit, begun));
  });
  return html`${blocks}`;
}

const startOf = ({ runs }: Block): number => runs[0]?.span.start ?? 0;

/** Headings of the article stand below those of the report. */
function element({ kind, level = 2 }: Block, content: Html): Html {
  if (kind === 'heading') {
    return level === 1 ? html`<h3 class="headline">${content}</h3>\n` : html`<h4>${content}</h4>\n`;
  }
  if (kind === 'quote') return html`<blockquote><p>${content}</p></blockquote>\n`;
  if (kind === 'list-item') return html`<p class="item">${content}</p>\n`;
  if (kind === 'caption') return html`<p class="caption">${content}</p>\n`;
  if (kind === 'code') return html`<pre>${content}</pre>\n`;
  return html`<p>${content}</p>\n`;
}
