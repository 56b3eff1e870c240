import type { OrganisationNoun } from '../lexicon/lexicon.js';
import type { Gender } from '../model/grammar.js';
import type { Token, TokenRange } from '../model/token.js';
import type { NounRun } from './draft.js';
import { nominativeAdjective, nominativeName, nominativeNoun } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** An organisation, authority, medium or document named in a run of nouns. */
export interface Body {
  readonly name: string;
  readonly role?: string;
  readonly gender?: Gender;
  readonly number: 'sg' | 'pl';
  readonly head: number;
  /** True when the name is a description that may go on with attributes: "Gewerkschaft" + "der Polizei". */
  readonly open: boolean;
}

const namedByRest: ReadonlySet<OrganisationNoun['kind']> = new Set(['medium', 'company', 'party']);

/**
 * Reads "das Rote Kreuz", "die Nachrichtenagentur RIA Nowosti", "das Weiße Haus", "Polizei", "BKA", "der „Abendkurier“".
 */
export function bodyIn(sight: Sight, run: NounRun): Body | undefined {
  return (
    metonymIn(sight, run) ?? withOrganisationNoun(sight, run) ?? abbreviationIn(sight, run) ?? markedName(sight, run)
  );
}

/** "Kreml", "Weißes Haus" (in any case form), "Washington". */
function metonymIn(sight: Sight, run: NounRun): Body | undefined {
  const { tokens, lexicon } = sight;
  const words = wordsOf(tokens, run);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  const candidates = [words.join(' '), [...words.slice(0, -1), last.replace(/s$/, '')].join(' ')];
  const adjective = run.adjectives.at(-1);
  if (adjective !== undefined && isCapital(tokens[adjective]))
    for (const gender of ['n', 'm', 'f'] as const)
      for (const noun of [last, last.replace(/e?s$/, ''), last.replace(/n$/, '')])
        candidates.push(
          `${nominativeAdjective((tokens[adjective] as Token).text, gender, 'sg')} ${noun}`,
          `${nominativeAdjective((tokens[adjective] as Token).text, gender, 'pl')} ${noun}`,
        );
  for (const name of candidates) {
    const row = lexicon.metonym(name);
    if (row)
      return { name: row.name, role: row.meaning, gender: row.gender, number: 'sg', head: run.to - 1, open: false };
  }
  return undefined;
}

function withOrganisationNoun(sight: Sight, run: NounRun): Body | undefined {
  const { tokens, lexicon } = sight;
  let at = -1;
  for (let i = run.from; i < run.to; i++)
    if (lexicon.organisation((tokens[i] as Token).text)) {
      at = i;
      if (i > run.from) break;
    }
  if (at < 0) return undefined;
  const token = tokens[at] as Token;
  const row = lexicon.organisation(token.text) as OrganisationNoun;
  const plural = isPlural(token.normal, row);
  const number = plural ? 'pl' : 'sg';
  const noun = plural ? token.text : nominativeNoun(token.text, row.noun);
  const before = properBefore(sight, run, at);
  const rest = { from: at + 1, to: run.to };
  const restName = rest.to > rest.from ? wordsOf(tokens, rest).join(' ') : '';
  const adjectives = run.adjectives.map((i) => nominativeAdjective((tokens[i] as Token).text, row.gender, number));
  const described = [...adjectives, ...before, noun].join(' ');
  const common = { gender: row.gender, number, head: at } as const;
  if (!restName) return { ...common, name: described, open: true };
  if (namedByRest.has(row.kind) || (row.kind === 'group' && noun.toLowerCase() !== row.noun.toLowerCase()))
    return { ...common, name: nominativeName(restName, sight.occurs), role: described, open: false };
  return { ...common, name: `${described} ${restName}`, open: false };
}

/** Capitals before the noun: "Human Rights" in "Human Rights Organisation". */
const properBefore = ({ tokens }: Sight, run: NounRun, at: number): readonly string[] =>
  wordsOf(tokens, { from: run.from, to: at });

/** "das BKA", "UNHCR", "n24"; several such words: "BBC News". */
function abbreviationIn({ tokens, lexicon }: Sight, run: NounRun): Body | undefined {
  const first = tokens[run.from] as Token;
  if (!/\p{Lu}.*\p{Lu}|^\p{L}+\d/u.test(first.text) || /-\p{Lu}\p{Ll}/u.test(first.text) || lexicon.role(first.text))
    return undefined;
  const name = wordsOf(tokens, run)
    .join(' ')
    .replace(/(?<=\p{Lu})s$/u, '');
  return { name, number: 'sg', head: run.to - 1, open: false };
}

/** "der „Abendkurier“": a name in marks behind an article. */
function markedName({ tokens }: Sight, run: NounRun): Body | undefined {
  const marks = tokens.slice(run.from - 1, run.to + 1).filter((token) => token.kind === 'mark');
  if (marks.length < 2 || run.determiner === undefined) return undefined;
  const words = wordsOf(tokens, run);
  return words.length ? { name: words.join(' '), number: 'sg', head: run.to - 1, open: false } : undefined;
}

function isPlural(normal: string, row: OrganisationNoun): boolean {
  const noun = row.noun.toLowerCase();
  if (normal.endsWith(noun)) return /(?:kräfte|medien|kreise|werke|betriebe|truppen)$/.test(noun);
  return !/s$/.test(normal) || /(?:teams|studios|labels|videos|blogs|interviews)$/.test(normal);
}

const wordsOf = (tokens: readonly Token[], range: TokenRange): string[] =>
  tokens
    .slice(range.from, range.to)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.text);
