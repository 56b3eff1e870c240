import type { NounPhrase } from '../model/grammar.js';
import type { Token } from '../model/token.js';
import { bodyIn } from './body.js';
import type { Draft, Headed, NounRun } from './draft.js';
import type { PersonName } from './names.js';
import { nominativeAdjective, nominativeName, nominativeNoun, nominativePlural } from './nominative.js';
import { nounForm } from './noun-form.js';
import { genderOf, personIn } from './person.js';
import { isListedBody } from './run.js';
import { isBodyNoun, type Sight } from './sight.js';
import { readSource } from './source.js';

/**
 * Reads the core of a noun phrase as a person ("US-Präsident Donald Trump"), a function ("der Präsidentenberater") or a body
 * ("das Rote Kreuz"); undefined when it can name no speaker.
 */
export function readPhrase(sight: Sight, headed: Headed): Draft | undefined {
  const { phrase, run } = headed;
  if (run.from >= run.to) return undefined;
  return (
    readPerson(sight, phrase, run) ??
    (endsInBody(sight, run) ? readBody(sight, phrase, run) : undefined) ??
    readFunction(sight, headed) ??
    readBody(sight, phrase, run) ??
    readSource(sight, phrase, run)
  );
}

function readPerson(sight: Sight, phrase: NounPhrase, run: NounRun): Draft | undefined {
  const person = personIn(sight, run);
  if (!person) return undefined;
  const before = { ...run, to: person.from };
  if (isPossessor(sight, run, person)) return possessor(sight, phrase, run, person);
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
    gender: genderOf(person.gender, form?.gender) ?? articleGender(sight, run),
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

/** "die Rede *Anna Krügers*", "*Herrn Wagners* Bilanz": a name in the genitive beside a noun for a thing. */
function isPossessor({ tokens, lexicon, occurs }: Sight, run: NounRun, { from, to }: PersonName): boolean {
  const { text } = tokens[to - 1] as Token;
  if (nominativeName(text, occurs) === text) return false;
  if (to < run.to) return true;
  const { text: noun = '' } = tokens[from - 1] ?? {};
  return from > run.from && !lexicon.role(noun) && !lexicon.titles.has(noun) && !lexicon.organisation(noun);
}

function possessor({ tokens, lexicon }: Sight, phrase: NounPhrase, run: NounRun, person: PersonName): Draft {
  let { from } = person;
  while (from > run.from && lexicon.titles.has((tokens[from - 1] as Token).text)) from--;
  return {
    kind: 'name',
    tokens: { from, to: person.to },
    head: person.to - 1,
    name: person.name,
    title: person.title,
    gender: person.gender,
    number: 'sg',
    definite: true,
    phrase: phrase.index,
  };
}

/** "der 84-jährige Brandt", "die wiedergewählte Brandt": what article and adjective tell of a surname. */
function articleGender({ tokens }: Sight, { determiner, adjectives }: NounRun): 'm' | 'f' | undefined {
  const article = determiner === undefined ? undefined : tokens[determiner]?.normal;
  if (!adjectives.length || !tokens[adjectives[0] as number]?.normal.endsWith('e')) return undefined;
  return article === 'der' ? 'm' : article === 'die' ? 'f' : undefined;
}

function readFunction(sight: Sight, { phrase, whole, run }: Headed): Draft | undefined {
  const at = lastFunction(sight, run) ?? lastTitle(sight, run);
  if (at === undefined) return undefined;
  const form = nounForm(sight, run, at, false);
  if (!form) return undefined;
  return {
    kind: 'role',
    tokens: { from: phrase.core.from, to: Math.max(phrase.core.to, run.to) },
    head: at,
    role: describe(sight, run, at, form),
    gender: form.gender === 'n' ? undefined : form.gender,
    number: form.number,
    definite: phrase.definite || run.from > whole.from,
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
    gender: body.gender,
    number: body.number,
    definite: phrase.definite || phrase.kind === 'name',
    phrase: phrase.index,
  };
}

/** "die Deutsche Bank" and "der Veranstalter Nordklang" are bodies, "der Bank-Sprecher" is a person. */
function endsInBody(sight: Sight, run: NounRun): boolean {
  const { tokens, lexicon } = sight;
  for (let i = run.to - 1; i >= run.from; i--) {
    const { text } = tokens[i] as Token;
    if (run.to - i > 1 && isListedBody(sight, i, run.to)) return true;
    if (lexicon.role(text)) return i < run.to - 1 && isBodyNoun(sight, text);
    if (lexicon.organisation(text)) return true;
  }
  return false;
}

/** "Finnlands Präsident" → "Präsident Finnlands". */
function ofLand({ tokens, lexicon }: Sight, phrase: NounPhrase, run: NounRun, role: string): string {
  const land = run.from === phrase.core.from + 1 ? (tokens[phrase.core.from] as Token).text : undefined;
  return land && lexicon.metonym(land.replace(/s$/, '')) ? `${role} ${land}` : role;
}

/** "Finnlands Regierung" → "finnische Regierung", "Finnlands Parlament" → "Parlament Finnlands". */
function ofLandBody({ tokens, lexicon }: Sight, phrase: NounPhrase, run: NounRun, name: string): string {
  if (run.from !== phrase.core.from + 1 || run.determiner !== undefined) return name;
  const land = (tokens[phrase.core.from] as Token).text;
  const row = lexicon.metonym(land.replace(/s$/, ''));
  if (!row?.gender || !land.endsWith('s')) return name;
  return row.meaning.endsWith(` ${name}`) ? row.meaning : `${name} ${land}`;
}

function lastFunction({ tokens, lexicon }: Sight, run: NounRun): number | undefined {
  for (let i = run.to - 1; i >= run.from; i--) {
    const { text } = tokens[i] as Token;
    if (lexicon.role(text) && !lexicon.titles.has(text)) return i;
  }
  return undefined;
}

/** "der Doktor": a title that is a function where no other stands. */
function lastTitle({ tokens, lexicon }: Sight, run: NounRun): number | undefined {
  for (let i = run.to - 1; i >= run.from; i--) {
    const { text } = tokens[i] as Token;
    if (lexicon.titles.has(text) && lexicon.role(text)) return i;
  }
  return undefined;
}

/** "Königin" in "die britische Königin Elisabeth II.", "General" in "General Brandt": titles that are offices as well. */
function rankAt(sight: Sight, run: NounRun): number | undefined {
  const at = lastTitle(sight, run);
  return at !== undefined && sight.lexicon.role((sight.tokens[at] as Token).text)?.kind === 'office' ? at : undefined;
}

/** "ukrainischer Präsident", "Human Rights Watch-Sprecher": adjectives and nouns in the nominative, without article. */
function describe(sight: Sight, run: NounRun, at: number, form: ReturnType<typeof nounForm>): string {
  const { tokens } = sight;
  const number = form?.number ?? 'sg';
  const adjectives = run.adjectives.map((i) => nominativeAdjective((tokens[i] as Token).text, form?.gender, number));
  const nouns = tokens
    .slice(run.from, at)
    .filter((token) => token.kind !== 'mark')
    .map(({ text }) =>
      /(?:ierend|leitend|sitzend)e[nr]?$/i.test(text) ? nominativeAdjective(text, form?.gender, number) : text,
    );
  const word = (tokens[at] as Token).text;
  const noun = !form
    ? word
    : number === 'sg' || isAdjectival(form.role.noun, sight)
      ? nominativeNoun(word, form.role.noun)
      : nominativePlural(word, false);
  return [...adjectives, ...nouns, noun].join(' ');
}

/** "Abgeordnete" beside "Abgeordneter": one woman and several people have the same form. */
const isAdjectival = (noun: string, { lexicon }: Sight): boolean => lexicon.role(`${noun}r`)?.noun === `${noun}r`;

/** Words before a name that are no listed function: "Kletterlegende" in "Kletterlegende Anton Huber". */
function bareApposition({ tokens, lexicon }: Sight, before: NounRun): string | undefined {
  const words = tokens
    .slice(before.from, before.to)
    .filter((token) => token.kind !== 'mark' && !lexicon.titles.has(token.text));
  return words.length ? words.map((token) => token.text).join(' ') : undefined;
}
