import type { Lexicon } from '../lexicon/lexicon.js';
import type { Case, Gender, GrammaticalNumber, NounPhrase, Tag } from '../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';

/** The core of a noun phrase: "die neue Sprecherin", "US-Präsident Donald Trump", "er". */
interface Core extends TokenRange {
  readonly head: number;
  readonly kind: NounPhrase['kind'];
  readonly determiner?: number;
  readonly preposition?: number;
}

const beforeNoun: ReadonlySet<Tag> = new Set(['DET', 'ADJA', 'NUM']);
const nouns: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN']);
const longestMarkedName = 6;
const longestEmbedded = 10;

/**
 * The noun phrases of a sentence, each with its attributes, in order; phrases inside an attribute are listed too
 * ("der Sprecher der Polizei" and "der Polizei"). Pronouns are phrases of one word.
 */
export function findPhrases(
  tokens: readonly Token[],
  tags: readonly Tag[],
  sentence: Sentence,
  lexicon: Lexicon,
  firstIndex: number,
): readonly NounPhrase[] {
  const cores = findCores(tokens, tags, sentence.tokens, lexicon);
  const startsAt = new Map(cores.map((core, i) => [core.from, i]));
  // Right to left, so that an attribute knows its own extent when its governor looks at it.
  const ends: number[] = new Array(cores.length);
  for (let i = cores.length - 1; i >= 0; i--)
    ends[i] = withAttributes(tokens, tags, cores, i, ends, startsAt, sentence.tokens.to, lexicon);
  return cores.map((core, i) => {
    const form = formOf(tokens, tags, core, lexicon);
    return {
      index: firstIndex + i,
      tokens: { from: core.from, to: ends[i] as number },
      core: { from: core.from, to: core.to },
      head: core.head,
      kind: core.kind,
      preposition: core.preposition,
      ...form,
    };
  });
}

function findCores(
  tokens: readonly Token[],
  tags: readonly Tag[],
  range: TokenRange,
  lexicon: Lexicon,
): readonly Core[] {
  const cores: Core[] = [];
  let i = range.from;
  let preposition: number | undefined;
  while (i < range.to) {
    const core = coreAt(tokens, tags, i, range.to, lexicon);
    if (core) {
      cores.push(preposition === undefined ? core : { ...core, preposition });
      i = core.to;
      preposition = undefined;
      continue;
    }
    if (tags[i] === 'ADP') preposition = i;
    else if (tags[i] !== 'ADV' && tags[i] !== 'ADJD' && (tokens[i] as Token).kind !== 'mark') preposition = undefined;
    i++;
  }
  return cores;
}

function coreAt(
  tokens: readonly Token[],
  tags: readonly Tag[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Core | undefined {
  const tag = tags[from] as Tag;
  if (tag === 'PRON') return { from, to: from + 1, head: from, kind: 'pronoun' };
  let i = from;
  const determiner = tag === 'DET' ? from : undefined;
  let marks = 0;
  while (i < to) {
    const current = tags[i] as Tag;
    if (beforeNoun.has(current) && (current !== 'DET' || i === from || tags[i - 1] === 'DET')) i++;
    else if (
      (current === 'ADV' || current === 'ADJD') &&
      i > from &&
      i + 1 < to &&
      beforeNoun.has(tags[i + 1] as Tag) &&
      tags[i + 1] !== 'DET'
    )
      i++;
    else if (current === 'ADP' && i === from + 1 && tag === 'DET' && embeddedAttribute(tags, i, to) !== undefined)
      i = embeddedAttribute(tags, i, to) as number;
    else if (i > from && (tokens[i] as Token).kind === 'mark' && marks < 2) {
      marks++;
      i++;
    } else if ((tokens[i] as Token).text === ',' && tags[i - 1] === 'ADJA' && tags[i + 1] === 'ADJA') i++;
    else break;
  }
  if (i >= to || !nouns.has(tags[i] as Tag)) return determiner !== undefined && i === from + 1 ? undefined : undefined;
  let head = i;
  let name = false;
  while (i < to) {
    const token = tokens[i] as Token;
    if (
      nouns.has(tags[i] as Tag) &&
      (i === head || name || tags[i] === 'PROPN' || joinsNext(tokens[i - 1] as Token, lexicon))
    ) {
      head = i;
      name ||= tags[i] === 'PROPN' || lexicon.givenName(token.text) !== undefined;
      i++;
    } else if (name && lexicon.nobleParticles.has(token.normal) && i + 1 < to && isCapital(tokens[i + 1] as Token)) i++;
    else if (/^\p{Lu}\.$/u.test(token.text) && i + 1 < to && isCapital(tokens[i + 1] as Token)) i++;
    else if (lexicon.titles.has(token.text)) i++;
    else if (
      /^(?:[IVX]+\.|\d+\.)$/.test(token.text) &&
      i + 1 < to &&
      nouns.has(tags[i + 1] as Tag) === false &&
      /^[IVX]/.test(token.text)
    )
      i++;
    else break;
  }
  const marked = markedNameAt(tokens, i, to);
  if (marked !== undefined && !name) i = marked;
  else if (marks === 1 && i < to && (tokens[i] as Token).kind === 'mark') i++;
  return { from, to: i, head, kind: name ? 'name' : 'noun', determiner };
}

/** A function or body may be followed by a name that is tagged as a noun: "Präsident Gusmão", "Stiftung Wohnwert". */
const joinsNext = (token: Token, lexicon: Lexicon): boolean =>
  lexicon.role(token.text) !== undefined ||
  lexicon.organisation(token.text) !== undefined ||
  lexicon.titles.has(token.text) ||
  lexicon.givenName(token.text) !== undefined;

/** Index of the adjective that ends a participle phrase between article and noun: "der [für den Bau zuständige] Dezernent". */
function embeddedAttribute(tags: readonly Tag[], at: number, to: number): number | undefined {
  for (let i = at; i < Math.min(to - 1, at + longestEmbedded); i++) {
    if (tags[i] === 'FIN' || tags[i] === 'PUNCT') return undefined;
    if (tags[i] === 'ADJA' && nouns.has(tags[i + 1] as Tag)) return i;
  }
  return undefined;
}

/** End of a short name in marks behind a noun: "die Zeitung „Abendkurier“". */
function markedNameAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (at >= to || (tokens[at] as Token).kind !== 'mark' || !isCapital(tokens[at + 1])) return undefined;
  for (let i = at + 2; i < Math.min(to, at + longestMarkedName); i++)
    if ((tokens[i] as Token).kind === 'mark') return i + 1;
  return undefined;
}

/** End of the phrase with brackets, genitives, "von" phrases, appositions. */
function withAttributes(
  tokens: readonly Token[],
  tags: readonly Tag[],
  cores: readonly Core[],
  index: number,
  ends: readonly number[],
  startsAt: ReadonlyMap<number, number>,
  to: number,
  lexicon: Lexicon,
): number {
  const core = cores[index] as Core;
  if (core.kind === 'pronoun') return core.to;
  const end = withGenitive(tokens, tags, cores, index, ends, startsAt, to, lexicon);
  return withApposition(tokens, cores, index, end, ends, startsAt, to, lexicon);
}

/**
 * A loose apposition between commas: "Qiangba Puncog, der Präsident der Region," and "der Präsident der Region, Qiangba Puncog,". One of the
 * two is a name and the other is not, so that enumerations stay apart.
 */
function withApposition(
  tokens: readonly Token[],
  cores: readonly Core[],
  index: number,
  end: number,
  ends: readonly number[],
  startsAt: ReadonlyMap<number, number>,
  to: number,
  lexicon: Lexicon,
): number {
  if (tokens[end]?.text !== ',' || end + 1 >= to) return end;
  const next = startsAt.get(end + 1);
  if (next === undefined) return end;
  const core = cores[index] as Core;
  const apposed = cores[next] as Core;
  if (apposed.kind === 'pronoun' || (core.kind === 'name') === (apposed.kind === 'name')) return end;
  const role = (core.kind === 'name' ? apposed : core) as Core;
  if (!isRole(tokens, role, lexicon)) return end;
  const close = ends[next] as number;
  return close >= to || /^[.,:;!?)“«”"]$/.test((tokens[close] as Token).text) ? close : end;
}

function isRole(tokens: readonly Token[], core: Core, lexicon: Lexicon): boolean {
  for (let i = core.from; i < core.to; i++)
    if (lexicon.role((tokens[i] as Token).text) || lexicon.organisation((tokens[i] as Token).text)) return true;
  return false;
}

function withGenitive(
  tokens: readonly Token[],
  tags: readonly Tag[],
  cores: readonly Core[],
  index: number,
  ends: readonly number[],
  startsAt: ReadonlyMap<number, number>,
  to: number,
  lexicon: Lexicon,
): number {
  const core = cores[index] as Core;
  let end = afterBracket(tokens, core.to, to);
  const next = startsAt.get(end);
  if (next !== undefined && isGenitive(tokens, tags, cores[next] as Core))
    end = afterBracket(tokens, ends[next] as number, to);
  if (end < to && isAttributive(tokens, tags, core, end, lexicon)) {
    const attribute = startsAt.get(end + 1);
    if (attribute !== undefined && (cores[attribute] as Core).kind !== 'pronoun') end = ends[attribute] as number;
  }
  return end;
}

/**
 * A preposition that ties an attribute to a person or body: "die Polizei von Nordhafen", "die Regierung in Lomé", "der Beauftragte für Datenschutz",
 * "Anna Brehm aus dem Vorstand". Elsewhere it opens an adverbial of the clause.
 */
function isAttributive(
  tokens: readonly Token[],
  tags: readonly Tag[],
  core: Core,
  at: number,
  lexicon: Lexicon,
): boolean {
  const { normal } = tokens[at] as Token;
  if (normal === 'von' || normal === 'vom') return true;
  const described = isRole(tokens, core, lexicon);
  if (!described && core.kind !== 'name') return false;
  if (normal === 'in') return core.kind !== 'name' && tags[at + 1] === 'PROPN';
  if (normal === 'für' || normal === 'um') return core.kind !== 'name' && described;
  return normal === 'aus' && described;
}

function afterBracket(tokens: readonly Token[], at: number, to: number): number {
  if (at >= to || (tokens[at] as Token).text !== '(') return at;
  for (let i = at + 1; i < Math.min(to, at + 12); i++) if ((tokens[i] as Token).text === ')') return i + 1;
  return at;
}

function isGenitive(tokens: readonly Token[], tags: readonly Tag[], core: Core): boolean {
  if (core.kind === 'pronoun') return false;
  const { normal } = tokens[core.from] as Token;
  if (core.determiner !== undefined) return /^(?:des|der|\p{L}+(?:es|er))$/u.test(normal) && normal !== 'das';
  if (tags[core.from] === 'ADJA') return /er$/.test(normal);
  return core.kind === 'name' && /s$|['’]$/.test((tokens[core.to - 1] as Token).normal);
}

function formOf(
  tokens: readonly Token[],
  tags: readonly Tag[],
  core: Core,
  lexicon: Lexicon,
): { cases: readonly Case[]; number?: GrammaticalNumber; gender?: Gender; definite: boolean } {
  const first = tokens[core.from] as Token;
  if (core.kind === 'pronoun') {
    const forms = lexicon.pronoun(first.normal);
    const genders = new Set(forms.flatMap((form) => form.genders));
    const numbers = new Set(forms.map((form) => form.number));
    return {
      cases:
        first.normal === 'er' || first.normal === 'wir' || first.normal === 'ich'
          ? ['nom']
          : forms.length === 0 || forms.some((form) => form.nominative)
            ? ['nom', 'acc']
            : ['acc', 'dat'],
      number: numbers.size === 1 ? [...numbers][0] : undefined,
      gender: genders.size === 1 ? [...genders][0] : undefined,
      definite: true,
    };
  }
  const readings =
    core.determiner !== undefined
      ? lexicon.determiner(first.normal)
      : tags[core.from] === 'ADJA'
        ? lexicon.determiner(`dies${first.normal.slice(-2)}`)
        : [];
  const person = lexicon.role((tokens[core.head] as Token).text);
  const definite =
    core.kind === 'name' ||
    /^(?:d(?:er|ie|as|en|em|es)|dies\p{L}*|jen\p{L}*|(?:sein|ihr|unser)\p{L}*)$/u.test(first.normal);
  if (!readings.length)
    return { cases: ['nom', 'acc', 'dat', 'gen'], number: undefined, gender: person?.gender, definite };
  // "der Vorsitzende": an adjective used as a noun is masculine after "der" in -e.
  const noun = (tokens[core.head] as Token).text;
  const gender =
    person && first.normal === 'der' && /e$/.test(noun) ? 'm' : (person?.gender ?? genderOf(noun, core, lexicon));
  const fitting = readings.filter(
    (r) =>
      (gender === undefined || r.number === 'pl' || r.genders.includes(gender)) &&
      !(gender === 'm' && person?.gender === 'f' && r.number === 'pl'),
  );
  const admitted = fitting.length ? fitting : readings;
  const numbers = new Set(
    (core.determiner !== undefined && first.normal === 'die'
      ? byAdjective(tokens, tags, core, admitted)
      : admitted
    ).map((r) => r.number),
  );
  const genders = new Set(admitted.flatMap((r) => r.genders));
  return {
    cases: [...new Set(admitted.flatMap((r) => r.cases))],
    number: numbers.size === 1 ? [...numbers][0] : undefined,
    gender: gender ?? (genders.size === 1 ? [...genders][0] : undefined),
    definite,
  };
}

/** Gender of a noun that is no person: of a listed body, or by its ending (Duden-Grammatik, "Genus nach Wortausgang"). */
function genderOf(noun: string, core: Core, lexicon: Lexicon): Gender | undefined {
  if (core.kind === 'name') return undefined;
  if (/(?:ung|heit|keit|schaft|tion|tät|ik|ei)$/.test(noun)) return 'f';
  return lexicon.organisation(noun)?.gender;
}

/** "die neue Sprecherin" is singular, "die neuen Sprecher" plural. */
function byAdjective<Reading extends { readonly number: GrammaticalNumber }>(
  tokens: readonly Token[],
  tags: readonly Tag[],
  core: Core,
  readings: readonly Reading[],
): readonly Reading[] {
  if (tags[core.from + 1] !== 'ADJA') return readings;
  const number = /n$/.test((tokens[core.from + 1] as Token).normal) ? 'pl' : 'sg';
  const fitting = readings.filter((reading) => reading.number === number);
  return fitting.length ? fitting : readings;
}

const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
