/** NFC, lower case, without soft hyphens and other signs that show nothing: "Minis\u00adterin" → "ministerin". */
export function normalise(text: string): string {
  if (/^[a-z.,;:!?"„“–]*$/.test(text)) return text;
  const lower = text.toLowerCase();
  return /^[\0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/.test(lower)
    ? lower
    : lower.normalize('NFC').replace(/\p{Cf}/gu, '');
}
