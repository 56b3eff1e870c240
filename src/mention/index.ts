import type { Lexicon } from '../lexicon/lexicon.js';
import type { Grammar, Tag } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import { type Sentence, spanOf, type Token } from '../model/token.js';
import type { Draft, Headed } from './draft.js';
import { widen } from './extent.js';
import { joinSpeakers } from './group.js';
import { afterPossessor, possessorIn } from './possessor.js';
import { possessiveIn, pronounAt } from './pronoun.js';
import { readPhrase } from './read-phrase.js';
import type { Read } from './readings.js';
import { runOf } from './run.js';
import { look, type Sight } from './sight.js';
import { readSurname, surnamesOf } from './surname.js';

/**
 * All words that may name a speaker, in the order of the text, the outer one first: names with their function and apposition,
 * functions, bodies, pronouns. "Der Sprecher der Polizei" gives two, "der Polizei" being one of them.
 */
export function findMentions(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  lexicon: Lexicon,
): readonly Mention[] {
  const sight = look(tokens, sentences, grammar, lexicon);
  const phrases = lookAtPhrases(sight);
  const drafts: Draft[] = [];
  for (const draft of widen(sight, readPhrases(sight, phrases))) keep(sight, draft, drafts);
  for (const draft of phrases.possessors) keep(sight, draft, drafts);
  for (const draft of phrases.pronouns) keep(sight, draft, drafts);
  for (const draft of pronouns(sight)) keep(sight, draft, drafts);
  for (const draft of joinSpeakers(sight, drafts)) drafts.push(draft);
  drafts.sort(inReadingOrder);
  const mentions: Mention[] = [];
  for (const draft of drafts) mentions.push(mentionOf(draft, `m${mentions.length + 1}`, tokens));
  return mentions;
}

function keep(sight: Sight, draft: Draft, drafts: Draft[]): void {
  if (!isInBrackets(sight, draft) && !isPredicate(sight, draft)) drafts.push(draft);
}

/** Member by member, so that all mentions have one shape: the stages after this one look at little else. */
function mentionOf(draft: Draft, id: string, tokens: readonly Token[]): Mention {
  const { kind, head, name, role, title, party, gender, number, definite } = draft;
  const { start, end } = spanOf(tokens, draft.tokens);
  return { id, start, end, kind, tokens: draft.tokens, head, name, role, title, party, gender, number, definite };
}

/** What one walk over the phrases tells, so that each is looked at while it is at hand. */
interface Phrases {
  /** All but pronouns, with their runs of nouns. */
  readonly headed: readonly Headed[];
  /** What these are read as by themselves. */
  readonly first: readonly (Draft | undefined)[];
  readonly possessors: readonly Draft[];
  readonly pronouns: readonly Draft[];
}

function lookAtPhrases(sight: Sight): Phrases {
  const headed: Headed[] = [];
  const first: (Draft | undefined)[] = [];
  const possessors: Draft[] = [];
  const pronouns: Draft[] = [];
  for (const phrase of sight.grammar.phrases) {
    if (phrase.kind === 'pronoun') {
      const pronoun = pronounAt(sight, phrase.head, phrase);
      if (pronoun) pronouns.push(pronoun);
      continue;
    }
    const each = afterPossessor(sight, runOf(sight, phrase));
    headed.push(each);
    first.push(readPhrase(sight, each));
    const possessor = possessorIn(sight, each) ?? possessiveIn(sight, phrase);
    if (possessor) possessors.push(possessor);
  }
  return { headed, first, possessors, pronouns };
}

/**
 * First the phrases that tell by themselves what they are, then bare surnames by what the first have told. "der Leyen" within
 * "Ursula von der Leyen" and "Haus" within "das Weiße Haus" are no phrases of their own.
 */
function readPhrases(sight: Sight, { headed, first }: Phrases): readonly Read[] {
  const surnames = surnamesOf(first);
  const reads: Read[] = [];
  let end = -1;
  for (let i = 0; i < headed.length; i++) {
    const each = headed[i] as Headed;
    const draft = readSurname(sight, each, first[i], surnames) ?? first[i];
    if (!draft || draft.tokens.from < end) continue;
    reads.push({ phrase: each.phrase, draft, taken: false });
    end = draft.tokens.to;
  }
  return reads;
}

/** Pronouns that are no noun phrases. */
function pronouns(sight: Sight): readonly Draft[] {
  const { tags } = sight.grammar;
  const drafts: Draft[] = [];
  for (let at = 0; at < tags.length; at++) {
    const pronoun = mayStandAlone(tags, at) ? pronounAt(sight, at) : undefined;
    if (pronoun) drafts.push(pronoun);
  }
  for (const at of sight.ofTwo) {
    const pronoun = !mayStandAlone(tags, at) && isOneOfTwo(tags, at) ? pronounAt(sight, at) : undefined;
    if (pronoun) drafts.push(pronoun);
  }
  return drafts;
}

/** Relative pronouns, "demnach", and "Beide" before a verb, which are no noun phrases. */
function mayStandAlone(tags: readonly Tag[], at: number): boolean {
  const tag = tags[at];
  return tag === 'PREL' || tag === 'ADV' || (tag === 'DET' && tags[at + 1] === 'FIN');
}

/** "Erstere lachte", "so letztere", but not "letztere Frage". */
const isOneOfTwo = (tags: readonly Tag[], at: number): boolean =>
  tags[at] !== 'PRON' && !isNominal(tags[at + 1]) && tags[at + 1] !== 'ADJA';

const isNominal = (tag: Tag | undefined): boolean => tag === 'NOUN' || tag === 'PROPN';

/** "(CDU)" and "(BKA)" are parts of the phrase before them. */
const isInBrackets = ({ tokens }: Sight, { tokens: { from, to } }: Draft): boolean =>
  from > 0 && (tokens[from - 1] as Token).text === '(' && tokens[to]?.text === ')';

/** "Sie ist Buchhändlerin", "als Sprecherin": a bare singular function says what somebody is and names nobody. */
const isPredicate = ({ grammar }: Sight, { kind, number, definite, tokens, head, phrase }: Draft): boolean =>
  kind === 'role' &&
  number === 'sg' &&
  (!definite || tokens.from === head) &&
  isNominal(grammar.tags[tokens.from]) &&
  (phrase === undefined || grammar.phrases[phrase]?.preposition === undefined);

const inReadingOrder = (a: Draft, b: Draft): number => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to;
