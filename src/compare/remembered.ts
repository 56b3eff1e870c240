/** Answers kept, so that a long run does not grow without bound. */
const most = 50_000;

/** The same function of a text that remembers its answers: names and nouns are asked for again and again. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= most) answers.clear();
    const found = answer(text);
    answers.set(text, found);
    return found;
  };
}
