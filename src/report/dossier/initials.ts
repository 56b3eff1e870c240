const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Short signs for names, different from each other: "Maren Odenthal" MO, "Polizei" Po, "Landesamt für Wasserwirtschaft" LW. Where two are
 * alike the later one gets a number: AK, AK2. So nobody is told by colour alone.
 */
export function initialsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const sign = signOf(name);
    let own = sign;
    for (let i = 2; taken.has(own); i++) own = `${sign}${i}`;
    taken.add(own);
    return own;
  });
}

function signOf(name: string): string {
  const words = name.match(WORD) ?? [];
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  if (capital.length === 0) return [...(words[0] ?? '?')].slice(0, 2).join('');
  if (capital.length === 1) {
    const [only] = capital as [string];
    return /^\p{Lu}+$/u.test(only) ? [...only].slice(0, 3).join('') : [...only].slice(0, 2).join('');
  }
  return [...capital.slice(0, 2), ...(capital.length > 2 ? [capital.at(-1) as string] : [])]
    .map((word) => [...word][0])
    .join('');
}
