import type { Locale } from '../model/locale.js';
import { COUNTING } from '../report/columns.js';

const FORMATS = Object.keys(COUNTING).join(', ');

/** The texts of `wersagt --help`. */
export const USAGE = {
  de: {
    about: 'Findet Zitate in deutschen Nachrichtentexten, sagt, wer spricht, und prüft, ob der Text darin stimmig ist.',
    check:
      'prüft Artikel; der Rückgabewert ist 0 (nichts ab --fail-on), 1 (Befunde) oder 2 (Fehler in Aufruf oder Eingabe)',
    extract: 'gibt Zitate, Sprecher und ihre Belege als Daten aus',
    people: 'nennt alle Personen und Stellen mit Schreibweisen, Funktionen und Zitaten, über alle Dateien',
    report: 'schreibt einen Bericht zum Ansehen, Drucken und Weitergeben: HTML, Markdown, CSV oder JSON',
    explain: 'erklärt eine Prüfung mit Begründung und Beispielen',
    checks: 'nennt alle Prüfungen',
    fileList: 'Datei mit einem Pfad je Zeile; „-“ für die Standardeingabe',
    changedSince: 'nur Dateien, die sich seit dieser Revision geändert haben (git)',
    jobs: 'Zahl der Arbeiter; voreingestellt sind so viele, wie sich lohnen',
    cache: 'behält Ergebnisse und prüft nur, was sich geändert hat',
    cacheLocation: 'Ordner dafür; voreingestellt ist .wersagt-cache',
    files: 'Dateien, Ordner oder Muster; „-“ für die Standardeingabe',
    configCommand: 'zeigt, welche Einstellungen für eine Datei gelten',
    configFile: 'die Datei; ohne Angabe ein Text in diesem Ordner',
    showOrigin: 'nennt, woher jede kommt',
    profile: 'Stufen für eine Art von Text',
    init: 'schreibt eine Konfiguration für den Anfang',
    completion: 'gibt ein Skript aus, mit dem die Shell Befehle und Optionen ergänzt',
    shell: 'die Shell',
    baseline: 'schreibt die Befunde von heute auf, die bleiben sollen, wie sie sind',
    baselineAction: 'create: neu; update: für diese Dateien erneuern; prune: streichen, was es nicht mehr gibt',
    baselineFile: 'Liste bekannter Befunde; ohne Angabe wersagt.baseline.json in diesem Ordner oder darüber',
    noBaseline: 'ohne Liste bekannter Befunde',
    id: 'eine Prüfung, etwa marks/unclosed-quote',
    format: 'Ausgabeformat',
    formats: `Ausgabeformat: ${FORMATS}; FORMAT=DATEI schreibt in eine Datei; mehrmals möglich`,
    input: 'jsonl: von der Standardeingabe je Zeile {"name": "…", "text": "…"}',
    failOn: 'ab welchem Schweregrad der Rückgabewert 1 ist',
    locale: 'Sprache der Meldungen',
    color: 'Farben',
    config: 'diese Konfiguration für alle Dateien',
    isolated: 'ohne jede Konfiguration',
    select: 'nur diese Prüfungen oder Gruppen, durch Kommas getrennt',
    ignore: 'ohne diese Prüfungen oder Gruppen, durch Kommas getrennt',
    output: 'Datei (.html, .md, .csv, .json) oder Ordner für eine Seite je Artikel',
    excel: 'CSV mit Semikolon und Byte-Order-Mark',
    quiet: 'nur Befunde, keine Zusammenfassung',
    maxWarnings: 'ab mehr Warnungen als so vielen ist der Rückgabewert 1',
    exitZero: 'Befunde ändern den Rückgabewert nicht',
    fix: 'berichtigt, was ohne Risiko geht: nur Zeichen und Leerräume, nie ein Wort; meldet, was bleibt',
    diff: 'zeigt, was --fix ändern würde, und ändert nichts',
    watch: 'prüft nach jeder Änderung wieder, was sich geändert hat, bis Strg+C',
    stdinFilename: 'Name für die Standardeingabe; seine Endung bestimmt das Format',
    version: 'zeigt die Version',
    help: 'zeigt diese Hilfe',
  },
  en: {
    about: 'Finds quotations in German news, says who speaks, and checks that the text is consistent about it.',
    check: 'checks articles; the exit code is 0 (nothing from --fail-on up), 1 (findings) or 2 (wrong use or input)',
    extract: 'writes quotations, speakers and their evidence as data',
    people: 'lists all persons and bodies with spellings, functions and quotations, over all files',
    report: 'writes a report to look at, print and send on: HTML, Markdown, CSV or JSON',
    explain: 'explains a check with its reason and examples',
    checks: 'lists all checks',
    fileList: 'a file with a path on each line; “-” for standard input',
    changedSince: 'only files that changed since this revision (git)',
    jobs: 'number of workers; as many as are worth it by default',
    cache: 'keeps results, and checks only what changed',
    cacheLocation: 'the folder for it; .wersagt-cache by default',
    files: 'files, folders or patterns; “-” for standard input',
    configCommand: 'shows which settings hold for a file',
    configFile: 'the file; by default a text in this folder',
    showOrigin: 'names where each comes from',
    profile: 'levels for a kind of text',
    init: 'writes a configuration to begin with',
    completion: 'writes a script by which the shell completes commands and options',
    shell: 'the shell',
    baseline: 'writes down the findings of today that are to be left as they are',
    baselineAction: 'create: anew; update: for these files; prune: take out what is there no more',
    baselineFile: 'list of known findings; by default wersagt.baseline.json in this folder or above',
    noBaseline: 'without a list of known findings',
    id: 'a check, for instance marks/unclosed-quote',
    format: 'output format',
    formats: `output format: ${FORMATS}; FORMAT=FILE writes to a file; may be given several times`,
    input: 'jsonl: from standard input, {"name": "…", "text": "…"} a line',
    failOn: 'the severity from which the exit code is 1',
    locale: 'language of the messages',
    color: 'colours',
    config: 'this configuration for all files',
    isolated: 'without any configuration',
    select: 'these checks or groups only, separated by commas',
    ignore: 'without these checks or groups, separated by commas',
    output: 'file (.html, .md, .csv, .json), or folder for one page an article',
    excel: 'CSV with semicolons and a byte order mark',
    quiet: 'findings only, no summary',
    maxWarnings: 'more warnings than this make the exit code 1',
    exitZero: 'findings do not change the exit code',
    fix: 'fixes what is safe: marks and spaces only, never a word; reports what remains',
    diff: 'shows what --fix would change and changes nothing',
    watch: 'checks what changed again after each change, until Ctrl+C',
    stdinFilename: 'name for standard input; its ending gives the format',
    version: 'shows the version',
    help: 'shows this help',
  },
} as const;

/** The language is needed before the options are read, for help and for complaints about options. */
export function localeOf(argv: readonly string[]): Locale {
  const at = argv.lastIndexOf('--locale');
  return argv.includes('--locale=en') || (at >= 0 && argv[at + 1] === 'en') ? 'en' : 'de';
}

/** Headings of the help page. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Aufruf:',
  'Arguments:': 'Angaben:',
  'Options:': 'Optionen:',
  'Commands:': 'Befehle:',
};

export const helpTitle = (title: string, locale: Locale): string => (locale === 'de' && TITLES[title]) || title;

/** What commander says about wrong use, in German; each row as it writes it. */
const COMPLAINTS: readonly (readonly [RegExp, string])[] = [
  [/unknown option '(.*)'/, 'Die Option „$1“ gibt es nicht.'],
  [/unknown command '(.*)'/, 'Den Befehl „$1“ gibt es nicht.'],
  [/\(Did you mean one of (.*)\?\)/, 'Gemeint war vielleicht eines von $1?'],
  [/\(Did you mean (.*)\?\)/, 'Gemeint war vielleicht $1?'],
  [
    /option '(.*)' argument '(.*)' is invalid\. Allowed choices are (.*)\./,
    '„$2“ ist kein Wert für „$1“. Möglich sind $3.',
  ],
  [
    /command-argument value '(.*)' is invalid for argument '(.*)'\. Allowed choices are (.*)\./,
    '„$1“ ist kein Wert für „$2“. Möglich sind $3.',
  ],
  [
    /option '(.*)' argument '(.*)' is invalid\. A whole number.*/,
    '„$2“ ist kein Wert für „$1“. Erwartet wird eine ganze Zahl ab 0.',
  ],
  [/option '(.*)' cannot be used with option '(.*)'/, '„$1“ und „$2“ schließen einander aus.'],
  [/option '(.*)' argument missing/, 'Bei „$1“ fehlt der Wert.'],
  [/missing required argument '(.*)'/, 'Es fehlt die Angabe „$1“.'],
  [/too many arguments for '(.*)'\..*/, 'Zu viele Angaben für „$1“.'],
];

/** A complaint of commander in the language of the run. */
export function complaint(text: string, locale: Locale): string {
  const bare = text.replace(/^error: /, '');
  const own =
    locale === 'de' ? COMPLAINTS.reduce((said, [pattern, german]) => said.replace(pattern, german), bare) : bare;
  return `wersagt: ${own.trim().replaceAll('\n', ' ')}\n`;
}
