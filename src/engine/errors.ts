import type { MissingCause } from './types/incident.js'

/** The user can mend it: one sentence that says what, where and the cure. No stack. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
}

/** GitHub answered with an error; made once, in `github/errors.ts`. */
export class GitHubError extends Error {
  override readonly name = 'GitHubError'
  readonly status: number
  /** The permission the token lacks, such as `actions: write`; null where that is not the reason. */
  readonly needs: string | null

  constructor(message: string, status: number, needs: string | null, options?: ErrorOptions) {
    super(message, options)
    this.status = status
    this.needs = needs
  }
}

/** What the answer says of the evidence that was asked for. */
export function missingCause({ status }: GitHubError): MissingCause {
  if (status === 404) return 'absent'
  if (status === 410) return 'expired'
  return status === 401 || status === 403 || status === 429 ? 'refused' : 'unreadable'
}

/** GitHub understood and said no: a fact about the run or the repository, not a fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}
