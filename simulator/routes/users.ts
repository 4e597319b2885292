import { forbidden, notFound, requiresAuthentication } from '../http/api-error.js'
import type { RouteContext } from '../http/context.js'
import { iso, userOf } from '../http/format.js'
import type { Hub } from '../model.js'

/** The authenticated user, which an installation token is not, and users by login. */
export function userRoutes({ app, hub }: RouteContext): void {
  app.get('/user', (c) => {
    const { token } = c.var
    if (!token) throw requiresAuthentication()
    if (token.kind === 'workflow' || token.kind === 'app') {
      throw forbidden('Resource not accessible by integration')
    }
    return c.json(publicUser(hub, token.login))
  })

  app.get('/users/:username', (c) => {
    const login = c.req.param('username')
    if (!hub.users.has(login)) throw notFound()
    return c.json(publicUser(hub, login))
  })
}

function publicUser(hub: Hub, login: string) {
  const since = iso(Date.UTC(2020, 0, 1))
  const unsaid = {
    name: null,
    company: null,
    location: null,
    email: null,
    hireable: null,
    bio: null
  }
  return {
    ...userOf(hub, login),
    ...unsaid,
    blog: '',
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: since,
    updated_at: since
  }
}
