import type { Locale } from '../model/locale.js';

/** What the commands say to people; `{name}` is filled in. First what is wrong and where, then the remedy. */
const MESSAGES = {
  'bad-json': {
    de: 'Zeile {line}: kein gültiges JSON. Erwartet wird je Zeile {"name": "…", "text": "…"}.',
    en: 'line {line}: not valid JSON. Each line is expected to be {"name": "…", "text": "…"}.',
  },
  'bad-shape': {
    de: 'Zeile {line}: "name" und "text" müssen Zeichenketten sein. Erwartet wird je Zeile {"name": "…", "text": "…"}.',
    en: 'line {line}: "name" and "text" must be strings. Each line is expected to be {"name": "…", "text": "…"}.',
  },
  'bad-utf-8': {
    de: 'Zeile {line}: kein gültiges UTF-8. Bitte als UTF-8 übergeben.',
    en: 'line {line}: not valid UTF-8. Please pass it as UTF-8.',
  },
  'baseline-broken': {
    de: 'ist keine Liste bekannter Befunde. Bitte löschen und mit „wersagt baseline create“ neu schreiben.',
    en: 'is no list of known findings. Please delete it and write it anew with “wersagt baseline create”.',
  },
  'baseline-exists': {
    de: 'gibt es schon. „wersagt baseline update“ erneuert sie.',
    en: 'exists already. “wersagt baseline update” renews it.',
  },
  'baseline-missing': {
    de: 'gibt es nicht. „wersagt baseline create DATEIEN“ schreibt sie.',
    en: 'does not exist. “wersagt baseline create FILES” writes it.',
  },
  'baseline-written': {
    de: 'bekannte Befunde: {entries} ({added} neu, {removed} gestrichen).',
    en: 'known findings: {entries} ({added} new, {removed} removed).',
  },
  binary: {
    de: 'ist keine Textdatei (Byte {offset} ist ein Steuerzeichen). Bitte den Artikel als Text oder Markdown sichern.',
    en: 'is no text file (byte {offset} is a control character). Please save the article as text or Markdown.',
  },
  'by-default': { de: '(voreingestellt)', en: '(default)' },
  'cannot-encode': {
    de: 'bleibt, wie es ist: Ein Zeichen der Korrektur gibt es in der Kodierung der Datei nicht. Bitte als UTF-8 sichern.',
    en: 'stays as it is: a sign of the fix has no place in the encoding of the file. Please save it as UTF-8.',
  },
  'cannot-write': {
    de: 'lässt sich nicht schreiben ({reason}) und bleibt, wie es ist.',
    en: 'cannot be written ({reason}) and stays as it is.',
  },
  'cannot-watch': {
    de: 'Die Dateien lassen sich nicht beobachten ({reason}). Bitte weniger Ordner nennen oder ohne --watch prüfen.',
    en: 'The files cannot be watched ({reason}). Please name fewer folders, or check without --watch.',
  },
  'config-cycle': {
    de: 'geht über „extends“ von sich selbst aus. Bitte einen der Verweise streichen.',
    en: 'goes on from itself through “extends”. Please remove one of the references.',
  },
  'config-exists': {
    de: 'gibt es schon. „wersagt config --show-origin“ zeigt, was gilt.',
    en: 'exists already. “wersagt config --show-origin” shows what holds.',
  },
  'config-written': {
    de: 'geschrieben. „wersagt check .“ prüft alle Artikel in diesem Ordner.',
    en: 'written. “wersagt check .” checks all articles in this folder.',
  },
  'config-missing-file': {
    de: 'Die Datei „{name}“ gibt es nicht. Der Pfad gilt ab dem Ordner dieser Datei.',
    en: 'There is no file “{name}”. The path starts from the folder of this file.',
  },
  'config-missing-key': {
    de: 'Hier fehlt „{key}“.',
    en: '“{key}” is missing here.',
  },
  'config-not-fields': {
    de: '„{value}“ ist als Inhalt nicht möglich. Erwartet wird {expected}.',
    en: '“{value}” is no possible content. Expected: {expected}.',
  },
  'config-syntax': {
    de: 'lässt sich nicht lesen: {reason}',
    en: 'cannot be read: {reason}',
  },
  'config-unknown-key': {
    de: '„{key}“ gibt es hier nicht.{suggestion} Möglich sind {keys}.',
    en: 'There is no “{key}” here.{suggestion} Possible are {keys}.',
  },
  'config-value': {
    de: '„{value}“ ist kein Wert für „{key}“. Erwartet wird {expected}.',
    en: '“{value}” is no value of “{key}”. Expected: {expected}.',
  },
  empty: {
    de: 'ist leer. Bitte prüfen, ob der Artikel gesichert wurde.',
    en: 'is empty. Please check that the article was saved.',
  },
  'folder-without-articles': {
    de: 'In diesem Ordner liegen keine Artikel. Gesucht werden Dateien mit {extensions}; andere bitte einzeln nennen.',
    en: 'There are no articles in this folder. Files with {extensions} are looked for; please name others one by one.',
  },
  'format-without-file': {
    de: 'Bei „{name}=“ fehlt der Name der Datei.',
    en: 'The name of the file is missing after “{name}=”.',
  },
  'front-matter': {
    de: 'Die Kopfdaten sind kein gültiges YAML und wurden nicht gelesen. Erwartet werden Zeilen wie „title: …“ zwischen zwei Zeilen „---“.',
    en: 'The front matter is not valid YAML and was not read. Lines such as “title: …” are expected between two lines of “---”.',
  },
  'guessed-encoding': {
    de: 'Kein gültiges UTF-8 (Byte {offset} ist 0x{byte}); als Windows-1252 gelesen. Bitte als UTF-8 sichern.',
    en: 'Not valid UTF-8 (byte {offset} is 0x{byte}); read as Windows-1252. Please save it as UTF-8.',
  },
  markup: {
    de: 'Die Auszeichnung ist hier so dicht verschachtelt, dass die Stelle als bloßer Text gelesen wurde.',
    en: 'The markup is so dense here that this part was read as plain text.',
  },
  missing: {
    de: 'gibt es nicht. Bitte den Pfad prüfen.',
    en: 'does not exist. Please check the path.',
  },
  'no-changes': {
    de: 'git nennt nicht, was sich seit „{revision}“ geändert hat ({reason}). Bitte prüfen, ob es die Revision gibt.',
    en: 'git does not say what changed since “{revision}” ({reason}). Please check that the revision exists.',
  },
  'no-file-list': {
    de: '{path} lässt sich nicht lesen ({reason}). Erwartet wird eine Datei mit einem Pfad je Zeile.',
    en: '{path} cannot be read ({reason}). Expected: a file with a path on each line.',
  },
  'no-files': {
    de: 'Welche Artikel? Bitte Dateien, Ordner oder Muster nennen, oder „-“ für die Standardeingabe.',
    en: 'Which articles? Please name files, folders or patterns, or “-” for standard input.',
  },
  'no-output': {
    de: 'Wohin? Bitte mit „-o“ eine Datei (.html, .md, .csv, .json) oder einen Ordner nennen.',
    en: 'Where to? Please name a file (.html, .md, .csv, .json) or a folder with “-o”.',
  },
  'no-match': {
    de: 'Auf dieses Muster passt keine Datei. Bitte prüfen, ob es in Anführungszeichen und relativ zum aktuellen Ordner steht.',
    en: 'No file matches this pattern. Please check that it is quoted and relative to the current folder.',
  },
  'output-exists': {
    de: '„{name}“ gibt es schon, und es ist kein Bericht von wersagt. Damit nichts verloren geht, bitte einen anderen Namen wählen.',
    en: '“{name}” exists already and is no report of wersagt. So that nothing is lost, please choose another name.',
  },
  'report-written': {
    de: 'Bericht über {count} Artikel',
    en: 'report on {count} article(s)',
  },
  'too-large': {
    de: 'hat {size} MB; gelesen werden Artikel bis {limit} MB. Bitte aufteilen, etwa mit „extract --input jsonl“.',
    en: 'has {size} MB; articles up to {limit} MB are read. Please split it, for instance for “extract --input jsonl”.',
  },
  'output-taken': {
    de: 'Mit {option} ist die Standardausgabe vergeben. Bitte den Bericht in eine Datei schreiben: --format {format}=DATEI.',
    en: 'With {option} standard output is taken. Please write the report to a file: --format {format}=FILE.',
  },
  'report-over-article': {
    de: '„{file}“ ist einer der Artikel und würde vom Bericht überschrieben. Bitte einen anderen Namen wählen.',
    en: '“{file}” is one of the articles and would be overwritten by the report. Please choose another name.',
  },
  'same-destination': {
    de: '„{first}“ und „{second}“ schreiben beide auf {file}. Bitte eines davon mit „=DATEI“ in eine eigene Datei schreiben.',
    en: '“{first}” and “{second}” both write to {file}. Please write one of them to a file of its own with “=FILE”.',
  },
  'standard-output': { de: 'die Standardausgabe', en: 'standard output' },
  unknown: {
    de: '„{id}“ ist keine Prüfung und keine Gruppe.{suggestion} Alle nennt „wersagt checks“.',
    en: '“{id}” is no check and no group.{suggestion} “wersagt checks” lists all.',
  },
  'unknown-output': {
    de: '„{name}“ hat eine Endung, für die es keinen Bericht gibt. Möglich sind .html, .md, .csv, .json oder ein Ordner.',
    en: '“{name}” has an ending for which there is no report. Possible are .html, .md, .csv, .json or a folder.',
  },
  'did-you-mean': { de: ' Gemeint war vielleicht {ids}?', en: ' Did you mean {ids}?' },
  'unknown-format': {
    de: '„{name}“ ist kein Format. Möglich sind {names}.',
    en: '“{name}” is no format. Possible are {names}.',
  },
  unreadable: {
    de: 'lässt sich nicht lesen ({reason}). Bitte die Zugriffsrechte prüfen.',
    en: 'cannot be read ({reason}). Please check the permissions.',
  },
  unwritable: {
    de: '„{file}“ lässt sich nicht schreiben ({reason}). Bitte Pfad und Zugriffsrechte prüfen.',
    en: '“{file}” cannot be written ({reason}). Please check the path and the permissions.',
  },
  watching: {
    de: 'geprüft: {count}. Wartet auf Änderungen; Strg+C beendet.',
    en: 'checked: {count}. Waiting for changes; Ctrl+C ends.',
  },
  'watch-report': {
    de: '„--watch“ schreibt keine Berichte in Dateien, denn jeder handelte nur vom letzten Lauf. Bitte „=DATEI“ weglassen.',
    en: '“--watch” writes no reports to files, as each would be about the last run only. Please leave out “=FILE”.',
  },
  'watch-stdin': {
    de: '„--watch“ und die Standardeingabe gehen nicht zusammen. Bitte Dateien oder Ordner nennen.',
    en: '“--watch” does not go with standard input. Please name files or folders.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type MessageId = keyof typeof MESSAGES;

/** A sentence of the table in the language of the run. */
export function message(id: MessageId, locale: Locale, data: Readonly<Record<string, string | number>> = {}): string {
  return MESSAGES[id][locale].replace(/\{(\w+)\}/g, (whole, key: string) => String(data[key] ?? whole));
}
