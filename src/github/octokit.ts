import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import { Octokit } from '@octokit/rest'
import type { Logger } from '../engine/ports.js'
import { fetchInTime } from './fetch-in-time.js'
import { paceFor } from './pace.js'
import { toGitHubFailure, type FailedRequest } from './errors.js'

const PatientOctokit = Octokit.plugin(throttling, retry)

/** GitHub's slowest answers, such as a long list of runs, take ten seconds. */
const answerWithinMs = 30_000

export interface OctokitOptions {
  token: string
  /** Of the API: `https://api.github.com` if left out. */
  baseUrl?: string
  /** Such as one that knows the runner's proxy. Used for log downloads as well. */
  fetch?: typeof fetch
  log?: Logger
  patience?: Partial<Patience>
}

/** How the client waits for GitHub. */
export interface Patience {
  /** Length of one second of waiting in milliseconds; tests shorten it. */
  secondMs: number
  /** A rate limit that lasts longer is an error at once; one wait, in seconds. */
  longestWait: number
  /** Tries after the first where GitHub answers 5xx or not at all. */
  retries: number
  /** Keep GitHub's pace: a second between writes, three between those that notify people. */
  throttle: boolean
}

/** The connection that all adapters share. */
export interface GitHubClient {
  octokit: Octokit
  baseUrl: string
  tokenKind: 'installation' | 'user' | 'other'
  /** Carries no token: for the signed addresses of logs. */
  fetch: typeof fetch
  log: Logger
  /** Length of one second of waiting in milliseconds. */
  secondMs: number
  wait(seconds: number): Promise<void>
  /** Requests to the API so far, tries included; downloads from signed addresses are none. */
  requestCount(): number
}

const patient: Patience = { secondMs: 1000, longestWait: 120, retries: 3, throttle: true }
const silent: Logger = { debug() {}, info() {}, warning() {} }

/** The one way to GitHub. Its requests fail with a GitHubError or a Refusal, made in errors.ts. */
export function createOctokit(options: OctokitOptions): GitHubClient {
  const log = options.log ?? silent
  const patience = { ...patient, ...options.patience }
  const plainFetch = options.fetch ?? fetch
  let requests = 0
  const baseUrl = (options.baseUrl ?? 'https://api.github.com').replace(/\/+$/, '')
  const octokit = new PatientOctokit({
    auth: options.token,
    baseUrl,
    request: {
      fetch: (url: string, init: RequestInit) => {
        requests++
        return fetchWhole(plainFetch, url, init)
      }
    },
    log: asOctokitLog(log),
    retry: {
      retries: patience.retries,
      retryAfterBaseValue: patience.secondMs,
      // Those of the plugin and 429, which is the throttling plugin's alone.
      doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451]
    },
    throttle: { ...throttleOptions(patience, log), ...paceFor(baseUrl) }
  })
  octokit.hook.error('request', (error, request) => {
    throw toGitHubFailure(error, request as FailedRequest)
  })
  return {
    octokit,
    baseUrl: octokit.request.endpoint.DEFAULTS.baseUrl,
    tokenKind: kindOf(options.token),
    fetch: plainFetch,
    log,
    secondMs: patience.secondMs,
    wait: (seconds) => new Promise((done) => setTimeout(done, seconds * patience.secondMs)),
    requestCount: () => requests
  }
}

/**
 * Reads the body before it hands the answer on: Octokit takes a body that breaks off for an empty one,
 * and an empty list of issues would make the tool write a second issue. A redirect is left as it is.
 */
async function fetchWhole(
  plainFetch: typeof fetch,
  url: string,
  init: RequestInit
): Promise<Response> {
  if (init.redirect === 'manual') return await fetchInTime(plainFetch, url, init, answerWithinMs)
  const answer = await plainFetch(url, { ...init, signal: AbortSignal.timeout(answerWithinMs) })
  const { status, statusText, headers } = answer
  const bodiless = [204, 205, 304].includes(status)
  const body = bodiless ? null : await answer.arrayBuffer()
  const whole = new Response(body, { status, statusText, headers })
  Object.defineProperty(whole, 'url', { value: answer.url })
  return whole
}

function throttleOptions({ secondMs, longestWait, throttle }: Patience, log: Logger) {
  // 60 s where a secondary limit names no time: that is the plugin's value and GitHub's advice (A9.6).
  const wait = (seconds: number, _request: object, _octokit: object, waits: number): boolean => {
    if (waits >= 2 || seconds > longestWait) return false
    log.warning(`GitHub's rate limit is reached; waiting ${seconds} s.`)
    return true
  }
  return {
    enabled: throttle,
    retryAfterBaseValue: secondMs,
    onRateLimit: wait,
    onSecondaryRateLimit: wait
  }
}

/** Octokit warns of every request that fails, the expected ones too: all of it is detail. Its own detail says nothing. */
function asOctokitLog(log: Logger) {
  const detail = (message: string) => log.debug(message)
  return { debug() {}, info: detail, warn: detail, error: detail }
}

function kindOf(token: string): GitHubClient['tokenKind'] {
  if (token.startsWith('ghs_')) return 'installation'
  return /^(?:gh[pou]_|github_pat_)/.test(token) ? 'user' : 'other'
}
