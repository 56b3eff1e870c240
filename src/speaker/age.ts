import type { Token } from '../model/token.js';

/** "53" in "53-Jährige", "53-jährige", "53jährige" and "53 Jahre alte". */
export function ageAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'number' && !beginsWithDigit(token.text))) return undefined;
  const compound = /^(\d{1,3})-?[jJ]ährig/.exec(token.text)?.[1];
  if (compound || token.kind !== 'number') return compound;
  return /^Jahren?$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.text.startsWith('alt')
    ? token.text
    : undefined;
}

function beginsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}
