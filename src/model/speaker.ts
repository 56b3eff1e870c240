export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** One person or body, with all its mentions. */
export interface Speaker {
  /** `s1`, `s2` … in the order of first mention. */
  readonly id: string;
  readonly kind: SpeakerKind;
  /** Fullest form in the document: "Juri Uschakow". */
  readonly name: string;
  /** Functions in order of appearance. */
  readonly roles: readonly string[];
  /** Ids of its mentions, in order. */
  readonly mentions: readonly string[];
}

/** Why a mention was joined to a speaker. */
export interface Link {
  readonly mention: string;
  readonly speaker: string;
  /** Name of the rule that decided, e.g. `full-name`, `surname`, `role`, `pronoun`. */
  readonly resolver: string;
  /** Ids of the mentions it was joined through, nearest first. */
  readonly evidence: readonly string[];
  /** Other speakers that fitted equally well; not empty when the link is ambiguous. */
  readonly rivals: readonly string[];
}
