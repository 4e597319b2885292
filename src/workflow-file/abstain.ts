/** A fix that can't be shown safe; the message is told to people and holds no untrusted text. */
export class Abstained extends Error {
  override readonly name = 'Abstained'
}

/** Ends a fixer's work without a proposal. The reason is a sentence without a full stop's need for context. */
export function abstain(reason: string): never {
  throw new Abstained(reason)
}

/** What the work gives; null where it abstains, for a place that can as well be left. */
export function unlessAbstained<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof Abstained) return null
    throw error
  }
}
