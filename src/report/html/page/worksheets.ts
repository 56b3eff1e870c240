/** Keeps initials in this browser, under the digest of the article, and counts what is ticked off. */
export function worksheets(): void {
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-sheet]')) {
    const boxes = [...sheet.querySelectorAll<HTMLInputElement>('[data-tick]')];
    const output = sheet.querySelector<HTMLOutputElement>('.ticked');
    const key = `wersagt ${sheet.dataset.sheet}`;
    const saved = read(key);
    for (const box of boxes) box.value ||= saved[box.dataset.tick ?? ''] ?? '';
    const count = () => {
      const done = boxes.filter(({ value }) => value.trim() !== '').length;
      if (output) output.value = done > 0 ? `${done}/${boxes.length} ${output.dataset.words}` : '';
    };
    sheet.addEventListener('input', () => {
      count();
      write(
        key,
        Object.fromEntries(boxes.filter(({ value }) => value !== '').map((box) => [box.dataset.tick, box.value])),
      );
    });
    count();
  }
}

/** A browser may refuse to keep anything for a file. */
function read(key: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}');
  } catch {
    return {};
  }
}

function write(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Initials then last as long as the page is open.
  }
}
