import type { DeterminerReading, Lexicon } from '../../lexicon/lexicon.js';
import type { VerbReading } from '../../model/grammar.js';
import type { TokenKind } from '../../model/token.js';
import type { NounFacts } from '../noun-facts.js';
import { candidatesOf } from './candidates.js';
import { type Halves, halvesOf } from './halves.js';
import { type Hash, mix, spell } from './hash.js';
import { type Imprint, imprintOf } from './imprint.js';
import { featuresOf, type OwnFeatures, ownFeatures } from './own-features.js';
import { joinsOf, particleOf } from './prefix.js';
import { isCapital, shapeOf } from './shape.js';
import { bits, only, type TagBits } from './tagset.js';

/** What the tagger knows of a word form before it sees the context; computed once a form. */
export interface Word {
  /** Admitted tags within a sentence, and where a sentence may open. */
  readonly inside: TagBits;
  readonly opening: TagBits;
  /** A sentence or a quotation may open after it. */
  readonly opensNext: boolean;
  /** It may end a clause: comma, stop, bracket. */
  readonly ends: boolean;
  /** Which form it is. */
  readonly form: Hash;
  /** The form of a function word or mark, the last three letters and the shape of any other: what its neighbours look at. */
  readonly outline: Hash;
  readonly ending: Hash;
  /** Capital, figures, hyphen, kind of name. */
  readonly shape: Hash;
  /** Admitted tags with the readings as a verb. */
  readonly kind: Hash;
  /** Which verb bracket it opens as a finite verb: 1 haben, 2 sein, 3 werden, 4 modal, 5 any other. */
  readonly bracket: number;
  /** Infinitive of a finite verb as listed, "" for all other words. */
  readonly lemma: string;
  /** Separable prefixes only: whether it makes a listed verb with that infinitive ("mit" and "teilen"). */
  readonly joins: ((lemma: string) => boolean) | undefined;
  /** What it can be as a verb, and as a finite one. */
  readonly readings: readonly VerbReading[];
  readonly finiteReadings: readonly VerbReading[];
  /** What it waits for as a finite verb. */
  readonly halves: Halves;
  /** Articles and adjectives only: what the ending admits. */
  readonly declined: readonly DeterminerReading[];
  readonly capital: boolean;
  /** Spelling admits it as a noun or name only, or as the adjective of a name. */
  readonly nameLike: boolean;
  /** A listed given name. */
  readonly given: boolean;
  /** A listed role or body: no name of a person. */
  readonly common: boolean;
  /** "Dr.", "Prof.", "Frau". */
  readonly title: boolean;
  /** "von", "van", "zu" as in the names of noble families. */
  readonly noble: boolean;
  /** "University", "States": a foreign word that names of bodies are made with. */
  readonly foreign: boolean;
  /** "AK": it has the name of a body behind it. */
  readonly shortBody: boolean;
  /** "an", "mit", which mostly are separated prefixes where they end a clause: whether it makes a listed form with that infinitive. */
  readonly particle: ((base: string) => boolean) | undefined;
  /** "der", "diese", "ihr": what it stands before is known. */
  readonly definite: boolean;
  /** The same where it is surely a name, and where its capital tells something at the start of a sentence; made when first asked for. */
  asName: Word | undefined;
  asCapitalised: Word | undefined;
  /** As a noun; found out when first asked for. */
  noun: NounFacts | undefined;
  /** Features that hold whatever the context. */
  readonly own: OwnFeatures;
  /** What it adds to the features of its neighbours and to its own. */
  readonly imprint: Imprint;
}

const kindTags: Readonly<Partial<Record<TokenKind, TagBits>>> = {
  number: bits('NUM'),
  link: bits('X'),
  mark: bits('PUNCT'),
  punctuation: bits('PUNCT'),
};

/** The word of a token. */
export function wordOf(text: string, normal: string, kind: TokenKind, lexicon: Lexicon): Word {
  return kind === 'word' ? realWord(text, normal, lexicon) : sign(text, kind);
}

const names = bits('NOUN', 'PROPN');
const noun = bits('NOUN');
const declinable = bits('DET', 'ADJA');
const nameLike = bits('NOUN', 'PROPN', 'ADJA');

/** What stands before and after a sentence. */
export const edge: Word = sign('', 'punctuation');

function sign(text: string, kind: TokenKind): Word {
  const set = kindTags[kind] ?? (/^[%‰€$£¥°§]/.test(text) ? bits('NOUN') : bits('X'));
  const form = kind === 'mark' ? 2 : kind === 'number' ? 3 : spell(text, 4);
  return {
    inside: set,
    opening: set,
    opensNext: kind === 'mark' || /^[:.!?…]/.test(text),
    ends: set === bits('PUNCT') && kind !== 'mark',
    form,
    outline: form,
    ending: form,
    shape: set,
    kind: form,
    bracket: 0,
    lemma: '',
    joins: undefined,
    readings: [],
    finiteReadings: [],
    halves: halvesOf(''),
    declined: [],
    capital: isCapital(text),
    nameLike: false,
    given: false,
    common: false,
    title: false,
    noble: false,
    foreign: false,
    shortBody: false,
    particle: undefined,
    definite: false,
    asName: undefined,
    asCapitalised: undefined,
    noun: undefined,
    own: ownFeatures([], set),
    imprint: imprintOf(form, form, form, set, form),
  };
}

function realWord(text: string, normal: string, lexicon: Lexicon): Word {
  const admitted = candidatesOf(text, normal, lexicon);
  const listed = lexicon.functionWord(normal).length > 0;
  const form = spell(normal, 5);
  const shape = shapeOf(text, lexicon);
  const common = (shape & (64 | 128)) !== 0;
  const isNoun =
    isAge(text) ||
    (common && !listed && (shape & 1) !== 0 && !isOrigin(text, lexicon) && lexicon.organisation(text) === undefined);
  const isBare = lexicon.bareNouns.has(text);
  const onlyNoun = isBare || ((shape & 1) !== 0 && abstractPlural.test(text));
  const inside = onlyNoun ? noun : isNoun ? names : admitted.inside;
  const opening = isNoun ? names : admitted.opening;
  const ending = spell(normal.slice(-3), 6);
  const readings = lexicon.verbReadings(normal);
  const finiteReadings = readings.filter(({ form }) => form === 'finite');
  const lemma = finiteReadings[0]?.lemma ?? '';
  const verb = verbBits(readings);
  const isSure = only(inside) >= 0 && inside === opening;
  const isPrefix = (opening & bits('PTKVZ')) !== 0;
  const kind = mix(mix(opening, verb), shape & 3);
  const outline = listed ? form : mix(ending, shape & 3);
  return {
    inside,
    opening,
    opensNext: false,
    ends: false,
    form,
    outline,
    ending,
    shape,
    kind,
    bracket: brackets.get(lemma) ?? 5,
    lemma,
    joins: isPrefix ? joinsOf(normal, lexicon) : undefined,
    readings,
    finiteReadings,
    halves: halvesOf(normal),
    declined: ((inside | opening) & declinable) !== 0 ? lexicon.determiner(normal) : [],
    capital: (shape & 1) !== 0,
    nameLike: (inside & names) === names && (inside & ~nameLike) === 0,
    given: (shape & 32) !== 0,
    common,
    title: lexicon.titles.has(text),
    noble: lexicon.nobleParticles.has(normal),
    foreign: lexicon.foreignWords.has(text),
    shortBody: lexicon.shortBody(text).length > 0,
    particle: particleOf(normal, lexicon),
    definite: definites.test(normal),
    asName: undefined,
    asCapitalised: undefined,
    noun: undefined,
    own: ownFeatures(isSure ? [] : featuresOf(normal, form, shape, verb, kind), inside | opening),
    imprint: imprintOf(form, outline, ending, shape, kind),
  };
}

const definites = /^(?:d(?:er|ie|as|en|em|es)$|dies|jen|sein|ihr|unser)/;

/** "Erhöhungen", "Freiheiten": no name ends so. */
const abstractPlural = /(?:heiten|keiten|schaften|tionen|täten|ungen)$/;

/** "der 53-Jährige"; "53-jährige" is an adjective. */
const isAge = (text: string): boolean => /^\d+-Jährige[mnrs]?$/.test(text);

/** "Hamburger", "Deutsche": members of a group, and adjectives of a name ("Hamburger Polizei", "Deutsche Bahn"). */
const isOrigin = (text: string, lexicon: Lexicon): boolean =>
  /e[mnrs]?$/.test(text) && /^(?:member|trait)$/.test(lexicon.role(text)?.kind ?? '');

function verbBits(readings: readonly VerbReading[]): number {
  let set = 0;
  for (const { form, moods } of readings) {
    if (form === 'infinitive') set |= 1;
    else if (form === 'zu-infinitive') set |= 2;
    else if (form === 'participle') set |= 4;
    else set |= moods.includes('indicative') ? 8 : 16;
  }
  return set;
}

const modals = ['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'];
const brackets = new Map([['haben', 1], ['sein', 2], ['werden', 3], ...modals.map((modal) => [modal, 4] as const)]);
