import type { Level } from './level.js';

/** What one kind of text needs otherwise than another. */
export interface Profile {
  readonly levels: Readonly<Record<string, Level>>;
  /** What checks are set to, by check and name of the option. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, OptionSetting>>>>;
}

type OptionSetting = boolean | number | string[];

/** By the name under which a configuration asks for them; what it says itself wins over them. */
export const PROFILES = {
  /** Agency copy: others rely on it, so every source has a name and a function. */
  agentur: {
    levels: {
      'attribution/vague-source': 'error',
      'attribution/loaded-verb': 'warning',
      'names/first-mention-no-first-name': 'error',
      'names/first-mention-no-function': 'error',
    },
  },
  /** A newspaper: what holds without a profile. */
  zeitung: { levels: {} },
  /** Swiss usage; Richtlinie 3.1 of the Presserat asks for the source of every piece of news. */
  schweiz: {
    levels: { 'attribution/vague-source': 'error', 'names/first-mention-no-function': 'info' },
    options: { 'marks/mixed-quote-system': { house: ['guillemets-out'] } },
  },
  /** A book: dialogue needs no frame, and nobody has a function. */
  buch: {
    levels: {
      attribution: 'off',
      headline: 'off',
      indirect: 'off',
      'names/first-mention-no-first-name': 'off',
      'names/first-mention-no-function': 'off',
      'repetition/quote-variants': 'info',
    },
    options: { 'marks/mixed-quote-system': { house: ['guillemets-in', 'german'] } },
  },
  /** Before anything delicate is printed: hints are warnings. */
  streng: {
    levels: {
      'attribution/vague-source': 'error',
      'attribution/loaded-verb': 'warning',
      'indirect/attribution-drift': 'warning',
      'names/first-mention-no-function': 'warning',
      'meta/suppression-without-reason': 'warning',
    },
  },
  /** Opinion: judging is its business. */
  meinung: {
    levels: {
      'attribution/loaded-verb': 'off',
      'attribution/vague-source': 'info',
      indirect: 'off',
      'names/first-mention-no-function': 'off',
    },
  },
} satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof PROFILES;

export const profileNames = Object.keys(PROFILES) as readonly ProfileName[];
