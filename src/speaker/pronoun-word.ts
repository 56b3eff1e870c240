import type { Lexicon } from '../lexicon/lexicon.js';
import type { Gender } from '../model/grammar.js';
import type { Token } from '../model/token.js';

/** What a pronoun tells by its form, whoever it stands for. */
export interface PronounWord {
  /** "nach eigenen Angaben": those of the subject, one or several. */
  readonly own: boolean;
  /** "sein Anwalt" may be the subject's of the same clause, "er" may not. */
  readonly possessive: boolean;
  /** "demnach" takes up a report rather than a person. */
  readonly adverb: boolean;
  /** "Ersterer" takes up who was named first, "letzterer" who was named last. */
  readonly order: 'former' | 'latter' | undefined;
  /** "dieser" takes up what was named last rather than the subject: "Kern traf Tarnow. Dieser lachte." */
  readonly demonstrative: boolean;
  /** "sie" may be several. */
  readonly mayBePlural: boolean;
  /** Whom it may stand for as a singular: "ihm" for a man or a thing; undefined where it is none. */
  readonly genders: readonly Gender[] | undefined;
}

/** A text with its pronouns by their form; each form is looked at once. */
interface Text {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly pronouns: Map<string, PronounWord>;
}

/** The pronoun at a token. */
export function pronounAt(token: number, { tokens, lexicon, pronouns }: Text): PronounWord {
  const normal = tokens[token]?.normal ?? '';
  const known = pronouns.get(normal);
  if (known) return known;
  const word = read(normal, lexicon);
  pronouns.set(normal, word);
  return word;
}

function read(normal: string, lexicon: Lexicon): PronounWord {
  const forms = lexicon.pronoun(normal);
  const singular = forms.filter(({ number }) => number === 'sg');
  return {
    own: isOwn(normal),
    possessive: forms.some(({ kind }) => kind === 'possessive'),
    adverb: forms.some(({ kind }) => kind === 'adverb'),
    order: /^erstere[rmn]?$/.test(normal) ? 'former' : /^letztere[rmn]?$/.test(normal) ? 'latter' : undefined,
    demonstrative: /^diese[rmn]?$/.test(normal),
    mayBePlural: forms.some(({ number }) => number === 'pl'),
    genders: singular.length ? singular.flatMap(({ genders }) => genders) : undefined,
  };
}

/** "eigenen". */
export const isOwn = (normal: string): boolean => normal.startsWith('eigene') && /^eigene[mnrs]?$/.test(normal);
