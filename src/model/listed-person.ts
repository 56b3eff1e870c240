/** A person or body as the newsroom lists it; its knowledge takes part in telling who is who. */
export interface ListedPerson {
  /** The name to show: "Karla Ruhl". */
  readonly name: string;
  /** Other forms of the same name: "Carla Ruhl", "Ruhl-Okafor". */
  readonly spellings: readonly string[];
  /** "Finanzministerin", "Sprecherin des Hafenamts". */
  readonly functions: readonly string[];
  readonly gender?: 'm' | 'f';
  readonly kind: 'person' | 'organisation';
}
