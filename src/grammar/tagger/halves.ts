/** Forms of "werden" and "haben" that wait for a participle. */
const auxiliaries = /^(?:w(?:e?i?rd(?:e|en)?|urden?|ürden?)|h(?:abe|aben|at|atten?|ätten?))$/;
const modals =
  /^(?:darf|dürf(?:en?|ten?)|durften?|kann|könn(?:en?|ten?)|konnten?|mag|mög(?:en?)|möchten?|muss|müss(?:en?|ten?)|mussten?|soll(?:en?|ten?)?|will|woll(?:en?|ten?)|wird|werden?|würden?)$/;

/** Which other half of a verb bracket a form waits for: "wird" for a participle or an infinitive, "kann" for an infinitive only. */
export interface Halves {
  readonly participle: boolean;
  readonly infinitive: boolean;
}

const neither: Halves = { participle: false, infinitive: false };

/** What a form waits for as a finite verb. */
export function halvesOf(normal: string): Halves {
  const participle = auxiliaries.test(normal);
  const infinitive = modals.test(normal);
  return participle || infinitive ? { participle, infinitive } : neither;
}
