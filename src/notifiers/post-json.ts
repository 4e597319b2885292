import { DeliveryFailure } from './delivery-failure.js'
import type { Outside } from './notifier.js'

const answerWithinMs = 15_000

/** Nothing was sent yet, so that sending again doubles nothing. */
const beforeSending = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'])

/**
 * Posts a text of JSON and gives the answer's text. Throws a DeliveryFailure. A redirect is one: the address, which is
 * a secret with most services, would be shown to another.
 */
export async function postJson(
  url: URL,
  body: string,
  headers: Record<string, string>,
  outside: Outside
): Promise<string> {
  const init: RequestInit = {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'user-agent': 'auto-heal', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(answerWithinMs)
  }
  try {
    const answer = await outside.fetch(url, init)
    if (!answer.ok) {
      await answer.body?.cancel()
      throw refusalOf(answer, outside.now())
    }
    return await answer.text()
  } catch (error) {
    throw error instanceof DeliveryFailure ? error : unreachable(error)
  }
}

function refusalOf({ status, headers }: Response, now: Date): DeliveryFailure {
  const passing = status === 429 || status >= 500
  const retryAfter = secondsOf(headers.get('retry-after'), now)
  return new DeliveryFailure(`it answered ${status}; ${cureOf(status)}`, passing, retryAfter)
}

function cureOf(status: number): string {
  if (status < 400) return 'give the address it redirects to'
  if (status === 401 || status === 403) return 'give a secret that it accepts'
  if (status === 404 || status === 410)
    return 'look whether the webhook or the project is still there'
  if (status === 429) return 'it is sent too much; tell it of fewer kinds'
  return status >= 500 ? 'try again later' : 'look at the settings of the channel'
}

/** `Retry-After` is a count of seconds or a date (RFC 9110, 10.2.3). */
function secondsOf(value: string | null, now: Date): number | null {
  if (value === null) return null
  const seconds = /^\d+(?:\.\d+)?$/.test(value.trim())
    ? Number(value)
    : (Date.parse(value) - now.getTime()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : null
}

/** The error's own message may hold the address. */
function unreachable(error: unknown): DeliveryFailure {
  const { name, cause } = (error ?? {}) as { name?: unknown; cause?: { code?: unknown } }
  const code = cause?.code
  if (name === 'TimeoutError') {
    return new DeliveryFailure(
      `it did not answer within ${answerWithinMs / 1000} s; look whether it is up`
    )
  }
  const known = typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? ` (${code})` : ''
  const passing = typeof code === 'string' && beforeSending.has(code)
  return new DeliveryFailure(`it could not be reached${known}; check the address`, passing)
}
