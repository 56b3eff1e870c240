/** Does work on items and hands out what comes of them in their order; at most `ahead` are begun and not yet handed out. */
export async function* inOrder<Item, Done>(
  items: readonly Item[],
  ahead: number,
  work: (item: Item) => Promise<Done>,
): AsyncGenerator<Done> {
  const begun: Promise<Done>[] = [];
  for (let next = 0; next < items.length || begun.length > 0; ) {
    while (next < items.length && begun.length < ahead) {
      const done = work(items[next] as Item);
      // It is looked at when its turn comes.
      done.catch(() => {});
      begun.push(done);
      next += 1;
    }
    yield await (begun.shift() as Promise<Done>);
  }
}
