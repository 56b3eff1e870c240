import type { GrammaticalNumber, NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import { bodyIn } from './body.js';
import { type Draft, type Headed, type NounRun, partOf } from './draft.js';
import type { PersonName } from './names.js';
import { nominativeAdjective, nominativeName, nominativeNoun, nominativePlural } from './nominative.js';
import { type NounForm, nounForm } from './noun-form.js';
import { genderOf, personIn } from './person.js';
import { isListedBody } from './run.js';
import { isBodyNoun, type Sight } from './sight.js';
import { readSource } from './source.js';
import { wordAt } from './word.js';
import { wordsOf } from './wording.js';

/**
 * Reads the core of a noun phrase as a person ("US-Präsident Donald Trump"), a function ("der Präsidentenberater") or a body
 * ("das Rote Kreuz"); undefined when it can name no speaker.
 */
export function readPhrase(sight: Sight, headed: Headed): Draft | undefined {
  const { phrase } = headed;
  if (headed.from >= headed.to) return undefined;
  return (
    readPerson(sight, phrase, headed) ??
    (endsInBody(sight, headed) ? readBody(sight, phrase, headed) : undefined) ??
    readFunction(sight, headed) ??
    readBody(sight, phrase, headed) ??
    readSource(sight, phrase, headed)
  );
}

function readPerson(sight: Sight, phrase: NounPhrase, run: NounRun): Draft | undefined {
  const person = personIn(sight, run);
  if (!person) return undefined;
  if (isPossessor(sight, run, person)) return possessor(sight, phrase, run, person);
  const before = partOf(run, run.from, person.from);
  const functionAt = lastFunction(sight, before) ?? rankAt(sight, before);
  const form = functionAt === undefined ? undefined : nounForm(sight, run, functionAt, true);
  const role =
    functionAt === undefined ? undefined : ofLand(sight, phrase, run, describe(sight, before, functionAt, form));
  return {
    kind: 'name',
    tokens: { from: phrase.core.from, to: Math.max(phrase.core.to, person.to) },
    head: person.to - 1,
    name: person.name,
    role: role ?? bareApposition(sight, before),
    title: person.title,
    party: undefined,
    gender: genderOf(person.gender, form?.gender) ?? articleGender(sight, run),
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

/** "die Rede *Anna Krügers*", "*Herrn Wagners* Bilanz": a name in the genitive beside a noun for a thing. */
function isPossessor(sight: Sight, run: NounRun, { from, to }: PersonName): boolean {
  const { text } = sight.tokens[to - 1] as Token;
  if (nominativeName(text, sight.capitals) === text) return false;
  if (to < run.to) return true;
  const { role, isTitle, organisation } = wordAt(sight, from - 1);
  return from > run.from && !role && !isTitle && !organisation;
}

function possessor(sight: Sight, phrase: NounPhrase, run: NounRun, person: PersonName): Draft {
  let { from } = person;
  while (from > run.from && wordAt(sight, from - 1).isTitle) from--;
  return {
    kind: 'name',
    tokens: { from, to: person.to },
    head: person.to - 1,
    name: person.name,
    role: undefined,
    title: person.title,
    party: undefined,
    gender: person.gender,
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

/** "der 84-jährige Brandt", "die wiedergewählte Brandt": what article and adjective tell of a surname. */
function articleGender({ tokens }: Sight, { determiner, adjectives }: NounRun): 'm' | 'f' | undefined {
  if (determiner === undefined || !adjectives.length) return undefined;
  if (!(tokens[adjectives[0] as number] as Token).normal.endsWith('e')) return undefined;
  const article = (tokens[determiner] as Token).normal;
  return article === 'der' ? 'm' : article === 'die' ? 'f' : undefined;
}

function readFunction(sight: Sight, run: Headed): Draft | undefined {
  const { phrase, start } = run;
  const at = lastFunction(sight, run) ?? lastTitle(sight, run);
  if (at === undefined) return undefined;
  const form = nounForm(sight, run, at, false);
  if (!form) return undefined;
  return {
    kind: 'role',
    tokens: { from: phrase.core.from, to: Math.max(phrase.core.to, run.to) },
    head: at,
    name: undefined,
    role: describe(sight, run, at, form),
    title: undefined,
    party: undefined,
    gender: form.gender === 'n' ? undefined : form.gender,
    number: form.number,
    definite: phrase.definite || run.from > start,
    phrase: phrase.index,
  };
}

function readBody(sight: Sight, phrase: NounPhrase, run: NounRun): Draft | undefined {
  const body = bodyIn(sight, run);
  if (!body) return undefined;
  return {
    kind: 'organisation',
    tokens: { from: phrase.core.from, to: Math.max(phrase.core.to, run.to) },
    head: body.head,
    name: ofLandBody(sight, phrase, run, body.name),
    role: body.role,
    title: undefined,
    party: undefined,
    gender: body.gender,
    number: body.number,
    definite: phrase.definite || phrase.kind === 'name',
    phrase: phrase.index,
  };
}

/** "die Deutsche Bank" and "der Veranstalter Nordklang" are bodies, "der Bank-Sprecher" is a person. */
function endsInBody(sight: Sight, run: NounRun): boolean {
  for (let i = run.to - 1; i >= run.from; i--) {
    const word = wordAt(sight, i);
    if (run.to - i > 1 && isListedBody(sight, i, run.to)) return true;
    if (word.role) return i < run.to - 1 && isBodyNoun(word);
    if (word.organisation) return true;
  }
  return false;
}

/** "Finnlands Präsident" → "Präsident Finnlands". */
function ofLand({ tokens, lexicon }: Sight, phrase: NounPhrase, run: NounRun, role: string): string {
  if (run.from !== phrase.core.from + 1) return role;
  const { text } = tokens[phrase.core.from] as Token;
  return lexicon.metonym(withoutGenitive(text)) ? `${role} ${text}` : role;
}

const withoutGenitive = (land: string): string => (land.endsWith('s') ? land.slice(0, -1) : land);

/** "Finnlands Regierung" → "finnische Regierung", "Finnlands Parlament" → "Parlament Finnlands". */
function ofLandBody({ tokens, lexicon }: Sight, phrase: NounPhrase, run: NounRun, name: string): string {
  if (run.from !== phrase.core.from + 1 || run.determiner !== undefined) return name;
  const land = (tokens[phrase.core.from] as Token).text;
  const row = land.endsWith('s') ? lexicon.metonym(withoutGenitive(land)) : undefined;
  if (!row?.gender) return name;
  return row.meaning.endsWith(` ${name}`) ? row.meaning : `${name} ${land}`;
}

function lastFunction(sight: Sight, run: NounRun): number | undefined {
  for (let i = run.to - 1; i >= run.from; i--) {
    const { role, isTitle } = wordAt(sight, i);
    if (role && !isTitle) return i;
  }
  return undefined;
}

/** "der Doktor": a title that is a function where no other stands. */
function lastTitle(sight: Sight, run: NounRun): number | undefined {
  for (let i = run.to - 1; i >= run.from; i--) {
    const { role, isTitle } = wordAt(sight, i);
    if (role && isTitle) return i;
  }
  return undefined;
}

/** "Königin" in "die britische Königin Elisabeth II.", "General" in "General Brandt": titles that are offices as well. */
function rankAt(sight: Sight, run: NounRun): number | undefined {
  const at = lastTitle(sight, run);
  return at !== undefined && wordAt(sight, at).role?.kind === 'office' ? at : undefined;
}

/** "ukrainischer Präsident", "Human Rights Watch-Sprecher": adjectives and nouns in the nominative, without article. */
function describe(sight: Sight, run: NounRun, at: number, form: NounForm | undefined): string {
  const { tokens } = sight;
  const number = form?.number ?? 'sg';
  const noun = headNoun(sight, at, form, number);
  if (at === run.from && run.adjectives.length === 0) return noun;
  const words: string[] = [];
  for (const i of run.adjectives) words.push(nominativeAdjective((tokens[i] as Token).text, form?.gender, number));
  for (const word of wordsOf(tokens, run.from, at))
    words.push(presiding.test(word) ? nominativeAdjective(word, form?.gender, number) : word);
  words.push(noun);
  return words.join(' ');
}

const presiding = /(?:ierend|leitend|sitzend)e[nr]?$/i;

function headNoun(sight: Sight, at: number, form: NounForm | undefined, number: GrammaticalNumber): string {
  const { text } = sight.tokens[at] as Token;
  if (!form) return text;
  return number === 'sg' || isAdjectival(form.role.noun, sight)
    ? nominativeNoun(text, form.role.noun)
    : nominativePlural(text, false);
}

/** "Abgeordnete" beside "Abgeordneter": one woman and several people have the same form. */
const isAdjectival = (noun: string, { lexicon }: Sight): boolean => lexicon.role(`${noun}r`)?.noun === `${noun}r`;

/** Words before a name that are no listed function: "Kletterlegende" in "Kletterlegende Anton Huber". */
function bareApposition(sight: Sight, before: NounRun): string | undefined {
  let description: string | undefined;
  for (let i = before.from; i < before.to; i++) {
    const { kind, text } = sight.tokens[i] as Token;
    if (kind === 'mark' || wordAt(sight, i).isTitle) continue;
    description = description === undefined ? text : `${description} ${text}`;
  }
  return description;
}
