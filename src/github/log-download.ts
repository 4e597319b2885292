import { GitHubError } from '../engine/errors.js'
import { isUncertain } from './errors.js'
import { fetchInTime } from './fetch-in-time.js'
import { checkLogAddress } from './log-address.js'
import type { GitHubClient } from './octokit.js'

/** GitHub's answer to a request for a log: a redirect to a signed address, or the log itself (A1.2). */
interface LogAnswer {
  status: number
  headers: { location?: string }
  data: unknown
}

/** Bytes as they come. What breaks off throws; read it once. */
export type LogStream = AsyncIterable<Uint8Array>

/** For the request that gives a log's address. Its body, if it has one, is streamed. */
export const addressRequest = {
  redirect: 'manual',
  parseSuccessResponseBody: false,
  // Tried again below instead. Not 1: the retry plugin would then repeat a 404 as well.
  retries: 0
} as const

const tries = 3
/** A download without a byte for so long is dead. */
const stallSeconds = 20

/** A download that broke off; a new one may succeed. */
class BrokenDownload extends Error {
  override readonly name = 'BrokenDownload'
}

/**
 * Downloads a log and hands its stream to `read`. Each try asks for a new address, which lives for one minute
 * (A1.1). The token is not sent there: the blob store answers 400 to it (A1.3). Throws a GitHubError; 404 says
 * that there is no log, 410 that it has expired.
 */
export async function downloadLog<T>(
  client: GitHubClient,
  askForAddress: () => Promise<LogAnswer>,
  read: (stream: LogStream) => Promise<T>
): Promise<T> {
  for (let count = 1; ; count++) {
    try {
      const body = await open(client, await askForAddress())
      return await read(streamOf(body, client))
    } catch (error) {
      if (!(error instanceof BrokenDownload) && !isUncertain(error)) throw error
      if (count === tries) throw givenUp(error)
      client.log.debug(`A log download failed (${error.message}); trying again.`)
      await client.wait(count)
    }
  }
}

function givenUp(error: BrokenDownload | GitHubError): GitHubError {
  if (error instanceof GitHubError) return error
  const message = `Could not download the log: the download broke off ${tries} times.`
  return new GitHubError(message, 502, null, { cause: error })
}

async function open(client: GitHubClient, answer: LogAnswer): Promise<ReadableStream<Uint8Array>> {
  const direct = answer.data instanceof ReadableStream ? answer.data : null
  if (answer.status === 200 && direct) return direct as ReadableStream<Uint8Array>
  void direct?.cancel().catch(() => undefined)
  const address = checkLogAddress(answer.headers.location ?? '', client.baseUrl)
  if (!address)
    throw new GitHubError(
      'Could not download the log: GitHub named an address for it that is none of its own.',
      answer.status,
      null
    )
  return await openAddress(client, address)
}

async function openAddress(client: GitHubClient, address: URL) {
  const response = await fetchInTime(
    client.fetch,
    address,
    { redirect: 'manual' },
    stallSeconds * client.secondMs
  ).catch((error: unknown) => {
    throw new BrokenDownload('no connection', { cause: error })
  })
  if (response.status === 200 && response.body) return response.body
  void response.body?.cancel().catch(() => undefined)
  throw failureOf(response.status)
}

function failureOf(status: number): Error {
  if (status === 404) return new GitHubError('GitHub has no log of it.', 404, null)
  if (status === 410) return new GitHubError('The log has expired; GitHub deleted it.', 410, null)
  // 403 is an address that has run out of its minute; the rest are the blob store's own troubles.
  return new BrokenDownload(`answered ${status}`)
}

async function* streamOf(
  body: ReadableStream<Uint8Array>,
  client: GitHubClient
): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await withinTime(reader.read(), stallSeconds * client.secondMs)
      if (done) return
      yield value
    }
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}

async function withinTime<T>(reading: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const stalled = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new BrokenDownload('stalled')), milliseconds)
  })
  try {
    return await Promise.race([reading, stalled])
  } catch (error) {
    if (error instanceof BrokenDownload) throw error
    throw new BrokenDownload('cut', { cause: error })
  } finally {
    clearTimeout(timer)
  }
}
