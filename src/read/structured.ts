/** Data as a person wrote them in a file of settings: the value, and the line of each part. */
export interface Structured {
  readonly value: unknown;
  /** Line, from 1, of the key or item at the end of a path; of the nearest one above it where it does not exist. */
  lineOf(path: readonly (string | number)[]): number;
}

/** Why a text is no such data, in the words of its parser. */
export interface Unstructured {
  readonly problem: string;
  readonly line: number;
}
