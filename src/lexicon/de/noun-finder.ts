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
 * "Regierungssprecherin" → "Sprecherin", "Anwälte" → "Anwalt", "Abgeordneten" → "Abgeordneter". The table of forms is made
 * at the first question.
 */
export function nounFinder<Row extends Listed>(rows: readonly Row[]): (word: string) => Row | undefined {
  let forms: ReadonlyMap<string, Row> | undefined;
  const answers = new Map<string, Row | undefined>();
  const find = (word: string): Row | undefined => {
    forms ??= formsOf(rows);
    const normal = word.toLowerCase();
    const whole = forms.get(normal);
    if (whole) return whole;
    for (let at = 1; at <= normal.length - shortest; at++) {
      const row = forms.get(normal.slice(at));
      if (row && isCompound(normal.slice(0, at), row.noun)) return row;
    }
    return undefined;
  };
  return (word) => {
    if (answers.has(word)) return answers.get(word);
    if (answers.size >= remembered) answers.clear();
    const row = find(word);
    answers.set(word, row);
    return row;
  };
}

/** Lower-case forms → row; a nominative of one row is never hidden by another's inflected form. */
function formsOf<Row extends Listed>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const forms = new Map(rows.map((row) => [row.noun.toLowerCase(), row]));
  const nominatives = new Set(forms.keys());
  const masculineFirst = [...rows].sort((a, b) => Number(b.noun.endsWith('er')) - Number(a.noun.endsWith('er')));
  for (const row of masculineFirst)
    for (const form of formsLike(row.noun.toLowerCase(), nominatives)) if (!forms.has(form)) forms.set(form, row);
  return forms;
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
