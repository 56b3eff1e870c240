import type { QuotationRow } from '../dossier/quotation-rows.js';
import type { Page } from './page-context.js';

/** "Zitat 5, wörtlich, Maren Odenthal": what a screen reader says at the number of a quotation. */
export const quotationLabel = ({ number, kind, speaker }: QuotationRow, { words }: Page): string =>
  `${words.quotation} ${number}, ${words.kinds[kind]}, ${speaker?.name ?? words.noSpeaker}`;
