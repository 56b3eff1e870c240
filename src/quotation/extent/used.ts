import type { ExtentContext } from './context.js';

const words: ReadonlySet<string> = new Set(['Ausdruck', 'Begriff', 'Bezeichnung', 'Formulierung', 'Vokabel', 'Wort']);
const using: ReadonlySet<string> = new Set(['benutzen', 'gebrauchen', 'verteidigen', 'verwenden', 'wiederholen']);

/** "Sie verteidigte die Bezeichnung „Gesindel“", "Er benutzte das Wort „Verrat“": whoever uses a word said it. */
export function isUsed(noun: string, { clause, grammar }: ExtentContext): boolean {
  const verbs = grammar.clauses[clause ?? -1]?.verbs;
  return words.has(noun) && verbs !== undefined && verbs.voice === 'active' && using.has(verbs.lemma);
}
