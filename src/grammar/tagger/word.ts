import type { DeterminerReading, Lexicon } from '../../lexicon/lexicon.js';
import type { VerbReading } from '../../model/grammar.js';
import type { TokenKind } from '../../model/token.js';
import type { NounFacts } from '../noun-facts.js';
import { candidatesOf } from './candidates.js';
import { type Halves, halvesOf } from './halves.js';
import { type Hash, mix } from './hash.js';
import { type Imprint, imprintOf } from './imprint.js';
import { type OwnFeatures, ownFeatures } from './own-features.js';
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

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
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
    joins: isPrefix ? remembering((stem) => stem !== '' && isVerb(normal + stem, lexicon)) : undefined,
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
    particle:
      lexicon.verbParticles.has(normal) && !adverbial.has(normal)
        ? remembering((base) => lexicon.verbReadings(normal + base).length > 0)
        : undefined,
    definite: definites.test(normal),
    asName: undefined,
    asCapitalised: undefined,
    noun: undefined,
    own: ownFeatures(isSure ? [] : featuresOf(normal, form, shape, verb, kind), inside | opening),
    imprint: imprintOf(form, outline, ending, shape, kind),
  };
}

function featuresOf(normal: string, form: Hash, shape: Hash, verb: number, kind: Hash): Hash[] {
  const features = [mix(form, 10), mix(kind, 11), mix(shape, 12), mix(verb, 13)];
  const tail = normal.slice(normal.lastIndexOf('-') + 1);
  for (let length = 1; length <= 5 && length <= tail.length; length++) {
    features.push(mix(spell(tail.slice(-length), length), 14));
  }
  for (let length = 2; length <= 4 && length < normal.length; length++) {
    features.push(mix(spell(normal.slice(0, length), length), 15));
  }
  features.push(mix(spell(normal.slice(0, 2) + normal.slice(-2), 16), shape & 3));
  return features;
}

const definites = /^(?:d(?:er|ie|as|en|em|es)$|dies|jen|sein|ihr|unser)/;

/** Words that look like prefixes but mostly stand by themselves: "Er sagte weiter", "äußerte sich zufrieden". */
const adverbial: ReadonlySet<string> = new Set([
  'dabei',
  'dafür',
  'daran',
  'davor',
  'dazu',
  'hinterher',
  'weiter',
  'wieder',
  'zufrieden',
  'zuvor',
]);

/** "Erhöhungen", "Freiheiten": no name ends so. */
const abstractPlural = /(?:heiten|keiten|schaften|tionen|täten|ungen)$/;

/** "der 53-Jährige"; "53-jährige" is an adjective. */
const isAge = (text: string): boolean => /^\d+-Jährige[mnrs]?$/.test(text);

/** "Hamburger", "Deutsche": members of a group, and adjectives of a name ("Hamburger Polizei", "Deutsche Bahn"). */
const isOrigin = (text: string, lexicon: Lexicon): boolean =>
  /e[mnrs]?$/.test(text) && /^(?:member|trait)$/.test(lexicon.role(text)?.kind ?? '');

function shapeOf(text: string, lexicon: Lexicon): Hash {
  const shape =
    (/\p{L}\P{Ll}*\p{Lu}/u.test(text) ? 2 : 0) |
    (/\d/.test(text) ? 4 : 0) |
    (text.includes('-') ? 8 : 0) |
    (text.endsWith('.') ? 16 : 0) |
    (lexicon.nobleParticles.has(text) ? 512 : 0);
  return (shape & 2) === 0 && !isCapital(text) ? shape : shape | nameShapeOf(text, lexicon);
}

/** The bits that only words with a capital can have. */
const nameShapeOf = (text: string, lexicon: Lexicon): Hash =>
  (isCapital(text) ? 1 : 0) |
  (lexicon.givenName(text) ? 32 : 0) |
  (lexicon.role(text) ? 64 : 0) |
  (lexicon.organisation(text) ? 128 : 0) |
  (lexicon.parties.has(text) || lexicon.metonym(text) ? 256 : 0) |
  (lexicon.months.has(text) || lexicon.titles.has(text) ? 1024 : 0);

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

/** The same question, with the answers kept: few prefixes meet few verbs, again and again. */
function remembering(ask: (stem: string) => boolean): (stem: string) => boolean {
  const known = new Map<string, boolean>();
  return (stem) => {
    const before = known.get(stem);
    if (before !== undefined) return before;
    if (known.size >= mostStems) known.clear();
    const answer = ask(stem);
    known.set(stem, answer);
    return answer;
  };
}

const mostStems = 2_000;

const isVerb = (lemma: string, lexicon: Lexicon): boolean =>
  lexicon.reportingVerbs(lemma).length > 0 || lexicon.verbReadings(lemma).some((reading) => reading.lemma === lemma);

const modals = ['können', 'müssen', 'sollen', 'wollen', 'dürfen', 'mögen'];
const brackets = new Map([['haben', 1], ['sein', 2], ['werden', 3], ...modals.map((modal) => [modal, 4] as const)]);

/** Number of a spelling; `seed` keeps equal spellings of different use apart. */
function spell(text: string, seed: number): Hash {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) + 37;
  return mix(hash, seed);
}
