import type { ExtentContext } from './context.js';

const words: ReadonlySet<string> = new Set(['Ausdruck', 'Begriff', 'Bezeichnung', 'Formulierung', 'Vokabel', 'Wort']);
const using: ReadonlySet<string> = new Set(['verteidigen', 'wiederholen']);

/** "Sie verteidigte die Bezeichnung „Gesindel“": she said it; but "Die Firma verwendet die Bezeichnung „Bio“". */
export function isUsed(noun: string, { clause, grammar }: ExtentContext): boolean {
  const verbs = grammar.clauses[clause ?? -1]?.verbs;
  return words.has(noun) && verbs !== undefined && verbs.voice === 'active' && using.has(verbs.lemma);
}
