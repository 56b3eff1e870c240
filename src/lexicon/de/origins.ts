/** Adjective of origin, uninflected → land or place. Read by `mention/` and `speaker/`. */
export const origins: readonly (readonly [adjective: string, land: string])[] = [['ukrainisch', 'Ukraine']];
