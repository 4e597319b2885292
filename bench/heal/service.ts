import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Ground } from './ground.js'

/**
 * How a service fails.
 *
 * - a number: it answers with that status
 * - `drop`: it closes the connection without an answer
 * - `cut`: it stops in the middle of the body
 * - `hang`: it takes the request and says nothing
 */
export type Failing = number | 'drop' | 'cut' | 'hang'

/** A service on the loopback interface that fails so many requests and then serves these files. */
export interface Service {
  /** Of the repository, by which a job finds the service. */
  variable: string
  failing: Failing
  times: number
  /** Requests for other paths are answered from the start. */
  at?: RegExp
  /** By path. */
  files: (address: string) => Record<string, string | Buffer>
}

/** Opens a service that ends with the local GitHub and tells its address to the repository's workflows. */
export const serving =
  ({ variable, failing, times, at = /^/, files }: Service) =>
  async ({ github, repo }: Ground): Promise<void> => {
    let left = times
    let served: Record<string, string | Buffer> = {}
    const server = createServer((request, response) => {
      if (at.test(request.url ?? '') && left-- > 0) return fail(failing, request, response)
      const found = served[decodeURIComponent((request.url ?? '').split('?')[0] ?? '')]
      response.writeHead(found === undefined ? 404 : 200, { 'content-type': typeOf(found) })
      response.end(found)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    served = files(address)
    repo.variables = { ...repo.variables, [variable]: address }
    github.onClose(() => {
      server.closeAllConnections()
      server.close()
    })
  }

function fail(failing: Failing, { socket }: IncomingMessage, response: ServerResponse): void {
  if (failing === 'drop') socket.destroy()
  else if (failing === 'cut') {
    response.writeHead(200, { 'content-length': '100000' })
    response.write('half of it', () => socket.destroy())
  } else if (typeof failing === 'number') {
    response.writeHead(failing, { 'content-type': 'text/plain' })
    response.end('try again later\n')
  }
}

function typeOf(content: string | Buffer | undefined): string {
  if (typeof content !== 'string') return 'application/octet-stream'
  if (content.startsWith('{')) return 'application/json'
  return content.startsWith('<') ? 'text/html' : 'text/plain'
}
