import { kindAt, touches } from '../piece.js';
import { type Cutting, type Merged, reads } from './rule.js';

/** Labels of a domain or parts of an address that are looked at; longer chains are no addresses. */
const reach = 12;

/** https://wessel-bote.example/a?b=1 · www.wessel-bote.example · post@wessel-bote.example · @lobdorf · #Deichbruch */
export function link(cutting: Cutting, at: number): Merged | undefined {
  const kind = kindAt(cutting.pieces, at);
  if (kind === 'symbol') return handle(cutting, at);
  if (kind !== 'word' && kind !== 'number') return undefined;
  const to = url(cutting, at) ?? address(cutting, at);
  return to === undefined ? undefined : { to, kind: 'link' };
}

/** Sign and name, with the underscores and stops that names in networks contain. */
function handle(cutting: Cutting, at: number): Merged | undefined {
  const sign = reads(cutting, at);
  const next = kindAt(cutting.pieces, at + 1);
  if ((sign !== '@' && sign !== '#') || (next !== 'word' && next !== 'symbol')) return undefined;
  let to = at + 1;
  while (
    touches(cutting.pieces, to - 1) &&
    (kindAt(cutting.pieces, to) === 'word' || reads(cutting, to) === '_' || kindAt(cutting.pieces, to) === 'number')
  )
    to += 1;
  return to > at + 1 ? { to, kind: 'link' } : undefined;
}

/** Scheme and everything up to the next space, less the signs that end a sentence. */
function url(cutting: Cutting, at: number): number | undefined {
  if (reads(cutting, at + 1) !== ':' || reads(cutting, at + 2) !== '/' || reads(cutting, at + 3) !== '/')
    return undefined;
  return touches(cutting.pieces, at + 3) ? path(cutting, at + 4) : undefined;
}

/** Domain or mail address: parts joined by stops, the last one in lower case ("kam.Er" is none), with a path perhaps. */
function address(cutting: Cutting, at: number): number | undefined {
  let to = at + 1;
  let mail = false;
  let labels = 1;
  const limit = at + reach * 2;
  while (to < limit && touches(cutting.pieces, to - 1) && touches(cutting.pieces, to) && isLabel(cutting, to + 1)) {
    const joint = reads(cutting, to);
    if (joint === '@' && !mail) mail = true;
    else if (joint === '.') labels += 1;
    else if (joint !== '_' && joint !== '+') break;
    to += 2;
  }
  if (labels < 2 || !isTopLevel(cutting, to - 1, mail || labels > 2)) return undefined;
  return reads(cutting, to) === '/' && touches(cutting.pieces, to - 1) ? path(cutting, to) : to;
}

function isLabel(cutting: Cutting, at: number): boolean {
  const kind = kindAt(cutting.pieces, at);
  return kind === 'word' || kind === 'number';
}

/** At least two lower-case letters, and not the next word after a forgotten space ("kam.und ging"). */
function isTopLevel(cutting: Cutting, at: number, sure: boolean): boolean {
  const label = reads(cutting, at);
  return /^[a-z]{2,24}$/.test(label) && (sure || !cutting.lexicon.openers.has(label));
}

/** End of the pieces that follow each other without space from `at`, without closing signs at the end. */
function path(cutting: Cutting, at: number): number {
  let to = at;
  while (touches(cutting.pieces, to - 1) && kindAt(cutting.pieces, to) !== 'mark') to += 1;
  while (to > at && kindAt(cutting.pieces, to - 1) === 'punctuation' && !reads(cutting, to - 1).endsWith('/')) to -= 1;
  return to;
}
