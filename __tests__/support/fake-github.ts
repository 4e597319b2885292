export interface Reply {
  status?: number
  json?: unknown
  text?: string
  bytes?: Uint8Array<ArrayBuffer>
  headers?: Record<string, string>
  /** The connection breaks instead of an answer: before or after GitHub did what it was asked. */
  breaks?: boolean
}

export interface RecordedRequest {
  /** `GET /repos/o/r/issues`, without the query. */
  route: string
  query: Record<string, string>
  headers: Headers
  body: unknown
}

/** Stands in for api.github.com: answers registered routes alone, each reply once. */
export class FakeGitHub {
  readonly requests: RecordedRequest[] = []
  readonly #unexpected: string[] = []
  readonly #stubs: { route: string; reply: Reply; used: boolean }[] = []

  /** Replies to the route are given in the order they were registered. */
  on(route: string, ...replies: Reply[]): this {
    for (const reply of replies) this.#stubs.push({ route, reply, used: false })
    return this
  }

  /** Fails where a route was never asked, or one was that is not registered. */
  verify(): void {
    const unused = this.#stubs.filter((stub) => !stub.used).map(({ route }) => route)
    if (unused.length + this.#unexpected.length === 0) return
    throw new Error(
      `never asked: [${unused.join(', ')}], not registered: [${this.#unexpected.join(', ')}]`
    )
  }

  routes(): string[] {
    return this.requests.map(({ route }) => route)
  }

  readonly fetch: typeof fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const route = `${init?.method ?? 'GET'} ${decodeURIComponent(url.pathname)}`
    this.requests.push({
      route,
      query: Object.fromEntries(url.searchParams),
      headers: new Headers(init?.headers),
      body: typeof init?.body === 'string' ? (JSON.parse(init.body) as unknown) : null
    })
    const stub = this.#stubs.find((candidate) => !candidate.used && candidate.route === route)
    if (!stub) {
      this.#unexpected.push(route)
      // 451 is never retried.
      return Promise.resolve(respond(url, { status: 451, json: { message: 'not registered' } }))
    }
    stub.used = true
    if (stub.reply.breaks) return Promise.reject(new TypeError('fetch failed'))
    return Promise.resolve(respond(url, stub.reply))
  }
}

function respond(url: URL, { status = 200, json, text, bytes, headers }: Reply): Response {
  const type = json === undefined ? 'text/plain' : 'application/json; charset=utf-8'
  const body = status === 204 ? null : (text ?? bytes ?? JSON.stringify(json))
  const response = new Response(body, {
    status,
    headers: { 'content-type': type, ...headers }
  })
  // Octokit reads response.url, which a constructed Response leaves empty.
  Object.defineProperty(response, 'url', { value: url.href })
  return response
}
