import { Octokit } from '@octokit/rest'
import type { Simulator } from '../../simulator/index.js'
import type { NewToken } from '../../simulator/index.js'

const quiet = () => undefined
const silent = { debug: quiet, info: quiet, warn: quiet, error: quiet }

/** The real Octokit, as the holder of a new token of the simulator. */
export function octokitClient(simulator: Simulator, token: NewToken): Octokit {
  const auth = simulator.createToken(token)
  return new Octokit({ auth, baseUrl: simulator.url, log: silent })
}

/** Status and message of a refused call, such as `404 Not Found`. */
export async function refusal(call: Promise<unknown>): Promise<string> {
  const error = (await call.then(
    () => ({}),
    (reason: unknown) => reason
  )) as { status?: number; response?: { data?: unknown } }
  const data = error.response?.data
  const text = data instanceof ArrayBuffer ? Buffer.from(data).toString() : data
  const message = typeof text === 'string' ? text : (text as { message?: string })?.message
  return `${error.status} ${message}`
}
