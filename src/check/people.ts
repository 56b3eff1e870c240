import type { Mention } from '../model/mention.js';
import type { Speaker } from '../model/speaker.js';
import type { Sentence } from '../model/token.js';
import type { CheckContext } from './context.js';

/** A person told by more than one capital word, which may be a firm, a horse or a misread noun: with first name or function. */
export const isSurelyPerson = ({ kind, name, roles }: Speaker): boolean =>
  kind === 'person' && (name.includes(' ') || roles.length > 0);

/** Somebody named in a sentence, at the first such place. */
export interface Named {
  readonly speaker: Speaker;
  readonly mention: Mention;
}

/** The people named in a sentence outside of quotation marks, each once; not those of "Webers Plan". */
export function peopleIn(sentence: Sentence, context: CheckContext): readonly Named[] {
  const people = new Map<string, Named>();
  for (const mention of context.mentionsIn(sentence.tokens)) {
    const speaker = context.speakerOf(mention.id);
    if (mention.kind !== 'name' || speaker?.kind !== 'person' || people.has(speaker.id)) continue;
    if (isPossessor(mention, speaker, context) || context.isQuoted(mention)) continue;
    people.set(speaker.id, { speaker, mention });
  }
  return [...people.values()];
}

const isPossessor = (mention: Mention, { name }: Speaker, { analysis }: CheckContext): boolean =>
  /s$/.test(analysis.tokens[mention.tokens.to - 1]?.text ?? '') && !name.endsWith('s');

type Told = 'm' | 'f' | undefined;

/** What the mentions of a person say of the gender; undefined where none does, or where they contradict each other. Found out once for each. */
export function genderOf(speaker: Speaker, context: CheckContext): Told {
  const known = genders.get(speaker);
  if (known) return known.gender;
  const gender = genderToldBy(speaker, context);
  genders.set(speaker, { gender });
  return gender;
}

const genders = new WeakMap<Speaker, { readonly gender: Told }>();

function genderToldBy({ mentions }: Speaker, { mention }: CheckContext): Told {
  let told: Mention['gender'];
  for (const id of mentions) {
    const row = mention(id);
    if (row?.kind === 'pronoun' || row?.gender === undefined) continue;
    if (told !== undefined && told !== row.gender) return undefined;
    told = row.gender;
  }
  return told === 'n' ? undefined : told;
}
