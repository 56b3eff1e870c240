import type { Locale } from '../../../model/locale.js';
import { german, type Words } from './de.js';
import { english } from './en.js';

/** The words of the report in the language of the run. */
export const wordsOf = (locale: Locale): Words => (locale === 'de' ? german : english);
