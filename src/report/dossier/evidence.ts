/** By which a report can be checked later: what was read, and with what. Digests are SHA-256 in hexadecimal. */
export interface Evidence {
  /** The file as it was named. */
  readonly file: string;
  /** Digest of its bytes. */
  readonly sha256: string;
  readonly bytes: number;
  /** Digest of the settings that held for it. */
  readonly config: string;
}

/** What made a report, the same for all its articles. */
export interface Origin {
  /** Version of the program. */
  readonly version: string;
  /** Number of checks in the catalogue, and the digest of what they are. */
  readonly checks: number;
  readonly catalogue: string;
  /** When, in UTC: `2025-08-07T14:05:00.000Z`. */
  readonly moment: string;
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: string;
}
