import { createColors } from 'picocolors';

/** Colours for a terminal, or functions that change nothing. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
  readonly good: (text: string) => string;
}

export function paint(colour: boolean): Paint {
  const { red, yellow, cyan, bold, dim, green } = createColors(colour);
  return { error: red, warning: yellow, info: cyan, strong: bold, faint: dim, good: green };
}
