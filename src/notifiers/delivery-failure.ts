/** A message did not arrive. The reason is the tool's own words: never an address, a secret or an answer's text. */
export class DeliveryFailure extends Error {
  override readonly name = 'DeliveryFailure'
  /** Whether it may arrive when sent again. */
  readonly passing: boolean
  /** Seconds that the service asks to wait; null where it says nothing. */
  readonly retryAfter: number | null

  constructor(reason: string, passing = false, retryAfter: number | null = null) {
    super(reason)
    this.passing = passing
    this.retryAfter = retryAfter
  }
}
