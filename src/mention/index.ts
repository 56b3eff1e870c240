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
  const headed = nounsOf(sight);
  const reads = readPhrases(sight, headed);
  const drafts = [...widen(sight, reads), ...possessors(sight, headed), ...pronouns(sight)].filter(
    (draft) => !isInBrackets(sight, draft) && !isPredicate(sight, draft),
  );
  const ordered = [...drafts, ...joinSpeakers(sight, drafts)].sort(inReadingOrder);
  return ordered.map((draft, i) => mentionOf(draft, `m${i + 1}`, tokens));
}

/** Member by member, so that all mentions have one shape: the stages after this one look at little else. */
function mentionOf(draft: Draft, id: string, tokens: readonly Token[]): Mention {
  const { kind, head, name, role, title, party, gender, number, definite } = draft;
  const { start, end } = spanOf(tokens, draft.tokens);
  return { id, start, end, kind, tokens: draft.tokens, head, name, role, title, party, gender, number, definite };
}

/** All phrases but pronouns, with their runs of nouns. */
function nounsOf(sight: Sight): readonly Headed[] {
  const phrases = sight.grammar.phrases.filter((phrase) => phrase.kind !== 'pronoun');
  return phrases.map((phrase) => {
    const whole = runOf(sight, phrase);
    return { phrase, whole, run: afterPossessor(sight, whole) };
  });
}

/**
 * First the phrases that tell by themselves what they are, then bare surnames by what the first have told. "der Leyen" within
 * "Ursula von der Leyen" and "Haus" within "das Weiße Haus" are no phrases of their own.
 */
function readPhrases(sight: Sight, headed: readonly Headed[]): readonly Read[] {
  const first = headed.map((each) => readPhrase(sight, each));
  const surnames = surnamesOf(first);
  const reads: Read[] = [];
  let end = -1;
  headed.forEach((each, i) => {
    const draft = readSurname(sight, each, first[i], surnames) ?? first[i];
    if (!draft || draft.tokens.from < end) return;
    reads.push({ phrase: each.phrase, draft });
    end = draft.tokens.to;
  });
  return reads;
}

function possessors(sight: Sight, headed: readonly Headed[]): readonly Draft[] {
  const drafts: Draft[] = [];
  for (const each of headed) {
    const draft = possessorIn(sight, each) ?? possessiveIn(sight, each.phrase);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function pronouns(sight: Sight): readonly Draft[] {
  const substituting = sight.grammar.phrases.filter((phrase) => phrase.kind === 'pronoun');
  const drafts = substituting.flatMap((phrase) => pronounAt(sight, phrase.head, phrase) ?? []);
  sight.grammar.tags.forEach((tag, at) => {
    if (!mayStandAlone(sight, tag, at) && !isFormerOrLatter(sight, at)) return;
    const pronoun = pronounAt(sight, at);
    if (pronoun) drafts.push(pronoun);
  });
  return drafts;
}

/** Relative pronouns, "demnach", and "Beide" before a verb, which are no noun phrases. */
function mayStandAlone({ grammar }: Sight, tag: Tag, at: number): boolean {
  return tag === 'PREL' || tag === 'ADV' || (tag === 'DET' && grammar.tags[at + 1] === 'FIN');
}

/** "Erstere lachte", "so letztere", but not "letztere Frage". */
const isFormerOrLatter = ({ tokens, grammar }: Sight, at: number): boolean =>
  grammar.tags[at] !== 'PRON' &&
  /^(?:erst|letzt)ere[mnr]?$/.test((tokens[at] as Token).normal) &&
  !/^(?:NOUN|PROPN|ADJA)$/.test(grammar.tags[at + 1] ?? '');

/** "(CDU)" and "(BKA)" are parts of the phrase before them. */
const isInBrackets = ({ tokens }: Sight, { tokens: { from, to } }: Draft): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')';

/** "Sie ist Buchhändlerin", "als Sprecherin": a bare singular function says what somebody is and names nobody. */
const isPredicate = ({ grammar }: Sight, { kind, number, definite, tokens, head, phrase }: Draft): boolean =>
  kind === 'role' &&
  number === 'sg' &&
  (!definite || tokens.from === head) &&
  /^(?:NOUN|PROPN)$/.test(grammar.tags[tokens.from] ?? '') &&
  (phrase === undefined || grammar.phrases[phrase]?.preposition === undefined);

const inReadingOrder = (a: Draft, b: Draft): number => a.tokens.from - b.tokens.from || b.tokens.to - a.tokens.to;
