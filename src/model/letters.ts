/** Whether a text begins with a capital. Latin letters are told by their code, which is much faster than by their Unicode class. */
export function opensWithCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : capital.test(text);
}

const capital = /^\p{Lu}/u;

/** Whether a text begins with a digit. */
export function opensWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
