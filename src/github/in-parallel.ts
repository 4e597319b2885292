/** Does something with every item, at most so many at once. The first error is thrown once all have ended. */
export async function inParallel<T>(
  atOnce: number,
  items: T[],
  perform: (item: T) => Promise<void>
): Promise<void> {
  const queue = items.values()
  const work = async () => {
    for (const item of queue) await perform(item)
  }
  const done = await Promise.allSettled(Array.from({ length: atOnce }, work))
  for (const result of done) if (result.status === 'rejected') throw result.reason
}
