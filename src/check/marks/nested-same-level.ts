import { defineCheck } from '../check.js';
import { remarked } from '../remarked.js';

/** Marks of the same system and level inside each other, at least one level deep. */
export const nestedSameLevel = defineCheck({
  id: 'marks/nested-same-level',
  severity: 'warning',
  summary: {
    de: 'Ein Zitat im Zitat steht in denselben Anführungszeichen.',
    en: 'A quotation within a quotation stands in the same marks.',
  },
  rationale: {
    de: 'Innerhalb eines Zitats stehen halbe Anführungszeichen, sonst ist nicht zu sehen, welches Zitat endet (Amtliches Regelwerk, § 95; Duden, D 12).',
    en: 'Within a quotation single marks are used; otherwise nobody sees which quotation ends (Amtliches Regelwerk, § 95; Duden, D 12).',
  },
  exceptions: {
    de: 'Marken eines anderen Systems, etwa «…» in „…“, wie sie Agenturen für Zeitungsnamen setzen.',
    en: 'Marks of another system, such as «…» within „…“, which agencies use for names of newspapers.',
  },
  messages: {
    nested: {
      de: 'Das Zitat im Zitat steht in {found}. Erwartet wird {expected}.',
      en: 'The quotation within a quotation stands in {found}. Expected is {expected}.',
    },
  },
  examples: {
    fires: ['„Er rief [[„Feuer“]] und lief“, sagte Anna Kruse.', '«Er rief [[«Feuer»]] und lief», sagte Anna Kruse.'],
    silent: [
      '„Er rief ‚Feuer‘ und lief“, sagte Anna Kruse.',
      '„Das stand im «Boten»“, sagte Anna Kruse.',
      '„Feuer“, rief er, und: „Lauft!“',
    ],
  },
  *find({ analysis: { marks }, text }) {
    for (const { open, close, inside, level, system, wrong, fitting } of marks) {
      const holder = marks[inside ?? -1];
      const same = holder && holder.level === level && holder.system === system && !holder.unclosed;
      if (!same || !open || !close || wrong.length > 0) continue;
      yield {
        message: 'nested',
        data: { found: `${text(open)}…${text(close)}`, expected: `${fitting.open}…${fitting.close}` },
        span: { start: open.start, end: close.end },
        suggestion: remarked({ open, close }, fitting),
      };
    }
  },
});
