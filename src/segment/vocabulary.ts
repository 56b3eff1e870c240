/** A word form as it reads and as it is compared. */
export interface Form {
  readonly text: string;
  /** NFC, lower case, without soft hyphens and other signs that show nothing: "Minis\u00adterin" → "ministerin". */
  readonly normal: string;
}

/** Forms kept, so that a long run does not grow without bound. */
const remembered = 50_000;
const forms = new Map<string, Form>();

/**
 * The form of a word. Texts repeat most of their words, so each is normalised and stored once, for all texts: whoever looks a word up then asks with
 * the same string, which is found without being compared letter by letter.
 */
export function formOf(text: string): Form {
  const known = forms.get(text);
  if (known) return known;
  if (forms.size >= remembered) forms.clear();
  const own = copyOf(text);
  const form = { text: own, normal: normalise(own) };
  forms.set(own, form);
  return form;
}

/** A slice of a text holds on to all of the text, as long as anybody remembers the slice; a copy does not. */
const copyOf = (text: string): string => ` ${text}`.slice(1);

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(lower)
    ? lower
    : lower.normalize('NFC').replace(/\p{Cf}/gu, '');
}
