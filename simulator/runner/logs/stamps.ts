/** Stamps as the runner writes them, `2026-01-02T03:04:05.1234567Z`, each later than the one before. */
export function createStamps(now: () => number): () => string {
  let last = { at: 0, ticks: 0, text: '' }
  const moveTo = (at: number, ticks: number) => {
    last = { at, ticks, text: new Date(at).toISOString().slice(0, -1) }
  }
  return () => {
    const at = now()
    if (at > last.at) moveTo(at, Number(process.hrtime.bigint() % 997n))
    else if (last.ticks + 7 > 9999) moveTo(last.at + 1, 0)
    else last.ticks += 7
    return `${last.text}${String(last.ticks).padStart(4, '0')}Z`
  }
}
