import type { ApiContext } from './context.js'

/** Whether the request asks for one of GitHub's special media types, such as `raw` or `diff`. */
export function asksFor(c: ApiContext, kind: 'raw' | 'diff' | 'patch' | 'sha'): boolean {
  return new RegExp(`application/vnd\\.github\\.(v3\\.)?${kind}\\b`).test(
    c.req.header('Accept') ?? ''
  )
}

/** An answer of plain bytes under one of those media types. */
export function plainAnswer(c: ApiContext, kind: string, content: Buffer | string): Response {
  const type = `application/vnd.github.${kind}; charset=utf-8`
  return c.body(new Uint8Array(Buffer.from(content as Buffer)), 200, { 'Content-Type': type })
}
