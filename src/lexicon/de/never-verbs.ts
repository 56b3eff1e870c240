/** Words that look like the form of a verb and hardly ever are one: "bekannt" (bekennen). Lower case. Read by `verb-forms.ts`. */
export const neverVerbs: readonly string[] = ['anstelle', 'einverstanden', 'zufolge', 'zulasten', 'zuliebe'];
