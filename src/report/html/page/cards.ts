/** Shows in the margin why a quotation is whose, when it is pointed at, clicked, or reached with the keyboard. */
export function cards(): void {
  for (const reading of document.querySelectorAll<HTMLElement>('.reading')) connect(reading);
  document.addEventListener('click', (event) => {
    const target = (event.target as Element).closest<SVGElement>('[data-go]');
    if (target) location.hash = target.dataset.go ?? '';
  });
}

function connect(reading: HTMLElement): void {
  const article = reading.querySelector('article') as HTMLElement;
  const margin = reading.querySelector('.margin') as HTMLElement;
  const card = reading.querySelector('.card') as HTMLElement;
  /** Stays until something else is chosen: by click or focus. */
  let pinned: string | undefined;
  const show = (id: string | undefined) => {
    for (const old of article.querySelectorAll('.active')) old.classList.remove('active');
    card.hidden = id === undefined;
    if (id === undefined) return;
    const parts = article.querySelectorAll<HTMLElement>(`[data-q="${CSS.escape(id)}"]`);
    for (const part of parts) part.classList.add('active');
    fill(card, id);
    const top = (parts[0] as HTMLElement).getBoundingClientRect().top - margin.getBoundingClientRect().top;
    card.style.top = `${Math.max(0, Math.min(top - 12, margin.clientHeight - card.offsetHeight))}px`;
  };
  const idOf = (target: EventTarget | null) =>
    (target instanceof Element && target.closest<HTMLElement>('[data-q]')?.dataset.q) || undefined;
  const pin = (id: string | undefined) => {
    pinned = id;
    show(id);
    if (id !== undefined) uncover(article.querySelector(`[data-q="${CSS.escape(id)}"]`), card);
  };
  article.addEventListener('mouseover', ({ target }) => show(idOf(target) ?? pinned));
  article.addEventListener('mouseleave', () => show(pinned));
  article.addEventListener('focusin', ({ target }) => pin(idOf(target)));
  article.addEventListener('click', ({ target }) => {
    if (!(target as Element).closest('a')) pin(idOf(target));
  });
  card.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('.close')) pin(undefined);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') pin(undefined);
  });
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id && article.querySelector(`[data-q="${CSS.escape(id)}"]`)) pin(id);
  };
  addEventListener('hashchange', follow);
  follow();
}

/** On a narrow screen the card lies at the bottom: where it hides the beginning of the quotation, the page moves up. */
function uncover(quotation: Element | null, card: HTMLElement): void {
  const line = quotation?.getClientRects()[0];
  if (!line || getComputedStyle(card).position !== 'fixed') return;
  const hidden = line.bottom + 16 - card.getBoundingClientRect().top;
  if (hidden > 0) scrollBy({ top: hidden });
}

/** The reason stands in the worksheet; the card shows a copy. */
function fill(card: HTMLElement, id: string): void {
  const row = document.getElementById(id.replace(/q(\d+)$/, 'z$1'));
  if (!row) return;
  card.className = `card ${row.className}`;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'close';
  close.textContent = '×';
  close.ariaLabel = card.dataset.close ?? '';
  const who = document.createElement('p');
  who.className = 'who';
  who.append(...copies(row.querySelector('.who')));
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.append(`${row.querySelector('th')?.textContent} · `, ...copies(row.querySelector('.said .kind')));
  card.replaceChildren(close, who, kind, ...copies(row.querySelector('.why')));
}

const copies = (element: Element | null): readonly Node[] => (element ? [...element.cloneNode(true).childNodes] : []);
