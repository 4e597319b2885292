import { ConfigurationError } from '../engine/errors.js'

const hours: Record<string, number> = { h: 1, d: 24, w: 24 * 7 }

/** The time that `7d`, `12h`, `2w` or a date such as `2026-11-01` means. Throws a ConfigurationError for anything else. */
export function sinceOf(text: string, now: Date): Date {
  const span = /^(?<count>\d{1,5})(?<unit>[hdw])$/.exec(text)?.groups
  if (span) {
    return new Date(
      now.getTime() - Number(span['count']) * (hours[span['unit'] ?? ''] ?? 0) * 3600_000
    )
  }
  const date = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text) ? new Date(text) : new Date(NaN)
  if (!Number.isNaN(date.getTime())) return date
  throw new ConfigurationError(
    '--since must be a time back such as 7d, 12h or 2w, or a date such as 2026-11-01.'
  )
}
