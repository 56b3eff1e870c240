import { type Hash, mix, salt } from './hash.js';

/** What a form adds to the features of a place, its own or that of a word near by: salts, made once a form. The numbers are those of the templates. */
export interface Imprint {
  readonly form: Hash;
  readonly outline: Hash;
  readonly ending: Hash;
  readonly shape: Hash;
  readonly kind: Hash;
  readonly shape50: Hash;
  readonly kind51: Hash;
  readonly outline53: Hash;
  readonly kind54: Hash;
  readonly outline55: Hash;
  readonly kind57: Hash;
  readonly kind58: Hash;
  readonly kind59: Hash;
  readonly kind60: Hash;
  readonly kind62: Hash;
  readonly kind63: Hash;
}

/** The imprint of a form that is described by these numbers. */
export const imprintOf = (form: Hash, outline: Hash, ending: Hash, shape: Hash, kind: Hash): Imprint => ({
  form: salt(form),
  outline: salt(outline),
  ending: salt(ending),
  shape: salt(shape),
  kind: salt(kind),
  shape50: salt(mix(shape, 50)),
  kind51: salt(mix(kind, 51)),
  outline53: salt(mix(outline, 53)),
  kind54: salt(mix(kind, 54)),
  outline55: salt(mix(outline, 55)),
  kind57: salt(mix(kind, 57)),
  kind58: salt(mix(kind, 58)),
  kind59: salt(mix(kind, 59)),
  kind60: salt(mix(kind, 60)),
  kind62: salt(mix(kind, 62)),
  kind63: salt(mix(kind, 63)),
});
