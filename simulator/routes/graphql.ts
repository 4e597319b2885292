import { createCommitOnBranch, type CreateCommitInput } from '../graphql/create-commit.js'
import { requestReviews, type RequestReviewsInput } from '../graphql/request-reviews.js'
import { GraphqlError, graphqlErrorJson } from '../graphql/graphql-error.js'
import { requiresAuthentication } from '../http/api-error.js'
import { jsonBody } from '../http/body.js'
import type { ApiContext, RouteContext } from '../http/context.js'

type Ground = Pick<RouteContext, 'hub' | 'events'>

/**
 * GraphQL, as far as it is needed: `viewer { login }`, and `createCommitOnBranch` and `requestReviewsByLogin` with their
 * input as a variable. The
 * answer holds what the field can give, not only what the document selects.
 */
export function graphqlRoutes({ app, hub, events }: RouteContext): void {
  app.post('/graphql', async (c) => {
    if (!c.var.token) throw requiresAuthentication()
    const { query, variables } = await jsonBody(c)
    const { field, name, input } = fieldOf(String(query), (variables ?? {}) as Variables)
    try {
      const value = await resolve(c, { hub, events }, field, input)
      return c.json({ data: { [name]: value } })
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      const errors = [graphqlErrorJson(error, [name])]
      return c.json(field === 'viewer' ? { errors } : { data: { [name]: null }, errors })
    }
  })
}

type Variables = Record<string, unknown>

interface Field {
  field: string
  /** Its alias, or the field's own name. */
  name: string
  input: unknown
}

/** The document's one field at the top, with the variable that it takes for `input`. */
function fieldOf(query: string, variables: Variables): Field {
  const top = /\{\s*(?:(\w+)\s*:\s*)?(\w+)\s*(?:\(\s*input\s*:\s*\$(\w+)\s*\))?/.exec(query)
  const [, alias, field = '', variable] = top ?? []
  return { field, name: alias ?? field, input: variables[variable ?? ''] }
}

function resolve(c: ApiContext, ground: Ground, field: string, input: unknown): unknown {
  if (field === 'viewer') return { login: c.var.token?.login }
  if (field === 'createCommitOnBranch' && input) {
    return createCommitOnBranch(c, ground, input as CreateCommitInput)
  }
  if (field === 'requestReviewsByLogin' && input) {
    return requestReviews(c, ground, input as RequestReviewsInput)
  }
  const known =
    'viewer { login }, createCommitOnBranch(input: $input) and requestReviewsByLogin(input: $input)'
  const message = `The local GitHub does not know "${field}": it answers ${known} only.`
  throw new GraphqlError('undefinedField', message)
}
