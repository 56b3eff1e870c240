/** The first words of a passage for a message, with an ellipsis where it goes on; line breaks become spaces. */
export function excerpt(passage: string): string {
  const words = passage.trim().split(/\s+/, WORDS + 1);
  const short = words.slice(0, WORDS).join(' ').slice(0, LETTERS);
  return words.length > WORDS || words.join(' ').length > LETTERS ? `${short.replace(/[.,;:\s]+$/, '')} …` : short;
}

const WORDS = 6;
const LETTERS = 80;
