import type { Token } from '../model/token.js';
import { withAttributes } from './attributes.js';
import { type Draft, isDetermined } from './draft.js';
import { modifiersEnd } from './modifiers.js';
import { joinName } from './names.js';
import { nominativeAdjective } from './nominative.js';
import type { Read, Readings } from './readings.js';
import { isCapital, type Sight } from './sight.js';

/**
 * The phrase in loose apposition behind a comma at `comma`: a function behind a name ("Şükrü Can, der Leiter der Wartung,") or a name
 * behind a function ("der Direktor des Amtes, Anton Huber,"). It must end at a comma or stop: in "sagte Krüger, der
 * Präsident habe …" a clause goes on.
 */
export function appositionAt(
  sight: Sight,
  draft: Draft,
  comma: number,
  readings: Readings,
): { readonly read: Read; readonly draft: Draft } | undefined {
  const { tokens } = sight;
  if (tokens[comma]?.text !== ',' || draft.number === 'pl') return undefined;
  const read =
    foreignName(sight, draft, comma + 1, readings) ??
    readings.readAt[comma + 1] ??
    behindParticiple(sight, comma + 1, readings);
  const apposed = read && (read.draft.tokens.from > comma + 1 ? asSingular(sight, read, comma + 1) : read);
  if (!read || !apposed || !fits(draft, apposed.draft)) return undefined;
  const near = withAttributes(sight, apposed);
  const end = modifiersEnd(sight, near.tokens.to, readings.phraseAt);
  const further = furtherFunction(sight, end, readings);
  const isEnd = (to: number) => isBoundary(tokens[afterBracket(tokens, to)]) || goesOn(sight, draft, read.draft, to);
  const to = [further, end, near.tokens.to].find(isEnd);
  if (to !== undefined) return { read, draft: { ...near, tokens: { from: near.tokens.from, to } } };
  const rest = restEnd(sight, near.tokens.to, readings);
  if (!isEnd(rest)) return undefined;
  const role = [near.role, ...tokens.slice(near.tokens.to, rest).map(({ text }) => text)].join(' ');
  return { read, draft: { ...near, role, tokens: { from: near.tokens.from, to: rest } } };
}

/**
 * "der Polizeichef der Region, Tegai Munuhe,": two or three capitals between commas behind a function are its bearer's name, though no list
 * knows them and the tagger took one of them for something else.
 */
function foreignName(sight: Sight, draft: Draft, at: number, { phraseAt, readAt }: Readings): Read | undefined {
  const { tokens, lexicon } = sight;
  if (draft.kind !== 'role' || !isDetermined(sight, draft)) return undefined;
  let to = at;
  while (to < at + 4 && isNamePart(sight, to)) to++;
  if (to - at < 2 || to - at > 3 || !isBoundary(tokens[to])) return undefined;
  const known = readAt[at];
  const phrase = phraseAt[at] ?? phraseAt[at + 1];
  const isTaken = known?.draft.kind === 'name' || lexicon.role((tokens[at] as Token).text) !== undefined;
  if (!phrase || isTaken) return undefined;
  const tokensOf = { from: at, to };
  const name = { kind: 'name', tokens: tokensOf, head: to - 1, number: 'sg', definite: true } as const;
  return {
    phrase: { ...phrase, core: tokensOf, tokens: tokensOf },
    draft: { ...name, name: joinName(sight, tokensOf) },
  };
}

/** A capital that is no listed body or place; a function only as the surname: "Yona Metzger". */
function isNamePart({ tokens, lexicon }: Sight, at: number): boolean {
  const token = tokens[at];
  if (!isCapital(token) || token?.kind !== 'word' || lexicon.titles.has(token.text)) return false;
  return !lexicon.organisation(token.text) && !lexicon.metonym(token.text) && !lexicon.body(token.text);
}

/** "der für den Hafen zuständige Minister": a function behind an article and what its adjective governs. */
function behindParticiple({ tokens, grammar }: Sight, at: number, { phraseAt, readAt }: Readings): Read | undefined {
  if (!/^(?:der|die)$/.test(tokens[at]?.normal ?? '') || grammar.tags[at + 1] !== 'ADP') return undefined;
  const read = readAt[phraseAt[at + 2]?.core.to ?? -1];
  const from = read?.draft.tokens.from ?? -1;
  return read?.draft.kind === 'role' && /^(?:ADJA|PP)$/.test(grammar.tags[from] ?? '') ? read : undefined;
}

/** The same function with the number and gender of the article, which stands far before it: "zuständiger Minister". */
function asSingular({ tokens }: Sight, read: Read, article: number): Read {
  const gender = tokens[article]?.normal === 'der' ? 'm' : 'f';
  const words = read.draft.role?.split(' ') ?? [];
  const role = words
    .map((word, i) => (i < words.length - 1 ? nominativeAdjective(word, gender, 'sg') : word))
    .join(' ');
  return { ...read, draft: { ...read.draft, role, gender, number: 'sg', definite: true } };
}

/** "der Leiter der Turkish | Airlines": nouns that join an attribute without article, where it was cut. */
function restEnd({ grammar }: Sight, at: number, { phraseAt }: Readings): number {
  let end = at;
  while (/^(?:NOUN|PROPN)$/.test(grammar.tags[end] ?? '')) {
    const phrase = phraseAt[end];
    if (!phrase) break;
    end = phrase.tokens.to;
  }
  return end;
}

/**
 * "Die Leiterin des Amtes, Jana Ohm warnte": at the start of a sentence the name needs no second comma; nor where an adverb follows,
 * which no clause has in second place: "sagte der Leiter des Amtes, Jan Ohm heute".
 */
function goesOn(sight: Sight, draft: Draft, other: Draft, to: number): boolean {
  const { grammar, sentenceOf } = sight;
  return (
    draft.kind === 'role' &&
    isDetermined(sight, draft) &&
    other.name?.includes(' ') === true &&
    (grammar.tags[to] === 'ADV' ||
      (grammar.tags[to] === 'FIN' && sentenceOf(draft.tokens.from).tokens.from === draft.tokens.from))
  );
}

/** "ein Abgeordneter aus Minnesota und Oberst außer Dienst": where a second function of the same person ends. */
function furtherFunction(sight: Sight, at: number, readings: Readings): number {
  if (sight.tokens[at]?.normal !== 'und') return at;
  const read = readings.readAt[at + 1];
  if (read?.draft.kind !== 'role' || read.draft.definite || sight.grammar.tags[at + 1] === 'DET') return at;
  return modifiersEnd(sight, withAttributes(sight, read).tokens.to, readings.phraseAt);
}

function fits(draft: Draft, other: Draft): boolean {
  if (draft.gender && other.gender && draft.gender !== other.gender) return false;
  if (draft.kind === 'name') return other.kind === 'role' && (other.number === 'sg' || !other.definite);
  return draft.kind === 'role' && other.kind === 'name';
}

function afterBracket(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at;
  let i = at;
  while (i < Math.min(tokens.length, at + 8) && tokens[i]?.text !== ')') i++;
  return i + 1;
}

const isBoundary = (token: Token | undefined): boolean =>
  token === undefined || token.kind === 'mark' || /^[,.:;!?)–—-]$/.test(token.text);
