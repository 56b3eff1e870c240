/** Months, lower case. Read by `segment/` for dates such as "14. Juli". */
export const months: readonly string[] = [
  'januar',
  'jänner',
  'februar',
  'feber',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
