import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RunningServer {
  url: string
  /** `GET /path`, in order. */
  requests: string[]
  stop(): Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A real server on a loopback port; what no answer is given for is a 404. */
export async function aServer(answers: Record<string, Answer>): Promise<RunningServer> {
  const requests: string[] = []
  const server = createServer((request, response) => {
    const route = `${request.method} ${request.url?.split('?')[0]}`
    requests.push(route)
    const answer = answers[route]
    if (answer) answer(request, response)
    else response.writeHead(404, { 'content-type': 'application/xml' }).end(blobNotFound)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    }
  }
}

const blobNotFound =
  '<?xml version="1.0"?><Error><Code>BlobNotFound</Code><Message>The specified blob does not exist.</Message></Error>'

/** Answers as the blob store does: the token must not come along (A1.3). */
export function blob(bytes: Uint8Array | string): Answer {
  return (request, response) => {
    if (request.headers.authorization) response.writeHead(400).end('InvalidAuthenticationInfo')
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes)
  }
}

/** Answers as the API does: only with the token, by a redirect. */
export function redirect(path: string): Answer {
  return (request, response) => {
    if (request.headers.authorization) response.writeHead(302, { location: path }).end()
    else response.writeHead(401).end()
  }
}

/** One answer after the other; the last stays. */
export function inTurn(...answers: Answer[]): Answer {
  let count = 0
  return (request, response) => {
    answers[Math.min(count++, answers.length - 1)]?.(request, response)
  }
}

/** Promises more than it sends, and hangs up. */
export const cut: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': '100000' })
  response.write('half of it', () => response.destroy())
}

/** Begins, and then says nothing more. */
export const stall: Answer = (_request, response) => {
  response.writeHead(200, { 'content-length': '100000' })
  response.write('half of it')
}
