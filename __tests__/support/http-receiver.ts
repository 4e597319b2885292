import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'

export interface Received {
  path: string
  headers: Record<string, string | string[] | undefined>
  body: string
}

export interface Answer {
  status: number
  headers?: Record<string, string>
  body?: string
}

/** A server on loopback that keeps what it gets; it answers each request as `answers` says, the last one for the rest. */
export async function httpReceiver(answers: (Answer | ((request: Received) => Answer))[]) {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString()
      const one = { path: request.url ?? '', headers: request.headers, body }
      const next = answers[Math.min(received.length, answers.length - 1)]
      received.push(one)
      const answer = typeof next === 'function' ? next(one) : next
      response.writeHead(answer?.status ?? 204, answer?.headers).end(answer?.body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    received,
    url: `http://127.0.0.1:${port}/hook/T0/s3cret-path`,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    }
  }
}
