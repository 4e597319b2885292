import type { Certificate } from './artifacts/certificate.js'

/** One line of the audit log. */
export type JournalEntry = Certificate['audit_trail'][number]

/**
 * What is done in a call, in its order: all of it goes to the audit log, what was decided or done into the certificate,
 * where what each cycle decides anew stands once.
 */
export interface Journal {
  /** Progress: a phase began, a unit was checked. */
  note: (action: string, detail: string, unit?: string) => void
  /** Something was decided, changed or asked of somebody. */
  act: (action: string, detail: string, unit?: string) => void
  readonly acts: readonly JournalEntry[]
}

/** `append` gets each entry as it is made, so that an interrupted call has its log. */
export function openJournal(now: () => Date, append: (entry: JournalEntry) => void): Journal {
  const acts: JournalEntry[] = []
  const enter = (action: string, detail: string, unit?: string) => {
    const entry = { at: now().toISOString(), action, unit: unit ?? null, detail }
    append(entry)
    return entry
  }
  return {
    note: (...given) => void enter(...given),
    act: (...given) => {
      const entry = enter(...given)
      const { action, unit, detail } = entry
      const isKnown = acts.some(
        (act) => act.action === action && act.unit === unit && act.detail === detail
      )
      if (!isKnown) acts.push(entry)
    },
    acts
  }
}
