interface Listed {
  readonly noun: string;
}

/** Endings that a listed noun can take in some case or number; what no noun has ("Sprecherern") is never met either. */
const endings: readonly string[] = ['', 'n', 's', 'e', 'en', 'es', 'er', 'ern', 'nen'];
const umlautEndings: readonly string[] = ['', 'n', 'e', 'en', 'er', 'ern'];
const umlauts: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
const shortest = 2;
/** Nouns below this length end many words by chance: "Kinder" is no Indian, "Apparat" no council. */
const safeInCompound = 5;

/**
 * Finds the longest listed noun that a word is or ends in, in any case form: "Präsidenten" → "Präsident",
 * "Regierungssprecherin" → "Sprecherin", "Anwälte" → "Anwalt", "Abgeordneten" → "Abgeordneter".
 */
export function nounFinder<Row extends Listed>(rows: readonly Row[]): (word: string) => Row | undefined {
  const forms = formsOf(rows);
  return (word) => {
    const normal = word.toLowerCase();
    const whole = forms.get(normal);
    if (whole) return whole;
    for (let at = 1; at <= normal.length - shortest; at++) {
      const row = forms.get(normal.slice(at));
      if (row && isCompound(normal.slice(0, at), row.noun)) return row;
    }
    return undefined;
  };
}

/** Lower-case forms → row; a nominative of one row is never hidden by another's inflected form. */
function formsOf<Row extends Listed>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  const forms = new Map(rows.map((row) => [row.noun.toLowerCase(), row]));
  const masculineFirst = [...rows].sort((a, b) => Number(b.noun.endsWith('er')) - Number(a.noun.endsWith('er')));
  for (const row of masculineFirst)
    for (const form of inflect(row.noun.toLowerCase())) if (!forms.has(form)) forms.set(form, row);
  return forms;
}

function inflect(noun: string): readonly string[] {
  const forms = endings.map((ending) => noun + ending);
  if (noun.endsWith('um')) forms.push(`${noun.slice(0, -2)}en`);
  if (noun.endsWith('mann')) forms.push(`${noun.slice(0, -4)}leute`, `${noun.slice(0, -4)}leuten`);
  if (/[aeiou]\p{L}*er$/u.test(noun)) forms.push(`${noun.slice(0, -1)}n`, `${noun.slice(0, -1)}m`); // Abgeordneten, Abgeordnetem
  const umlauted = noun.replace(/(au|[aou])(?=[^aouäöü]*$)/u, (vowel) => umlauts[vowel] as string);
  if (umlauted !== noun) forms.push(...umlautEndings.map((ending) => umlauted + ending));
  return forms;
}

function isCompound(first: string, noun: string): boolean {
  if (first.endsWith('-')) return true;
  if (noun.length < safeInCompound) return first.length > safeInCompound || /..s$/.test(first);
  return first.length >= 3 && /[aeiouäöüy]/.test(first);
}
