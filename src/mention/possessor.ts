import type { Token } from '../model/token.js';
import type { Draft, Headed, NounRun } from './draft.js';
import { fullNameAt } from './names.js';
import { nominativeName } from './nominative.js';
import { isCapital, type Sight } from './sight.js';
import { wordAt } from './word.js';

/** The run behind the genitive name at its front: "Berater Juri Uschakow" in "Putins Berater Juri Uschakow". */
export function afterPossessor(sight: Sight, headed: Headed): Headed {
  const from = possessorEnd(sight, headed);
  if (from === headed.from) return headed;
  const { to, determiner, adjectives, phrase, start } = headed;
  return { from, to, determiner, adjectives, phrase, start };
}

/** The possessor as a mention of its own: "Putins" in "Putins Berater". */
export function possessorIn(sight: Sight, { phrase, start: from, from: to }: Headed): Draft | undefined {
  if (to === from) return undefined;
  const last = (sight.tokens[to - 1] as Token).text.replace(genitiveEnding, '');
  const place = to - from === 1 ? sight.lexicon.metonym(last) : undefined;
  return {
    kind: place ? 'organisation' : 'name',
    tokens: { from, to },
    head: to - 1,
    name: place?.name ?? nameBefore(sight, from, to - 1, last),
    role: place?.meaning,
    title: undefined,
    party: undefined,
    gender: place ? place.gender : fullNameAt(sight, from, to)?.gender,
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

const genitiveEnding = /['’]?s?$/u;

function nameBefore({ tokens }: Sight, from: number, to: number, last: string): string {
  let name = '';
  for (let i = from; i < to; i++) name += `${(tokens[i] as Token).text} `;
  return name + last;
}

function possessorEnd(sight: Sight, run: NounRun): number {
  const { tokens, lexicon } = sight;
  if (run.determiner !== undefined || run.adjectives.length || run.to - run.from < 2) return run.from;
  const full = fullNameAt(sight, run.from, run.to);
  const end = full?.to ?? run.from + 1;
  const last = tokens[end - 1] as Token;
  if (end >= run.to || !isCapital(last) || !genitive.test(last.text)) return run.from;
  const word = wordAt(sight, end - 1);
  if (word.role || word.organisation || word.isTitle) return run.from;
  if (!full && word.isGivenName) return run.from;
  const next = wordAt(sight, end);
  const isNoun = next.role !== undefined || next.organisation !== undefined;
  const isGenitive =
    nominativeName(last.text, sight.capitals) !== last.text || lexicon.metonym(last.text.slice(0, -1)) !== undefined;
  return isNoun || isGenitive ? end : run.from;
}

const genitive = /(?:s|['’])$/u;
