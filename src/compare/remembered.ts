/** Answers kept, so that a long run does not grow without bound. */
const most = 50_000;

/** The same function of a text that remembers its answers: names and nouns are asked for again and again. */
export function remembered(answer: (text: string) => string): (text: string) => string {
  const answers = new Map<string, string>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
