import type { ExtentContext } from './context.js';

/** "Auf Plakaten stand „Weg mit dem Zaun“", „Wir bleiben hier“ war auf einem Banner zu lesen: some words that a thing bears for all to see. */
export function isShown({ clause, grammar, tokens, lexicon }: ExtentContext): boolean {
  const { parts, verbs } = grammar.clauses[clause ?? -1] ?? {};
  if (!parts || !showing.has(verbs?.lemma ?? '')) return false;
  return parts.some((part) =>
    tokens
      .slice(part.from, part.to)
      .some(
        ({ index, text, normal }) =>
          normal === 'auf' && [text, ...longestCarrier.map((k) => tokens[index + k]?.text ?? '')].some(lexicon.carrier),
      ),
  );
}

const showing: ReadonlySet<string> = new Set(['lesen', 'prangen', 'stehen']);
/** "auf *einem großen Banner*" */
const longestCarrier = [1, 2, 3] as const;
