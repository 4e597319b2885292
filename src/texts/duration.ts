/** Seconds for people: `40 s`, `12 min`, `3.5 h`, `2.1 d`; `unknown` for null. */
export function duration(seconds: number | null): string {
  if (seconds === null) return 'unknown'
  if (seconds < 100) return `${Math.round(seconds)} s`
  if (seconds < 100 * 60) return `${Math.round(seconds / 60)} min`
  if (seconds < 48 * 3600) return `${(seconds / 3600).toFixed(1)} h`
  return `${(seconds / 86_400).toFixed(1)} d`
}
