/**
 * Functions that news writers use for the same office, masculine forms, one group a row; "die Regierungschefin" takes up
 * "Ministerpräsidentin". Read by `speaker/`.
 */
export const roleSynonyms: readonly (readonly string[])[] = [
  ['Abgeordneter', 'Parlamentarier', 'Volksvertreter'],
  ['Anwalt', 'Jurist', 'Rechtsanwalt', 'Rechtsbeistand', 'Strafverteidiger', 'Verteidiger'],
  ['Arzt', 'Mediziner'],
  ['Bundeskanzler', 'Kanzler', 'Ministerpräsident', 'Premier', 'Premierminister', 'Regierungschef'],
  ['Bürgermeister', 'Oberbürgermeister', 'Stadtoberhaupt'],
  [
    'Chef',
    'Direktor',
    'Geschäftsführer',
    'Konzernchef',
    'Leiter',
    'Manager',
    'Vorsitzender',
    'Vorstandschef',
    'Vorstandsvorsitzender',
  ],
  ['Forscher', 'Wissenschaftler'],
  ['Gesandter', 'Sonderbeauftragter', 'Sondergesandter'],
  ['Oberhaupt', 'Präsident', 'Staatschef', 'Staatsoberhaupt', 'Staatspräsident'],
  ['Parteichef', 'Parteivorsitzender', 'Vorsitzender'],
  ['Minister', 'Ressortchef'],
  ['Sprecher', 'Wortführer'],
];
