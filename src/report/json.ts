/** Results as one JSON array. */
export const json = (results: readonly unknown[]): string =>
  results.length === 0 ? '[]\n' : `[\n${results.map((result) => `  ${stringify(result)}`).join(',\n')}\n]\n`;

/** One result as one line of JSON. */
export const jsonLine = (result: unknown): string => `${stringify(result)}\n`;

/** One value that people may want to read, over several lines. */
export const indentedJson = (value: unknown): string => `${stringify(value, 2)}\n`;

/** `JSON.stringify` leaves some control characters as they are; a terminal must never get them. */
const stringify = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
