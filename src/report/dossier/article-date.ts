const MONTHS = 'januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember';
const ISO = /\b(\d{4})-(\d\d)-(\d\d)/;
const DOTTED = /\b(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})\b/;
const WRITTEN = new RegExp(`\\b(\\d{1,2})\\.\\s*(${MONTHS})\\s+(\\d{4})\\b`, 'iu');

/** The day of an article from its header, "2025-08-07", "7.8.2025" or "7. August 2025", as `2025-08-07`. */
export function dayOf({ date, datum }: Readonly<Record<string, string>>): string | undefined {
  const text = date ?? datum ?? '';
  const iso = ISO.exec(text);
  if (iso) return dayFrom(iso[1], iso[2], iso[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return dayFrom(dotted[3], dotted[2], dotted[1]);
  const written = WRITTEN.exec(text);
  if (!written) return undefined;
  const month = MONTHS.split('|').indexOf((written[2] as string).toLowerCase()) + 1;
  return dayFrom(written[3], String(month), written[1]);
}

/** Undefined where there is no such day: 30 February. */
function dayFrom(year = '', month = '', day = ''): string | undefined {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
