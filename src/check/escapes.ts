import type { Edit } from '../model/edit.js';
import type { Problem } from './check.js';
import type { CheckContext } from './context.js';

/** In Markdown a mark may be escaped (`\"Ja\"`): the backslash goes with it, and what is inserted stands before it. */
export function withEscapes(problem: Problem, context: CheckContext): Problem {
  const { suggestion } = problem;
  if (!suggestion?.edits.some((edit) => isEscaped(edit, context))) return problem;
  const edits = suggestion.edits.map((edit) => (isEscaped(edit, context) ? widened(edit) : edit));
  return { ...problem, suggestion: { ...suggestion, edits } };
}

/** The backslash before it is not read: no word and no sign of the text ends there. */
const isEscaped = ({ span: { start } }: Edit, { analysis, text, tokenAt }: CheckContext): boolean =>
  text({ start: start - 1, end: start }) === '\\' && (analysis.tokens[tokenAt(start) - 1]?.end ?? 0) < start;

const widened = ({ span: { start, end }, text }: Edit): Edit => ({
  span: { start: start - 1, end: start === end ? end - 1 : end },
  text,
});
