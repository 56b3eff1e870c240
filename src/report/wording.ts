import type { Severity } from '../model/finding.js';
import type { Locale } from '../model/locale.js';

/** A noun with its number: "1 Zitat", "27 Zitate". */
export type Noun = 'file' | 'quotation' | 'report' | 'speaker' | Severity;

const NOUNS: Readonly<Record<Locale, Readonly<Record<Noun, readonly [one: string, many: string]>>>> = {
  de: {
    file: ['Datei', 'Dateien'],
    quotation: ['Zitat', 'Zitate'],
    report: ['indirekte Wiedergabe', 'indirekte Wiedergaben'],
    speaker: ['Sprecher', 'Sprecher'],
    error: ['Fehler', 'Fehler'],
    warning: ['Warnung', 'Warnungen'],
    info: ['Hinweis', 'Hinweise'],
  },
  en: {
    file: ['file', 'files'],
    quotation: ['quotation', 'quotations'],
    report: ['indirect report', 'indirect reports'],
    speaker: ['speaker', 'speakers'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['note', 'notes'],
  },
};

export const count = (locale: Locale, number: number, noun: Noun): string =>
  `${number} ${NOUNS[locale][noun][number === 1 ? 0 : 1]}`;

/** "Fehler", "warning". */
export const severityName = (locale: Locale, severity: Severity): string => NOUNS[locale][severity][0];

/** The words of the reports for people. */
export const WORDS = {
  de: {
    clean: 'nichts zu beanstanden',
    suppressed: (number: number) => `${number} unterdrückt`,
    known: (number: number) => `${number} bekannt`,
    nothing: 'keine Zitate gefunden',
    more: (places: number, lines: string): string =>
      `und ${places} weitere ${places === 1 ? 'Stelle' : 'Stellen'} dieser Art, ${WORDS.de.lines(lines)}`,
    lines: (lines: string): string => `${/\D/.test(lines) ? 'Zeilen' : 'Zeile'} ${lines}`,
    suggestion: 'Vorschlag',
    remove: 'streichen',
    mended: (findings: number) => `${findings} berichtigt`,
    confidence: 'Sicherheit der Zuordnung',
    inBaseline: 'steht im Ausgangsstand',
    notAnnotated: (number: number) =>
      `${number} ${number === 1 ? 'weiterer Befund steht' : 'weitere Befunde stehen'} nur in der Zusammenfassung dieses Schritts.`,
    leftOut: (findings: number, files: number) =>
      `Hier ist kein Platz für ${findings} ${findings === 1 ? 'weiteren Befund' : 'weitere Befunde'} in ${files} ${files === 1 ? 'Datei' : 'Dateien'}.`,
    columns: ['Stelle', 'Schwere', 'Befund', 'Vorschlag', 'Prüfung'],
    safeFix: 'Berichtigung, die keine Wörter ändert',
  },
  en: {
    clean: 'nothing to object to',
    suppressed: (number: number) => `${number} suppressed`,
    known: (number: number) => `${number} known`,
    nothing: 'no quotations found',
    more: (places: number, lines: string): string =>
      `and ${places} more ${places === 1 ? 'place' : 'places'} like this, ${WORDS.en.lines(lines)}`,
    lines: (lines: string): string => `${/\D/.test(lines) ? 'lines' : 'line'} ${lines}`,
    suggestion: 'suggestion',
    remove: 'remove',
    mended: (findings: number) => `${findings} fixed`,
    confidence: 'confidence of the attribution',
    inBaseline: 'stands in the baseline',
    notAnnotated: (number: number) =>
      `${number} more ${number === 1 ? 'finding stands' : 'findings stand'} only in the summary of this step.`,
    leftOut: (findings: number, files: number) =>
      `There is no room here for ${findings} more ${findings === 1 ? 'finding' : 'findings'} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    columns: ['place', 'severity', 'finding', 'suggestion', 'check'],
    safeFix: 'correction that changes no words',
  },
} as const;
