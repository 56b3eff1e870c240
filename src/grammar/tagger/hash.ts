/** A feature as a 32-bit number: its place in the table of weights. */
export type Hash = number;

/** One number out of two, well spread; the order matters. */
export const mix = (a: Hash, b: Hash): Hash => spread(a ^ salt(b));

/** The second number as `mix` takes it in, so that what is mixed in often is made ready once: `mix(a, b)` is `spread(a ^ salt(b))`. */
export const salt = (b: Hash): Hash => Math.imul(b + 0x7f4a7c15, 0x2c1b3c6d);

/** The last step of `mix`. */
export function spread(salted: number): Hash {
  const mixed = Math.imul(salted, 0x297a2d39);
  return mixed ^ (mixed >>> 15);
}

/** Number of a spelling; `seed` keeps equal spellings of different use apart. */
export function spell(text: string, seed: number): Hash {
  let hash = seed;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619) + 37;
  return mix(hash, seed);
}
