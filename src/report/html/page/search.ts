import { fold } from './filter.js';

/** Rows that are shown at once. */
const MOST = 100;

/** All quotations of the index: address, number, kind, speaker, text. */
interface Data {
  readonly articles: readonly (readonly [title: string, address: string])[];
  readonly kinds: readonly string[];
  readonly speakers: readonly string[];
  readonly nobody: string;
  readonly quotations: readonly (readonly [
    article: number,
    number: number,
    kind: number,
    speaker: number,
    text: string,
  ])[];
}

/** Looks through all quotations of all articles while one types. */
export function searchQuotations(): void {
  const form = document.querySelector<HTMLFormElement>('form.quotation-search');
  const list = document.querySelector<HTMLElement>('.hits');
  const source = document.getElementById('quotation-data');
  if (!form || !list || !source) return;
  const input = form.querySelector('input') as HTMLInputElement;
  const output = form.querySelector('output') as HTMLOutputElement;
  let data: Data | undefined;
  let folded: readonly string[] = [];
  const apply = () => {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    if (!data) {
      data = JSON.parse(source.textContent ?? '') as Data;
      const { speakers } = data;
      folded = data.quotations.map(([, , , speaker, text]) => fold(`${text} ${speakers[speaker] ?? ''}`));
    }
    const { quotations } = data;
    const hits =
      words.length === 0 ? [] : quotations.filter((_, i) => words.every((word) => folded[i]?.includes(word)));
    list.replaceChildren(...hits.slice(0, MOST).map((hit) => item(hit, data as Data)));
    const more = hits.length > MOST ? ` (${output.dataset.first})` : '';
    output.value = words.length === 0 ? '' : `${hits.length} ${output.dataset.words}${more}`;
  };
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  if (input.value) apply();
}

function item([article, number, kind, speaker, text]: Data['quotations'][number], data: Data): HTMLElement {
  const [title, address] = data.articles[article] as readonly [string, string];
  const row = document.createElement('li');
  const words = document.createElement('span');
  words.className = 'words';
  words.lang = 'de';
  words.textContent = text;
  const source = document.createElement('small');
  const link = document.createElement('a');
  link.href = address.replace('{n}', String(number));
  link.textContent = title;
  source.append(`${data.speakers[speaker] ?? data.nobody} · ${data.kinds[kind]} · `, link);
  row.append(words, source);
  return row;
}
