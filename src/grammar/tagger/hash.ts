/** A feature as a 32-bit number: its place in the table of weights. */
export type Hash = number;

/** One number out of two, well spread; the order matters. */
export function mix(a: Hash, b: Hash): Hash {
  const mixed = Math.imul(a ^ Math.imul(b + 0x7f4a7c15, 0x2c1b3c6d), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) | 0;
}
