import type { Complement, Medium, Stance } from '../model/cue.js';
import type { Case, Gender, GrammaticalNumber, Tag, VerbReading } from '../model/grammar.js';

/** A pair of quotation marks of one system and level. */
export interface MarkPair {
  readonly system: string;
  readonly level: 1 | 2;
  readonly open: string;
  readonly close: string;
  /** The orthography of the language knows it; other systems are found in texts all the same. */
  readonly standard: boolean;
}

/** A verb that can report words, with its frame. Verbs with several uses have several rows. */
export interface ReportingVerb {
  /** Infinitive with separable prefix: "mitteilen". */
  readonly lemma: string;
  /** Split form: ["teilen", "mit"]; undefined where nothing splits. */
  readonly prefix?: string;
  readonly reflexive?: boolean;
  readonly medium: Medium;
  readonly stance: Stance;
  readonly takes: readonly Complement[];
  /** Words that belong to the cue besides the verb: ["davon"] in "geht davon aus", ["zu", "protokoll"] in "gab zu Protokoll"; lower case. */
  readonly with?: readonly string[];
  /** Preposition of the prepositional object: "vor" in "warnte vor". */
  readonly preposition?: string;
  /** How sure a report is meant: 1 says nothing else ("mitteilen"), 3 usually means something else ("meinen", "geben"). */
  readonly weight: 1 | 2 | 3;
}

/**
 * A phrase that names a source without a verb of saying. In "nach Angaben der Polizei" the cue is "nach" and the noun
 * phrase at "*" is the speaker: "Angaben der Polizei".
 */
export interface ReportingPhrase {
  /** Lower case; "*" is one noun phrase with all its attributes, the other words are the cue: ["laut", "*"], ["*", "zufolge"]. */
  readonly words: readonly string[];
  /**
   * Who speaks. source: the noun phrase at "*" · self: the words, which are cue, frame and speaker at once ("demnach") ·
   * subject: the subject of the clause, "*" belongs to the cue ("mit den Worten") ·
   * origin: the subject passes on the words of "*" ("unter Berufung auf Zeugen"); its clause has a cue of its own.
   */
  readonly speaker: 'source' | 'self' | 'subject' | 'origin';
  /**
   * What the head of "*" must be. any: whatever can speak, names and documents too · reporting: a reporting noun ·
   * source: a reporting noun with `source` ("Angaben", "Ansicht") · a list: one of these reporting nouns.
   */
  readonly heads?: 'any' | 'reporting' | 'source' | readonly string[];
  /** Ends of heads that tell no source: "gemäß dem Dekret" is in line with it. */
  readonly unless?: readonly string[];
  /** Cases that "*" may stand in. */
  readonly cases?: readonly Case[];
  /** Stands between comma (or closing mark) and comma (or stop): "…, so Meyer". */
  readonly parenthesis?: boolean;
  /** Where it is unset, the head of "*" tells it. */
  readonly medium?: Medium;
  readonly stance: Stance;
  /** How sure a report is meant, as with verbs. */
  readonly weight: 1 | 2 | 3;
  /** A sentence with the phrase, for the reader. */
  readonly example: string;
}

/** A noun that can introduce words ("mit den Worten") or name a source ("nach Ansicht der Händler"). */
export interface ReportingNoun {
  /** Nominative singular: "Angabe". */
  readonly noun: string;
  readonly medium: Medium;
  readonly stance: Stance;
  /** It names a source after "nach": 1 mostly ("nach Angaben"), 2 it may as well mean "after" ("nach der Erklärung"). */
  readonly source?: 1 | 2;
  /** A clause can tell what is said: "die Forderung, das Bad zu schließen". */
  readonly content?: true;
  /** The clause is mostly no report, unless it stands in the subjunctive: "die Frage, ob er komme", but "die Frage, ob er kommt". */
  readonly weak?: true;
}

export interface RoleNoun {
  /** Nominative singular: "Sprecher". Compounds are recognised by their end: "Regierungssprecher". */
  readonly noun: string;
  readonly gender: Gender;
  /** office, profession, member of a group, relative, bearer of a trait … */
  readonly kind: 'office' | 'profession' | 'member' | 'relation' | 'trait';
}

export interface GivenName {
  readonly name: string;
  readonly gender: 'm' | 'f' | 'mf';
}

export interface OrganisationNoun {
  /** Head of a name of a body: "Ministerium", "Polizei", "Gewerkschaft". Compounds by their end. */
  readonly noun: string;
  readonly gender: Gender;
  readonly kind: 'authority' | 'company' | 'party' | 'medium' | 'group' | 'body' | 'document';
  /** Takes up a body that was named otherwise: "die Behörde", "der Konzern", but not "die Polizei". */
  readonly generic?: boolean;
}

/** A body by its proper name: "Reuters", "der Spiegel", "Greenpeace". */
export interface ProperBody {
  /** Nominative without article. */
  readonly name: string;
  readonly gender: Gender;
  readonly kind: OrganisationNoun['kind'];
}

/** A place or building that stands for a body: "Kreml", "Weißes Haus", "Washington". */
export interface Metonym {
  readonly name: string;
  readonly meaning: string;
  readonly gender?: Gender;
}

export interface PronounForm {
  readonly form: string;
  readonly kind: 'personal' | 'demonstrative' | 'relative' | 'indefinite' | 'reflexive' | 'possessive' | 'adverb';
  readonly person: 1 | 2 | 3;
  readonly genders: readonly Gender[];
  readonly number: GrammaticalNumber;
  readonly nominative: boolean;
}

/** What an article or pronoun form before a noun admits: "der" is nominative masculine, genitive or dative feminine, genitive plural. */
export interface DeterminerReading {
  readonly cases: readonly Case[];
  readonly number: GrammaticalNumber;
  readonly genders: readonly Gender[];
}

/** An abbreviation with its stop: "z.", "Dr.", "usw.". */
export interface Abbreviation {
  readonly form: string;
  /**
   * never: no sentence ends here ("Dr.", "z. B.") · may: ends one when a capital that opens sentences follows ("Mio.") ·
   * usually: ends one when any capital follows ("usw.").
   */
  readonly ends: 'never' | 'may' | 'usually';
  /** number: it is one only where a number follows, being a word elsewhere ("Art. 5", but "dieser Art."). */
  readonly before?: 'number';
}

/** A verb whose object sums up what was said: "Sie *warnte* vor den Folgen." */
export interface SpeechAct {
  /** One of these words must stand in the clause: "sprach *von*"; empty for verbs that need none. */
  readonly needs: readonly string[];
  /** Words that tell another sense: "forderte drei *Todesopfer*". */
  readonly unless: readonly string[];
  /** Words that tell another sense as its object alone: "forderte drei *Tote*", but "forderte Hilfe für die Opfer". */
  readonly otherObjects: readonly string[];
  /** Words with which the passive reports though nobody is named: "*Als* Ursache wird Hitze genannt." */
  readonly unnamed: readonly string[];
}

/** All that the stages may ask of a language. */
export interface Lexicon {
  readonly language: string;
  readonly marks: readonly MarkPair[];
  /** What is typed in place of a mark, `,,` or ´´, → the mark that is meant. */
  readonly markSubstitutes: ReadonlyMap<string, string>;
  readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  readonly months: ReadonlySet<string>;
  /** Words that open a sentence when capitalised though they are no nouns: "Der", "Danach". Lower case. */
  readonly openers: ReadonlySet<string>;
  /** Words that an apostrophe shortens at their start, without it: "ne" in "’ne". Lower case. */
  readonly elisions: ReadonlySet<string>;
  /** Readings of a lower-case word form as a verb: reporting verbs, auxiliaries, modals and frequent verbs. */
  verbReadings(normal: string): readonly VerbReading[];
  /** First parts of separable verbs, lower case: "mit" in "teilte … mit", "bekannt" in "gab … bekannt". */
  readonly verbParticles: ReadonlySet<string>;
  /** Every part of speech of a function word, auxiliary or separable prefix, the usual one first; empty for all other words. */
  functionWord(normal: string): readonly Tag[];
  /** Rows for an infinitive with prefix: "mitteilen". */
  reportingVerbs(lemma: string): readonly ReportingVerb[];
  /** Rows whose first word (or the word after "*") is `normal`. */
  reportingPhrases(normal: string): readonly ReportingPhrase[];
  /** What it takes for the verb to sum up an utterance ("sprach *von*"); undefined for verbs that do not. */
  speechAct(lemma: string): SpeechAct | undefined;
  /** How the verb names whom its words are meant for; empty when it does not. */
  addressedBy(lemma: string): readonly ('dat' | 'acc' | 'an' | 'bei' | 'gegen' | 'von' | 'zu')[];
  /** Row of a noun in any case form or at the end of a compound: "Forderungen", "Medienberichten". */
  reportingNoun(word: string): ReportingNoun | undefined;
  /** Longest listed role noun that `word` (as written, any case form) is or ends in. */
  role(word: string): RoleNoun | undefined;
  /** Whether a role noun tells of somebody who works for a medium, owns or reads it. */
  mediaPerson(word: string): boolean;
  /** Other masculine nouns for the same office: "Staatschef" for "Präsident"; empty for most. */
  roleSynonyms(noun: string): readonly string[];
  organisation(word: string): OrganisationNoun | undefined;
  /** What the short form of a noun for a body may stand for: "Arbeitskreis" for "AK"; empty for other words. */
  shortBody(short: string): readonly string[];
  body(name: string): ProperBody | undefined;
  /** Words of the longest listed name of a body that begins with `first`, 0 for none: 4 for "Brot" because of "Brot für die Welt". */
  bodyWords(first: string): number;
  metonym(words: string): Metonym | undefined;
  givenName(word: string): GivenName | undefined;
  readonly titles: ReadonlySet<string>;
  readonly nobleParticles: ReadonlySet<string>;
  readonly parties: ReadonlySet<string>;
  /** Foreign words that names of bodies are made with, as written there: "University", "States". */
  readonly foreignWords: ReadonlySet<string>;
  /** Nouns that stand without an article as objects, "Kritik" in "wies der Minister Kritik zurück", and are no surnames. */
  readonly bareNouns: ReadonlySet<string>;
  /** Whether a noun tells of what bears words for all to see: "Plakaten", "Pappschild". */
  carrier(word: string): boolean;
  pronoun(normal: string): readonly PronounForm[];
  /** Readings of an article, possessive or demonstrative before a noun; empty for other words. */
  determiner(normal: string): readonly DeterminerReading[];
  /** Adjective of origin → land: "ukrainisch" → "Ukraine". */
  origin(adjective: string): string | undefined;
}
