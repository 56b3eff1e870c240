/** Words that look like a form of a separable verb and never are one. Lower case. Read by `verb-forms.ts`. */
export const neverVerbs: readonly string[] = ['anstelle', 'einverstanden', 'zufolge', 'zulasten', 'zuliebe'];
