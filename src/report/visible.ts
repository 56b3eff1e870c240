/**
 * Text for a terminal: control characters and signs that turn the direction of writing are shown, never sent, so that
 * no article can move the cursor, change colours or hide words. Tabs become one blank.
 */
export const visible = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, (sign) => PICTURES[sign] ?? pictureOf(sign.charCodeAt(0)));

/** The same for a format in which line breaks and tabs are data. */
export const visibleControls = (text: string): string =>
  text.replace(CONTROLS, (sign) => (/[\t\n\r]/.test(sign) ? sign : (PICTURES[sign] ?? pictureOf(sign.charCodeAt(0)))));

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const PICTURES: Readonly<Record<string, string>> = { '\u007f': '␡' };

/** ␛ for escape; signs without a picture by their number: ⟨U+202E⟩. */
const pictureOf = (code: number): string =>
  code < 0x20 ? String.fromCharCode(0x2400 + code) : `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
