import type { Abbreviation, Lexicon } from '../lexicon/lexicon.js';

/**
 * The row for a form with its stop, as listed ("Dr.") or as the last part of a compound ("Kfz-Nr.", "Bahnhofstr.").
 */
export function abbreviationOf(form: string, lexicon: Lexicon): Abbreviation | undefined {
  if (form.length > 40) return undefined;
  return lexicon.abbreviations.get(form) ?? lastPart(form, lexicon);
}

function lastPart(form: string, lexicon: Lexicon): Abbreviation | undefined {
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 0 && form.length - hyphen > 3) return lexicon.abbreviations.get(form.slice(hyphen + 1));
  return form.endsWith('str.') ? lexicon.abbreviations.get('Str.') : undefined;
}
