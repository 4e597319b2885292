/** Work that goes on behind the answers. A failure is kept and thrown by `idle`, so that no test passes over it. */
export interface Background {
  track(work: Promise<unknown>): void
  /** Like `track`, but only after everything that was put in line before. */
  inLine(work: () => Promise<unknown>): void
  idle(): Promise<void>
}

export function background(): Background {
  const running = new Set<Promise<void>>()
  const failures: Error[] = []
  let line: Promise<void> = Promise.resolve()
  const track = (work: Promise<unknown>): Promise<void> => {
    const settled = work
      .then(
        () => undefined,
        (error: unknown) => void failures.push(error as Error)
      )
      .finally(() => running.delete(settled))
    running.add(settled)
    return settled
  }
  return {
    track: (work) => void track(work),
    inLine(work) {
      line = track(line.then(work))
    },
    async idle() {
      while (running.size > 0) await Promise.all(running)
      const failure = failures.shift()
      if (failure !== undefined) throw failure
    }
  }
}
