import type { Token } from '../model/token.js';
import type { Draft, Headed, NounRun } from './draft.js';
import { fullNameAt } from './names.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight } from './sight.js';

/** Where the genitive name at the front of a run ends: 1 word in "Putins Berater Juri Uschakow", 0 where there is none. */
export function afterPossessor(sight: Sight, run: NounRun): NounRun {
  const end = possessorEnd(sight, run);
  return end === run.from ? run : { ...run, from: end };
}

/** The possessor as a mention of its own: "Putins" in "Putins Berater". */
export function possessorIn(sight: Sight, { phrase: { index: phrase }, whole, run }: Headed): Draft | undefined {
  const end = run.from;
  if (end === whole.from) return undefined;
  const range = { from: whole.from, to: end };
  const last = (sight.tokens[end - 1] as Token).text.replace(/['’]?s?$/u, '');
  const place = sight.lexicon.metonym(last);
  if (end - whole.from === 1 && place)
    return {
      kind: 'organisation',
      tokens: range,
      head: whole.from,
      name: place.name,
      role: place.meaning,
      gender: place.gender,
      number: 'sg',
      definite: true,
      phrase,
    };
  const words = sight.tokens.slice(whole.from, end - 1).map((token) => token.text);
  const gender = fullNameAt(sight, whole.from, end)?.gender;
  return {
    kind: 'name',
    tokens: range,
    head: end - 1,
    name: [...words, last].join(' '),
    gender,
    number: 'sg',
    definite: true,
    phrase,
  };
}

function possessorEnd(sight: Sight, run: NounRun): number {
  const { tokens, lexicon } = sight;
  if (run.determiner !== undefined || run.adjectives.length || run.to - run.from < 2) return run.from;
  const full = fullNameAt(sight, run.from, run.to);
  const end = full?.to ?? run.from + 1;
  const last = tokens[end - 1] as Token;
  if (end >= run.to || !isCapital(last) || !/(?:s|['’])$/u.test(last.text)) return run.from;
  if (lexicon.role(last.text) || lexicon.organisation(last.text) || lexicon.titles.has(last.text)) return run.from;
  if (!full && lexicon.givenName(last.text)) return run.from;
  const next = (tokens[end] as Token).text;
  const isNoun = lexicon.role(next) !== undefined || lexicon.organisation(next) !== undefined;
  const isGenitive =
    nominativeName(last.text, sight.occurs) !== last.text || lexicon.metonym(last.text.slice(0, -1)) !== undefined;
  return isNoun || isGenitive ? end : run.from;
}
