import { bySpan, type Span } from '../../../model/span.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { FindingRow } from '../../dossier/finding-rows.js';
import type { QuotationRow } from '../../dossier/quotation-rows.js';
import { html } from '../html.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import { quotationLabel } from '../quotation-label.js';
import type { Layer } from './layers.js';

/** All that is marked in an article: quotations, cues and mentions of speakers, places of findings, and marks that quote nobody. */
export function articleLayers(dossier: Dossier, page: Page): readonly Layer[] {
  const depths = depthsOf(dossier.quotations);
  const ranked: readonly (readonly Layer[])[] = [
    dossier.findings.map((finding) => findingLayer(finding, page)),
    dossier.findings.flatMap((finding) => relatedLayers(finding, page)),
    dossier.quotations.flatMap((row) => quotationLayers(row, depths.get(row.quotation.id) ?? 0, page)),
    evidenceLayers(dossier.quotations),
    dossier.result.quotations
      .filter(({ extent }) => extent === 'term')
      .flatMap(({ spans }) => spans.map((span) => ({ ...span, tag: 'span' as const, attributes: html`class="term"` }))),
  ];
  return ranked.flat().sort(bySpan);
}

/** Id only at the first span, the number behind the last one. */
function quotationLayers(row: QuotationRow, depth: number, page: Page): readonly Layer[] {
  const { quotation, number, kind, speaker } = row;
  const { spans } = quotation;
  const attributes = html`class="q ${kind} ${speakerClass(speaker)} depth-${Math.min(depth, 2)}" data-q="${page.id(`q${number}`)}"`;
  const reference = html`<a class="ref ${speakerClass(speaker)}" href="#${page.id(`z${number}`)}" id="${page.id(`r${number}`)}" data-q="${page.id(`q${number}`)}" data-label="${speaker?.initials ?? '?'} ${number}" aria-label="${quotationLabel(row, page)}"></a>`;
  return spans.map((span, i) => ({
    start: span.start,
    end: span.end,
    tag: 'mark',
    attributes,
    ...(i === 0 && { first: html` id="${page.id(`q${number}`)}"` }),
    ...(i === spans.length - 1 && { after: reference }),
  }));
}

function findingLayer({ start, end, severity, number, message }: FindingRow, page: Page): Layer {
  const label = `${page.words.finding} ${number}, ${page.words.severities[severity]}: ${message}`;
  return {
    start,
    end,
    tag: 'span',
    attributes: html`class="spot ${severity}"`,
    first: html` id="${page.id(`b${number}`)}"`,
    before: html`<a class="flag ${severity}" href="#${page.id(`f${number}`)}" data-label="${number}" aria-label="${label}" title="${message}"></a>`,
  };
}

/** Where the links of a finding to its related places lead; seen when one follows them. */
const relatedLayers = ({ related, number }: FindingRow, page: Page): readonly Layer[] =>
  related.map(({ start, end }, i) => {
    const id = html` id="${page.id(`b${number}-${i + 1}`)}"`;
    const where = start < end ? { first: id } : { before: html`<span${id}></span>` };
    return { start, end, tag: 'span', attributes: html`class="place"`, ...where };
  });

/** Cues and mentions may serve several quotations; each is marked once. */
function evidenceLayers(rows: readonly QuotationRow[]): readonly Layer[] {
  const layers = new Map<string, Layer>();
  for (const { quotation, speaker } of rows) {
    const mark = (role: string, spans: readonly Span[] = []) => {
      for (const { start, end } of spans) {
        const attributes = html`class="${role} ${speakerClass(speaker)}"`;
        layers.set(`${role} ${start} ${end}`, { start, end, tag: 'span', attributes });
      }
    };
    mark('mention', quotation.speaker?.mention.spans);
    mark('cue', quotation.cue?.spans);
  }
  return [...layers.values()];
}

/** How many quotations hold each one. An outer quotation comes before its inner ones. */
function depthsOf(rows: readonly QuotationRow[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { quotation } of rows) {
    const outer = quotation.inside === null ? undefined : depths.get(quotation.inside);
    depths.set(quotation.id, outer === undefined ? 0 : outer + 1);
  }
  return depths;
}
