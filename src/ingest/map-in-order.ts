/**
 * Maps in parallel and yields in the order of the items, so that a run gives the same result
 * whatever finishes first. At most `ahead` items are under way or waiting to be taken.
 */
export async function* mapInOrder<T, R>(
  items: readonly T[],
  ahead: number,
  map: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const started: Promise<R>[] = []
  let from = 0
  for (let at = 0; at < items.length; at++) {
    while (from < items.length && from < at + ahead) {
      const item = items[from++]
      if (item !== undefined) started.push(map(item))
    }
    const first = started.shift()
    if (first !== undefined) yield await first
  }
}
