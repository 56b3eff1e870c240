/** Hides the articles of the index that do not fit what is asked for. */
export function filterArticles(): void {
  const form = document.querySelector<HTMLFormElement>('form.article-filter');
  const output = form?.querySelector('output');
  if (!form || !output) return;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.articles tbody tr')];
  const texts = rows.map((row) => fold(row.dataset.text ?? ''));
  const all = output.value;
  const apply = () => {
    const words = fold(field(form, 'search')).split(/\s+/).filter(Boolean);
    const severity = field(form, 'severity');
    const speaker = field(form, 'speaker');
    let shown = 0;
    for (const [i, row] of rows.entries()) {
      const fits =
        words.every((word) => texts[i]?.includes(word)) &&
        (severity === 'all' || (row.dataset.severity ?? '').split(' ').includes(severity)) &&
        (speaker === '' || (row.dataset.speakers ?? '').split(' ').includes(speaker));
      row.hidden = !fits;
      if (fits) shown++;
    }
    output.value = shown === rows.length ? all : `${shown} / ${all}`;
  };
  form.hidden = false;
  for (const note of document.querySelectorAll<HTMLElement>('.choices')) note.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}

const field = (form: HTMLFormElement, name: string): string =>
  (form.elements.namedItem(name) as HTMLInputElement | null)?.value ?? '';

/** Case does not count, and neither do accents: "Özdemir" is found by "ozdemir". */
export const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
