/** A word form as it reads and as it is compared. */
export interface Form {
  readonly text: string;
  /** NFC, lower case, without soft hyphens and other signs that show nothing: "Minis\u00adterin" → "ministerin". */
  readonly normal: string;
}

/** The forms of one document; texts repeat most of their words, so each is normalised and stored once. */
export interface Vocabulary {
  formOf(text: string): Form;
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const forms = new Map<string, Form>();
  return {
    formOf(text) {
      const known = forms.get(text);
      if (known) return known;
      const form = { text, normal: normalise(text) };
      forms.set(text, form);
      return form;
    },
  };
}

function normalise(text: string): string {
  const lower = text.toLowerCase();
  return /^[\0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(lower)
    ? lower
    : lower.normalize('NFC').replace(/\p{Cf}/gu, '');
}
