/**
 * Short forms of nouns for bodies, with what each may stand for: "AK Datenschutz" is the "Arbeitskreis Datenschutz". Written by hand from
 * general knowledge. Read by `speaker/`.
 */
export const shortBodies: readonly (readonly [short: string, ...nouns: string[]])[] = [
  ['AG', 'Amtsgericht', 'Arbeitsgemeinschaft', 'Arbeitsgruppe'],
  ['AK', 'Arbeitskreis'],
  ['BI', 'Bürgerinitiative'],
  ['IG', 'Industriegewerkschaft', 'Interessengemeinschaft'],
  ['IHK', 'Industrie- und Handelskammer'],
  ['LG', 'Landgericht'],
  ['OLG', 'Oberlandesgericht'],
  ['OVG', 'Oberverwaltungsgericht'],
  ['TU', 'Technische Universität'],
  ['Uni', 'Universität'],
  ['VG', 'Verwaltungsgericht'],
];
