/** Forms of address and academic titles, as written. Read by `mention/`. */
export const titles: readonly string[] = ['Dr.', 'Frau', 'Herr', 'Herrn', 'Prof.'];
