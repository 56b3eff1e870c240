/** Verbs that make one verb group with a participle: "hat gesagt", "bekam zugesandt", and with "worden", "werden" behind it. */
export const governsParticiple: ReadonlySet<string> = new Set([
  ...['bekommen', 'bleiben', 'dürfen', 'gehören', 'haben', 'kommen', 'kriegen', 'können', 'lassen', 'mögen', 'müssen'],
  ...['sein', 'sollen', 'werden', 'wollen'],
]);

/** With a bare infinitive: "will sagen", "lässt bauen", "ging einkaufen". */
export const governsInfinitive: ReadonlySet<string> = new Set([
  ...[
    'bleiben',
    'dürfen',
    'gehen',
    'haben',
    'helfen',
    'hören',
    'kommen',
    'können',
    'lassen',
    'lehren',
    'lernen',
    'mögen',
  ],
  ...['müssen', 'sehen', 'sein', 'sollen', 'tun', 'werden', 'wollen'],
]);

/** With "zu": "ist zu lesen", "scheint zu kommen"; after all others the infinitive is a clause of its own ("begann zu reden"). */
export const governsZu: ReadonlySet<string> = new Set([
  'bleiben',
  'brauchen',
  'haben',
  'pflegen',
  'scheinen',
  'sein',
  'vermögen',
]);
