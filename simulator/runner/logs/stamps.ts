/** Stamps as the runner writes them, `2026-01-02T03:04:05.1234567Z`, each later than the one before. */
export function createStamps(now: () => number): () => string {
  let last = { at: 0, ticks: 0 }
  return () => {
    const at = Math.max(now(), last.at)
    const ticks = at === last.at ? last.ticks + 7 : Number(process.hrtime.bigint() % 997n)
    last = ticks > 9999 ? { at: at + 1, ticks: 0 } : { at, ticks }
    const digits = String(last.ticks).padStart(4, '0')
    return `${new Date(last.at).toISOString().slice(0, -1)}${digits}Z`
  }
}
