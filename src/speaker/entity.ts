import type { Gender, GrammaticalNumber } from '../model/grammar.js';
import type { ListedPerson } from '../model/listed-person.js';
import type { Mention } from '../model/mention.js';
import type { Speaker, SpeakerKind } from '../model/speaker.js';
import type { Office } from './office.js';

/** A person or body while its mentions are being gathered. */
export interface Entity {
  readonly order: number;
  readonly kind: SpeakerKind;
  /** Fullest name so far. */
  name: string | undefined;
  gender: Gender | undefined;
  readonly number: GrammaticalNumber;
  readonly roles: string[];
  /** The roles taken apart; those with a listed function. */
  readonly offices: Office[];
  readonly parties: string[];
  /** Ages told in figures: "der 53-Jährige", "53 Jahre alt". */
  readonly ages: string[];
  /** In the order of the text. */
  readonly mentions: Mention[];
  /** The members of a group. */
  readonly members: readonly Entity[];
  /** The row of the newsroom's list; its name stays the one to show. */
  readonly listed: ListedPerson | undefined;
  /** What is handed on of it, once all mentions are gathered; only of those that the text has met. */
  speaker: (Speaker & { readonly mentions: string[] }) | undefined;
}

/** What a resolver found: the entity, the mention that led to it, and others that fitted as well. */
export interface Resolution {
  readonly entity: Entity;
  readonly evidence: readonly Mention[];
  readonly rivals: readonly Entity[];
}

/** A mention whose entity was found, and how. */
export interface Met extends Resolution {
  readonly mention: Mention;
  readonly resolver: string;
  /** Found out when the first pronoun looks back at it, for many do. */
  prominence: Prominence | undefined;
}

/** What speaks for a mention by itself, whoever takes it up. */
export interface Prominence {
  readonly subject: boolean;
  readonly score: number;
  /** "Jeder Lehrer", "kein Lehrer": nobody in particular. */
  readonly anybody: boolean;
}

/** A mention in its place among those that are read one after the other. */
export interface Sight {
  readonly mention: Mention;
  readonly from: number;
  /** Token index behind which it is read. */
  readonly end: number;
  /** Undefined before it is read, and where nobody was found. */
  met: Met | undefined;
}

/** The mention that introduced an abbreviation in brackets; the entity is known once the mention is read. */
export interface Introduction {
  readonly mention: Mention;
  entity: Entity | undefined;
}

/** The last mention of an entity at or before a token, which a pronoun or a description takes up. */
export function lastBefore(entity: Entity, token: number): Mention | undefined {
  for (let i = entity.mentions.length - 1; i >= 0; i--) {
    const mention = entity.mentions[i] as Mention;
    if (mention.tokens.from < token) return mention;
  }
  return undefined;
}

/** A resolution that rests on the entity's nearest mention before the given one, or on its first one. */
export function through(entity: Entity, mention: Mention, rivals: readonly Entity[] = nobody): Resolution {
  const nearest = lastBefore(entity, mention.tokens.from) ?? entity.mentions[0];
  return { entity, evidence: nearest ? [nearest] : nothing, rivals };
}

const nobody: readonly Entity[] = [];
const nothing: readonly Mention[] = [];
