/**
 * Offices of which one person has one at a time, masculine, lower case; a row is a set that excludes each other. Compounds
 * are one with the listed end only where they are listed. Read by `names/function-or-party-conflict.ts`.
 */
export const incompatibleOffices: readonly (readonly string[])[] = [
  [
    'agrarminister',
    'arbeitsminister',
    'außenminister',
    'bauminister',
    'bildungsminister',
    'energieminister',
    'familienminister',
    'finanzminister',
    'forschungsminister',
    'gesundheitsminister',
    'handelsminister',
    'innenminister',
    'justizminister',
    'kultusminister',
    'landwirtschaftsminister',
    'sozialminister',
    'umweltminister',
    'verkehrsminister',
    'verteidigungsminister',
    'wirtschaftsminister',
    'wissenschaftsminister',
  ],
  [
    'bürgermeister',
    'kämmerer',
    'landrat',
    'ministerpräsident',
    'oberbürgermeister',
    'polizeipräsident',
    'regierungspräsident',
    'staatsanwalt',
    'stadtbaurat',
  ],
  ['bundeskanzler', 'bundespräsident', 'bundestagspräsident', 'ministerpräsident', 'oberbürgermeister'],
  ['angeklagter', 'richter', 'staatsanwalt', 'verteidiger'],
];

/** Offices that go by two names. */
export const sameOffices: readonly (readonly string[])[] = [
  ['agrarminister', 'landwirtschaftsminister'],
  ['arbeitsminister', 'sozialminister'],
  ['bildungsminister', 'forschungsminister', 'kultusminister', 'wissenschaftsminister'],
  ['bauminister', 'verkehrsminister'],
  ['energieminister', 'wirtschaftsminister', 'handelsminister'],
  ['energieminister', 'umweltminister'],
  ['familienminister', 'gesundheitsminister', 'sozialminister'],
  ['bürgermeister', 'oberbürgermeister'],
];
