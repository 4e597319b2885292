/** Lets so many tasks run at once, in the order in which they asked. */
export interface Slots {
  take(): Promise<() => void>
}

export function createSlots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  const release = () => {
    const next = waiting.shift()
    if (next) next()
    else free += 1
  }
  return {
    async take() {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      let released = false
      return () => {
        if (!released) release()
        released = true
      }
    }
  }
}
