/** Particles inside surnames, lower case. Read by `mention/`. */
export const nobleParticles: readonly string[] = ['de', 'van', 'von', 'zu'];
