import type { Locale } from '../../../model/locale.js';
import { badge } from '../badge.js';
import { type Html, html } from '../html.js';
import { monthName } from '../numbers.js';
import type { CastMember } from '../overview/cast.js';
import type { Page } from '../page-context.js';
import { speakerClass } from '../palette.js';
import { along, stacked, upTo } from './scales.js';

const HEIGHT = 30;
/** Labels on the axis. */
const LABELS = 8;

/** How many quotations each speaker has in each stretch of time; `dates` by the name of the file. */
export function timeline(cast: readonly CastMember[], dates: ReadonlyMap<string, string>, page: Page): Html {
  const days = [...dates.values()].sort();
  const bins = binsOf(days[0] as string, days.at(-1) as string);
  const index = new Map(bins.map((bin, i) => [bin, i]));
  const length = bins[0]?.length ?? 4;
  const rows = cast.map((member) => {
    const counts = bins.map(() => ({ direct: 0, indirect: 0 }));
    for (const { file, type } of member.entry.quotations) {
      const count = counts[index.get(dates.get(file)?.slice(0, length) ?? '') ?? -1];
      if (count) count[type === 'direct' ? 'direct' : 'indirect']++;
    }
    return { member, counts };
  });
  const most = Math.max(1, ...rows.flatMap(({ counts }) => counts.map(({ direct, indirect }) => direct + indirect)));
  const place = along(bins.length);
  return html`<ol class="rows timeline">${rows.map(
    ({ member, counts }) =>
      html`<li><span class="label" lang="de">${badge(member)} ${member.entry.name}</span>${columns(counts, most, bins, place, speakerClass(member), page.locale)}<span class="value">${counts.reduce((sum, { direct, indirect }) => sum + direct + indirect, 0)}</span></li>\n`,
  )}<li class="scale" aria-hidden="true"><span class="label"></span>${axis(bins, place, page.locale)}<span class="value"></span></li></ol>`;
}

function columns(
  counts: readonly { readonly direct: number; readonly indirect: number }[],
  most: number,
  bins: readonly string[],
  place: (value: number) => string,
  colour: string,
  locale: Locale,
): Html {
  const height = upTo(most, HEIGHT - 2);
  const rects = stacked(counts, ['direct', 'indirect']).flatMap((parts, i) =>
    parts.map(
      ({ key, from, to }) =>
        html`<rect class="${key === 'direct' ? 'full' : 'open'}" x="${place(i + 0.1)}" width="${place(0.8)}" y="${HEIGHT - 1 - height(to)}" height="${height(to) - height(from)}"><title>${binName(bins[i] as string, locale)}: ${to - from}</title></rect>`,
    ),
  );
  return html`<svg class="${colour}" height="${HEIGHT}" aria-hidden="true"><line class="axis" x2="100%" y1="${HEIGHT - 0.5}" y2="${HEIGHT - 0.5}"/>${rects}</svg>`;
}

function axis(bins: readonly string[], place: (value: number) => string, locale: Locale): Html {
  const step = Math.max(1, Math.ceil(bins.length / LABELS));
  const labels = bins
    .map((bin, i) => ({ bin, i }))
    .filter(({ i }) => i % step === 0)
    .map(({ bin, i }) => html`<text x="${place(i + 0.1)}" y="14">${shortName(bin, locale)}</text>`);
  return html`<svg height="18">${labels}</svg>`;
}

/** Days, months or years from the first to the last, whichever gives a picture that can be read. */
function binsOf(first: string, last: string): readonly string[] {
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
  const length = days <= 45 ? 10 : days <= 3 * 366 ? 7 : 4;
  const bins: string[] = [];
  const end = last.slice(0, length);
  for (const at = new Date(`${first}T00:00:00Z`); ; ) {
    const bin = at.toISOString().slice(0, length);
    if (bins.at(-1) !== bin) bins.push(bin);
    if (bin >= end) return bins;
    if (length === 10) at.setUTCDate(at.getUTCDate() + 1);
    else if (length === 7) at.setUTCMonth(at.getUTCMonth() + 1, 1);
    else at.setUTCFullYear(at.getUTCFullYear() + 1, 0, 1);
  }
}

/** "2024" · "März 2024" · "7. März 2024" */
function binName(bin: string, locale: Locale): string {
  const [year, month, date] = bin.split('-');
  if (month === undefined) return year as string;
  const name = `${monthName(Number(month) - 1, locale)} ${year}`;
  return date === undefined ? name : `${Number(date)}${locale === 'de' ? '.' : ''} ${name}`;
}

/** "2024" · "3/2024" · "7.3." */
function shortName(bin: string, locale: Locale): string {
  const [year, month, date] = bin.split('-');
  if (month === undefined) return year as string;
  if (date === undefined) return `${Number(month)}/${year}`;
  return locale === 'de' ? `${Number(date)}.${Number(month)}.` : `${Number(date)}/${Number(month)}`;
}
