import type { Locale } from '../../model/locale.js';

/** 12345 → "12.345", in English "12,345". Written by hand, so that the bytes do not depend on the data of the run time. */
export const number = (value: number, locale: Locale): string =>
  String(Math.round(value)).replace(/\B(?=(?:\d{3})+$)/g, locale === 'de' ? '.' : ',');

/** 0.934 → "93 %" with a no-break space, in English "93%". */
export const percent = (share: number, locale: Locale): string =>
  `${Math.round(share * 100)}${locale === 'de' ? '\u00a0%' : '%'}`;

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** "2025-08-07" → "7. August 2025", in English "7 August 2025". */
export function day(iso: string, locale: Locale): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  return `${date}${locale === 'de' ? '.' : ''} ${MONTHS[locale][(month as number) - 1]} ${year}`;
}

/** "2025-08-07" → "7.8.2025", in English as it is: for tables. */
export const shortDay = (iso: string, locale: Locale): string =>
  locale === 'en' ? iso : iso.split('-').map(Number).toReversed().join('.');

/** A moment in UTC: "7. August 2025, 14:05 Uhr (UTC)". */
export const moment = (iso: string, locale: Locale): string =>
  `${day(iso, locale)}, ${iso.slice(11, 16)}${locale === 'de' ? ' Uhr' : ''} (UTC)`;

/** Months count from 0: 2 → "März". */
export const monthName = (month: number, locale: Locale): string => MONTHS[locale][month] as string;
