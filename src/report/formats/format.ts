import type { Severity } from '../../model/finding.js';
import type { Locale } from '../../model/locale.js';
import type { FormatName } from '../columns.js';
import type { ExplainedCheck } from '../explanation.js';
import type { SourcedResult } from '../pretty.js';

/** A checked file: what was found, the text it is about, and what its configuration says. */
export interface CheckedFile extends SourcedResult {
  /** From the root of the repository where there is one, with slashes; the name in the result is as the user wrote it. */
  readonly path: string;
  readonly locale: Locale;
  /** The mildest severity that makes the run fail. */
  readonly failOn: Severity;
}

/** What all files of a run share. */
export interface CheckRun {
  readonly locale: Locale;
  readonly colour: boolean;
  /** Of the program. */
  readonly version: string;
  readonly checks: readonly ExplainedCheck[];
}

/** Takes the files in their order and gives back what can be written at once; the rest comes at the end. */
export interface Writer {
  add(file: CheckedFile): string;
  end(): string;
}

/** An output format of `check`. */
export interface Format {
  readonly name: FormatName;
  open(run: CheckRun): Writer;
}

/** A format that says what there is to say about a file and is done with it. */
export const perFile = (name: FormatName, write: (file: CheckedFile, run: CheckRun) => string): Format => ({
  name,
  open: (run) => ({ add: (file) => write(file, run), end: () => '' }),
});

/** A format that is one document: keeps a few rows of each file, and neither its text nor its quotations. */
export const collected = <Row>(
  name: FormatName,
  rowsOf: (file: CheckedFile, run: CheckRun) => readonly Row[],
  document: (rows: readonly Row[], run: CheckRun) => string,
): Format => ({
  name,
  open(run) {
    const rows: Row[] = [];
    return {
      add(file) {
        for (const row of rowsOf(file, run)) rows.push(row);
        return '';
      },
      end: () => document(rows, run),
    };
  },
});
