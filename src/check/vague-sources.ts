/**
 * Sources that cannot be asked: whoever reads learns neither who they are nor how they know. Lower case, as nouns end
 * ("Regierungskreisen" ends in "kreisen"). Read by `attribution/vague-source.ts`.
 */
export const vagueSources: readonly string[] = [
  'beobachter',
  'beobachtern',
  'branchenkenner',
  'branchenkennern',
  'eingeweihte',
  'eingeweihten',
  'experten',
  'fachleute',
  'fachleuten',
  'informanten',
  'insider',
  'insidern',
  'kenner',
  'kennern',
  'kreise',
  'kreisen',
  'umfeld',
  'vertraute',
  'vertrauten',
];

/** People of a body who are vague as long as "ein" stands before them: "ein Regierungsvertreter". */
export const vagueOfficials: readonly string[] = [
  'beamter',
  'beamten',
  'diplomat',
  'diplomaten',
  'funktionär',
  'funktionärs',
  'mitarbeiter',
  'mitarbeiters',
  'vertreter',
  'vertreters',
];

/** Words by which a text says why it does not name somebody: "unter der Bedingung der Anonymität", "der nicht genannt werden will". */
export const unnamedForReason =
  /anonym|ungenannt|namentlich|nicht genannt|Namen? (?:ist |sind )?der Redaktion bekannt/i;
