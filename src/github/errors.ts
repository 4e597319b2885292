import { GitHubError, Refusal } from '../engine/errors.js'
import { routeOf, type Route } from './routes.js'

/** What Octokit says of the request that failed; `url` is the route's template, without values. */
export interface FailedRequest {
  method: string
  url: string
  request?: { needs?: string; task?: string }
}

interface Answer {
  status: number
  message: string
  headers: Record<string, unknown>
  data: unknown
  /** False where the connection broke before GitHub answered. */
  answered: boolean
}

/** 403 texts of `POST rerun-failed-jobs` (A5.1, A5.3), in plain words. */
const rerunRefusals: [RegExp, string][] = [
  [/already running/i, 'GitHub did not re-run it: the run is running again already.'],
  [/over a month ago/i, 'GitHub did not re-run it: the run is more than 30 days old.'],
  [/disabled/i, 'GitHub did not re-run it: the workflow is disabled.'],
  [
    /only jobs from the current attempt/i,
    'GitHub did not re-run it: a newer attempt of the run exists.'
  ],
  [
    /\b50\b|limit|maximum/i,
    'GitHub did not re-run it: the run has had all 50 re-runs it may have.'
  ],
  [
    /cannot be (?:retried|rerun|re-run)|unable to re-?(?:try|run)/i,
    'GitHub did not re-run it: this run cannot be retried (cancelled, or its workflow file is broken).'
  ]
]

/** Texts that are no missing permission, whatever the status; what follows "Could not ...:". */
const knownReasons: [RegExp, string][] = [
  [
    /issues (?:are|has been|have been) disabled/i,
    "issues are switched off; switch them on in the repository's settings."
  ],
  [/archived/i, 'the repository is archived and read-only; unarchive it first.'],
  [/SAML|SSO/, 'the organization wants single sign-on; authorize the token for it.'],
  [
    /not permitted to create or approve pull requests/i,
    "the setting 'Allow GitHub Actions to create and approve pull requests' is off, here or in the organization; switch it on under Settings, Actions, General, or use a GitHub App's token."
  ],
  [
    /draft pull requests are not supported/i,
    "this repository's plan has no draft pull requests; allow the fixer to suggest alone."
  ],
  [
    /verified signatures/i,
    "a ruleset asks for signed commits; GitHub signs those of apps, so use the workflow's token or a GitHub App's."
  ],
  [
    /rule violations|protected branch|being restricted/i,
    'a ruleset or branch protection covers branches named `auto-heal/*`; leave them out, or let the token bypass it.'
  ],
  [
    /IP allow list/i,
    "the organization's IP allow list refuses this machine; add the runner's address."
  ]
]

/**
 * Turns what Octokit throws into a GitHubError, or into a Refusal where GitHub declined a re-run.
 * GitHub's own sentence may quote untrusted names, so it is read here and kept as `cause` alone.
 */
export function toGitHubFailure(error: unknown, request: FailedRequest): unknown {
  const answer = readAnswer(error)
  if (!answer) return error
  const route = routeOf(request.method, request.url)
  const refusal = refusalOf(answer, request)
  if (refusal) return new Refusal(refusal, { cause: error })
  const task = request.request?.task ?? route.task
  const { reason, needs } = explain(answer, {
    task,
    needs: request.request?.needs ?? route.needs
  })
  return new GitHubError(`Could not ${task}: ${reason}`, answer.status, needs, {
    cause: error
  })
}

/** True where nobody knows whether GitHub did what it was asked: a 5xx, or no answer at all. */
export function isUncertain(error: unknown): error is GitHubError {
  return error instanceof GitHubError && error.status >= 500
}

export function hasStatus(error: unknown, ...statuses: number[]): error is GitHubError {
  return error instanceof GitHubError && statuses.includes(error.status)
}

function refusalOf(answer: Answer, request: FailedRequest): string | null {
  if (!/\/rerun(?:-failed-jobs)?$/.test(request.url) || answer.status >= 500) return null
  if (rateLimit(answer)) return null
  return rerunRefusals.find(([text]) => text.test(answer.message))?.[1] ?? null
}

function explain(answer: Answer, route: Route): { reason: string; needs: string | null } {
  const { status } = answer
  const plain = (reason: string) => ({ reason, needs: null })
  if (!answer.answered) return plain('no answer from GitHub; the network or GitHub is down.')
  if (status >= 500) return plain(`GitHub answered ${status}; see https://www.githubstatus.com.`)
  if (status === 401)
    return plain('GitHub does not accept the token; it is wrong, expired or revoked.')
  const limit = rateLimit(answer)
  if (limit) return plain(limit)
  const known = knownReasons.find(([text]) => text.test(answer.message))
  if (known) return plain(known[1])
  if (status === 403 && route.needs)
    return { reason: lackOf(route.needs, answer), needs: route.needs }
  return plain(reasonOfStatus(answer))
}

/** What it takes to write workflow files, beside `contents: write`; no key of a `permissions` block (A6.4). */
export const workflowPower = 'workflows: write'

const workflowPowerAdvice =
  "the token lacks `contents: write` or, for workflow files, `workflows: write`, which no `permissions` block can give; use a GitHub App's or a fine-grained token that has both."

/** GitHub has many words for a 403; only these are sure to mean the token. */
function lackOf(permission: string, { message }: Answer): string {
  if (permission === workflowPower) return workflowPowerAdvice
  const sure = /not accessible by|must have .* (?:rights|access)|need .* (?:rights|access)/i
  const grant = `grant it under \`permissions\`.`
  return sure.test(message)
    ? `the token lacks \`${permission}\`; ${grant}`
    : `GitHub does not allow it (403); if the token lacks \`${permission}\`, ${grant}`
}

function reasonOfStatus({ status, data }: Answer): string {
  if (status === 403) return 'GitHub does not allow it to this token (403).'
  if (status === 404) return 'GitHub finds no such thing, or the token may not see it (404).'
  if (status === 410) return 'it is gone; GitHub keeps it no longer (410).'
  if (status === 422) return `GitHub found the request not valid (422${invalidFields(data)}).`
  return `GitHub answered ${status}.`
}

function rateLimit({ status, message, headers }: Answer): string | null {
  if (status !== 403 && status !== 429) return null
  if (/secondary rate/i.test(message))
    return "GitHub's secondary rate limit is reached; try again in a few minutes."
  if (headers['x-ratelimit-remaining'] !== '0' && status !== 429) return null
  const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000)
  const until = Number.isNaN(reset.getTime()) ? '' : ` until ${reset.toISOString()}`
  return `GitHub's rate limit is used up${until}; try again then.`
}

/** `: labels invalid`; only GitHub's own identifiers, never the values. */
function invalidFields(data: unknown): string {
  const errors = (data as { errors?: unknown } | null)?.errors
  if (!Array.isArray(errors)) return ''
  const words = errors.flatMap((entry: unknown) => {
    const { resource, field, code } = (entry ?? {}) as Record<string, unknown>
    return [[resource, field, code].filter(isIdentifier).join(' ')].filter(Boolean)
  })
  return words.length > 0 ? `: ${words.slice(0, 3).join(', ')}` : ''
}

function isIdentifier(word: unknown): word is string {
  return typeof word === 'string' && /^\w{1,40}$/.test(word)
}

function readAnswer(error: unknown): Answer | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
    return null
  const { status, message } = error
  const { response } = error as { response?: { headers?: Answer['headers']; data?: unknown } }
  return {
    status,
    message,
    headers: response?.headers ?? {},
    data: response?.data ?? null,
    answered: response !== undefined
  }
}
