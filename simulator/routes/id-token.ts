import { createSign, generateKeyPairSync } from 'node:crypto'

import { apiError, forbidden } from '../http/api-error.js'
import type { RouteContext } from '../http/context.js'

/** Where a job with `id-token: write` gets a token that says who it is, as its runner's environment tells it. */
export function idTokenRoutes({ app, hub }: RouteContext): void {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  app.get('/_id_token/:owner/:repo', (c) => {
    const { token } = c.var
    if (!token) throw apiError(401, 'Bad credentials')
    if (token.permissions['id-token'] !== 'write') {
      throw forbidden('Resource not accessible by integration')
    }
    const name = `${c.req.param('owner')}/${c.req.param('repo')}`
    const claims = {
      iss: `${hub.url}/_id_token`,
      aud: c.req.query('audience') ?? `${hub.url}/${c.req.param('owner')}`,
      sub: `repo:${name}`,
      repository: name,
      iat: Math.floor(hub.now() / 1000)
    }
    const parts = [{ alg: 'ES256', typ: 'JWT' }, claims]
    const text = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    const signature = createSign('SHA256').update(text.join('.')).sign(privateKey, 'base64url')
    return c.json({ value: [...text, signature].join('.') })
  })
}
