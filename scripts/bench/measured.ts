/** The analysis of one text by one contender. */
export interface Speed {
  readonly contender: string;
  /** Whose articles they were; empty for our own. */
  readonly articles: string;
  readonly megabytes: number;
  /** Megabytes per second of processor time, or why there is no figure. */
  readonly perSecond: number | 'too slow' | 'no time left';
  readonly sentences?: number;
  /** Null where the contender does not look for them. */
  readonly quotations?: number | null;
}

/** The speaker resolver alone, over one text. */
export interface Resolving {
  readonly megabytes: number;
  readonly mentions: number;
  /** Of processor time. */
  readonly milliseconds: number;
}

/** Medians of wall time in milliseconds, by name of the command, over so many runs. */
export interface Starts {
  readonly runs: number;
  readonly milliseconds: Readonly<Record<string, number>>;
}

/** Of the package as npm would publish it, in megabytes. */
export interface PackageSize {
  readonly packed: number;
  readonly installed: number;
  readonly dependencies: number;
}

/** All that one run of the benchmark measures, and on what machine. */
export interface Measured {
  readonly cores: number;
  /** Programs at work when it began, mean of a minute. */
  readonly load: number;
  readonly node: string;
  readonly speeds: readonly Speed[];
  readonly resolving: readonly Resolving[];
  readonly starts: Starts;
  readonly size: PackageSize;
}
