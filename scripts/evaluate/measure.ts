import type { QuotationType } from '../../src/model/quotation.js';
import { ratio } from './overlap.js';
import type { PairedDocument } from './pairing.js';
import { typeNames } from './predict.js';
import { isSpeakerRight } from './score-sieves.js';

/** Precision from 0 to 1, of so many attributions. */
export interface Figures {
  readonly precision: number;
  readonly cases: number;
}

/** What one sieve did: with all quotations, and with those of each type that it decided about. */
export interface Measurement {
  readonly sieve: string;
  readonly all: Figures;
  readonly types: Readonly<Partial<Record<QuotationType, Figures>>>;
}

/** From so many cases on a figure says something about a sieve. */
export const enoughCases = 10;
/** From so many on it says something about a sieve with one type of quotations, or beside another sieve. */
const manyCases = 30;
/** So much may a later sieve be more precise than an earlier one before it is said. */
const tolerance = 0.05;

/** Precision of each of the sieves, in their order. */
export function measure(documents: readonly PairedDocument[], sieves: readonly string[]): readonly Measurement[] {
  const decisions = documents.flatMap(({ gold, predicted }) =>
    predicted.map((group) => ({
      sieve: group.source.sieve,
      type: group.source.type,
      right: isSpeakerRight(group, gold),
    })),
  );
  return sieves.map((sieve) => {
    const own = decisions.filter((decision) => decision.sieve === sieve);
    const types = Object.entries(typeNames).flatMap(([type, published]) => {
      const ofType = own.filter((decision) => decision.type === published);
      return ofType.length > 0 ? [[type, figuresOf(ofType)]] : [];
    });
    return { sieve, all: figuresOf(own), types: Object.fromEntries(types) };
  });
}

const figuresOf = (decisions: readonly { readonly right: boolean }[]): Figures => ({
  precision: Math.round(1000 * ratio(decisions.filter(({ right }) => right).length, decisions.length)) / 1000,
  cases: decisions.length,
});

/** A line for each sieve that answers before a clearly more precise one about quotations of the same type. */
export const inversions = (rows: readonly Measurement[]): readonly string[] =>
  (Object.keys(typeNames) as QuotationType[]).flatMap((type) => {
    const measured = rows.flatMap(({ sieve, types }) => {
      const figures = types[type];
      return figures && figures.cases >= manyCases ? [{ sieve, ...figures }] : [];
    });
    return measured.flatMap((earlier, at) =>
      measured
        .slice(at + 1)
        .filter((later) => later.precision > earlier.precision + tolerance)
        .map((later) => `${type}: ${shown(earlier)} answers before ${shown(later)}`),
    );
  });

const shown = ({ sieve, precision, cases }: Figures & { readonly sieve: string }): string =>
  `${sieve} (${(100 * precision).toFixed(1)} % of ${cases})`;

/** The data module with the figures: by sieve, and by sieve and type where both have many cases and types differ. */
export function toModule(rows: readonly Measurement[]): string {
  const lines = rows
    .filter(({ all }) => all.cases >= enoughCases)
    .flatMap(({ sieve, all, types }) => {
      const byType = Object.entries(types).filter(([, { cases }]) => cases >= manyCases && cases < all.cases);
      return [[sieve, all] as const, ...byType.map(([type, figures]) => [`${sieve} ${type}`, figures] as const)];
    })
    .map(([name, { precision, cases }]) => `  '${name}': { precision: ${precision}, cases: ${cases} },`);
  const rare = rows.filter(({ all }) => all.cases < enoughCases).map(({ sieve }) => `'${sieve}'`);
  return `// Written by scripts/measure-sieves.ts (npm run measure); do not edit.

/**
 * Precision of each sieve on the training articles, 0 to 1: the share of its attributions whose quotation is a gold one and
 * whose speaker is the gold speaker (token F1 of at least 0.5 each), and the number of attributions behind it. A row
 * "sieve type" holds for quotations of that type; it is there from ${manyCases} cases on.
 */
export const measured: Readonly<Record<string, { precision: number; cases: number }>> = {
${lines.join('\n')}
};

/** Sieves that answered less than ${enoughCases} times there: they state no confidence. */
export const unmeasured: readonly string[] = [${rare.join(', ')}];
`;
}
