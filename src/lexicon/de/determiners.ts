import type { Case, Gender, GrammaticalNumber } from '../../model/grammar.js';
import type { DeterminerReading } from '../lexicon.js';

const all: readonly Gender[] = ['m', 'f', 'n'];
const reading = (cases: readonly Case[], number: GrammaticalNumber, genders: readonly Gender[]): DeterminerReading => ({
  cases,
  number,
  genders,
});

/** Endings of dieser, jener, jeder, welcher …; also strong adjectives. Read by `grammar/phrases`. */
export const strongEndings: Readonly<Record<string, readonly DeterminerReading[]>> = {
  er: [reading(['nom'], 'sg', ['m']), reading(['gen', 'dat'], 'sg', ['f']), reading(['gen'], 'pl', all)],
  e: [reading(['nom', 'acc'], 'sg', ['f']), reading(['nom', 'acc'], 'pl', all)],
  es: [reading(['nom', 'acc'], 'sg', ['n']), reading(['gen'], 'sg', ['m', 'n'])],
  en: [reading(['acc'], 'sg', ['m']), reading(['dat'], 'pl', all)],
  em: [reading(['dat'], 'sg', ['m', 'n'])],
};

/** Forms of ein, kein, mein, sein … without ending: "ein Sprecher", "ihr Anwalt". */
export const bareIndefinite: readonly DeterminerReading[] = [
  reading(['nom'], 'sg', ['m']),
  reading(['nom', 'acc'], 'sg', ['n']),
];

/** The definite article. */
export const definiteArticle: Readonly<Record<string, readonly DeterminerReading[]>> = {
  der: strongEndings.er as readonly DeterminerReading[],
  die: strongEndings.e as readonly DeterminerReading[],
  das: [reading(['nom', 'acc'], 'sg', ['n'])],
  den: strongEndings.en as readonly DeterminerReading[],
  dem: strongEndings.em as readonly DeterminerReading[],
  des: [reading(['gen'], 'sg', ['m', 'n'])],
};

/** Stems that take the endings of ein. */
export const indefiniteStems: readonly string[] = ['dein', 'ein', 'euer', 'ihr', 'kein', 'mein', 'sein', 'unser'];
