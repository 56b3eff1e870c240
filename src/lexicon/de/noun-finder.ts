interface Listed {
  readonly noun: string;
}

const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
const shortest = 2;
/** Answers kept, so that a long run does not grow without bound. */
const remembered = 50_000;
/** Nouns below this length end many words by chance: "Kinder" is no Indian, "Apparat" no council. */
const safeInCompound = 5;

/**
 * Finds the longest listed noun that a word is or ends in, in any case form: "Präsidenten" → "Präsident",
 * "Regierungssprecherin" → "Sprecherin", "Anwälte" → "Anwalt", "Abgeordneten" → "Abgeordneter". The forms of a noun are made
 * when a word is asked for that begins or goes on as it begins.
 */
export function nounFinder<Row extends Listed>(rows: readonly Row[]): (word: string) => Row | undefined {
  let forms: Forms<Row> | undefined;
  const answers = new Map<string, Row | null>();
  return (word) => {
    const known = answers.get(word);
    if (known !== undefined) return known ?? undefined;
    if (answers.size >= remembered) answers.clear();
    forms ??= formsOf(rows);
    const row = find(word.toLowerCase(), forms);
    answers.set(word, row ?? null);
    return row;
  };
}

/** Asks for the whole lower-case word, then for shorter and shorter rests; the letters that tell the shelf move along with them. */
function find<Row extends Listed>(word: string, forms: Forms<Row>): Row | undefined {
  const { shelves, nominatives, longest } = forms;
  // What is longer than any noun cannot be one: a row of letters without end is no word.
  if (word.length > longest + longestFirst) return find(word.slice(-longest - longestFirst), forms);
  let first = letter(word, 0);
  let second = letter(word, 1);
  let third = letter(word, 2);
  for (let at = 0; at === 0 || at <= word.length - shortest; at++) {
    const fourth = letter(word, at + 3);
    const shelf = shelves[shelfOf(first, second, third, fourth)];
    if (shelf) {
      shelf.forms ??= shelve(shelf.rows, nominatives);
      const row = shelf.forms.get(at === 0 ? word : word.slice(at));
      if (row && (at === 0 || isCompound(word.slice(0, at), row.noun))) return row;
    }
    first = second;
    second = third;
    third = fourth;
  }
  return undefined;
}

/** Letters that may stand before the noun of a compound; of longer ones the end is looked at. */
const longestFirst = 100;

/** All forms of the nouns, on shelves by their first letters. */
interface Forms<Row> {
  /** Letters of the longest noun. */
  readonly longest: number;
  readonly shelves: readonly (Shelf<Row> | undefined)[];
  readonly nominatives: ReadonlySet<string>;
}

/** The nouns whose forms begin alike, with these forms as soon as one was asked for. */
interface Shelf<Row> {
  readonly rows: Row[];
  forms?: ReadonlyMap<string, Row>;
}

/**
 * Forms stand on shelves by their first letters, so that most rests of a word are dismissed without a look at the forms, and most
 * forms are never made. A nominative of one row is never hidden by another's inflected form.
 */
function formsOf<Row extends Listed>(rows: readonly Row[]): Forms<Row> {
  const shelves: (Shelf<Row> | undefined)[] = new Array(shelfCount);
  const nominatives = new Set(rows.map((row) => row.noun.toLowerCase()));
  const put = (row: Row, form: string): void => {
    const number = shelfOf(letter(form, 0), letter(form, 1), letter(form, 2), letter(form, 3));
    const shelf = shelves[number];
    if (!shelf) shelves[number] = { rows: [row] };
    else if (shelf.rows.at(-1) !== row) shelf.rows.push(row);
  };
  for (const isMasculine of [true, false])
    for (const row of rows) {
      if (row.noun.endsWith('er') !== isMasculine) continue;
      const noun = row.noun.toLowerCase();
      put(row, noun);
      if (!keepsItsStart(noun)) for (const form of formsLike(noun, nominatives)) put(row, form);
    }
  const longest = rows.reduce((most, { noun }) => Math.max(most, noun.length), 0);
  return { shelves, nominatives, longest };
}

function shelve<Row extends Listed>(rows: readonly Row[], nominatives: ReadonlySet<string>): ReadonlyMap<string, Row> {
  const forms = new Map(rows.map((row) => [row.noun.toLowerCase(), row]));
  for (const row of rows)
    for (const form of formsLike(row.noun.toLowerCase(), nominatives)) if (!forms.has(form)) forms.set(form, row);
  return forms;
}

const shelfCount = 0x8000;
/** Most nouns keep their first four letters in all forms, but for umlauts; "Mann" does not in "Leute". */
const keepsItsStart = (noun: string): boolean => noun.length >= (noun.endsWith('mann') ? 8 : 6);

/** The shelf of what begins with four letters without umlauts: "Ärzte" stands beside "Arzt". */
const shelfOf = (first: number, second: number, third: number, fourth: number): number =>
  (first * 4913 + second * 289 + third * 17 + fourth) & (shelfCount - 1);

function letter(text: string, at: number): number {
  if (at >= text.length) return 0;
  const code = text.charCodeAt(at);
  return code === 0xe4 ? 0x61 : code === 0xf6 ? 0x6f : code === 0xfc ? 0x75 : code;
}

/** "Abgeordneter" beside "Abgeordnete" is declined as an adjective, "Sprecher" is not. */
function formsLike(noun: string, nominatives: ReadonlySet<string>): readonly string[] {
  const weak = noun.slice(0, -1);
  const adjective = noun.endsWith('er') && (nominatives.has(weak) || noun.endsWith('beamter'));
  return adjective ? endWith(weak, ['', 'n', 'm']) : inflect(noun);
}

/** The other case forms by the shape of the noun; what no noun has ("Spreches") costs nothing but time. */
function inflect(listed: string): readonly string[] {
  const noun = listed.toLowerCase();
  if (/^\p{Lu}+$/u.test(listed)) return [`${noun}s`];
  if (/(?:in|nis)$/.test(noun))
    return endWith(noun, noun.endsWith('s') ? ['se', 'ses', 'sen'] : ['nen', 's', 'e', 'en']);
  if (noun.endsWith('um')) return endWith(noun, ['s']).concat(`${noun.slice(0, -2)}en`);
  if (noun.endsWith('mann')) return endWith(noun, ['s', 'es', 'e']).concat(endWith(noun.slice(0, -4), manns));
  if (/(?:ier|eur)$/.test(noun)) return endWith(noun, ['s', 'n', 'e', 'en']);
  if (/[aeiouäöü].*er$/.test(noun)) return endWith(noun, ['s', 'n']).concat(umlautForms(noun));
  if (/e$/.test(noun)) return endWith(noun, ['n', 's']);
  if (/(?:ung|heit|keit|schaft|tion|tät|ei|ik)$/.test(noun)) return endWith(noun, ['en', 's']);
  return endWith(noun, ['s', 'es', 'e', 'en', 'n', 'er', 'ern']).concat(umlautForms(noun));
}

const manns: readonly string[] = ['leute', 'leuten', 'männer', 'männern'];

function umlautForms(noun: string): readonly string[] {
  const umlauted = noun.replace(/(au|[aou])(?=[^aouäöü]*$)/u, (vowel) => umlauts[vowel] as string);
  return umlauted === noun ? [] : endWith(umlauted, ['', 'n', 'e', 'en', 'er', 'ern']);
}

const endWith = (noun: string, endings: readonly string[]): string[] => endings.map((ending) => noun + ending);

function isCompound(first: string, noun: string): boolean {
  if (first.endsWith('-')) return true;
  if (/^\p{Lu}+$/u.test(noun)) return false;
  if (noun.length < safeInCompound) return first.length > safeInCompound || /..s$/.test(first);
  return first.length >= 3 && /[aeiouäöüy]/.test(first);
}
