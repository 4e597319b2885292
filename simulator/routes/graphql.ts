import { createCommitOnBranch, type CreateCommitInput } from '../graphql/create-commit.js'
import { type AutoMergeInput, enableAutoMerge } from '../graphql/enable-auto-merge.js'
import { markReady, type MarkReadyInput } from '../graphql/mark-ready.js'
import { requestReviews, type RequestReviewsInput } from '../graphql/request-reviews.js'
import { type Field, topField } from '../graphql/top-field.js'
import { GraphqlError, graphqlErrorJson } from '../graphql/graphql-error.js'
import { requiresAuthentication } from '../http/api-error.js'
import { jsonBody } from '../http/body.js'
import type { ApiContext, RouteContext } from '../http/context.js'

type Ground = Pick<RouteContext, 'hub' | 'events'>

/**
 * GraphQL, as far as it is needed: `viewer { login }` and four mutations. The answer holds what the field can give,
 * not only what the document selects.
 */
export function graphqlRoutes({ app, hub, events }: RouteContext): void {
  app.post('/graphql', async (c) => {
    if (!c.var.token) throw requiresAuthentication()
    const { query, variables } = await jsonBody(c)
    const field = topField(String(query), (variables ?? {}) as Record<string, unknown>)
    const { name } = field
    try {
      const value = await resolve(c, { hub, events }, field)
      return c.json({ data: { [name]: value } })
    } catch (error) {
      if (!(error instanceof GraphqlError)) throw error
      const errors = [graphqlErrorJson(error, [name])]
      return c.json(field.field === 'viewer' ? { errors } : { data: { [name]: null }, errors })
    }
  })
}

type Mutation = (c: ApiContext, ground: Ground, input: unknown) => unknown

const mutations: Record<string, Mutation> = {
  createCommitOnBranch: (c, ground, input) =>
    createCommitOnBranch(c, ground, input as CreateCommitInput),
  enablePullRequestAutoMerge: (c, ground, input) =>
    enableAutoMerge(c, ground, input as AutoMergeInput),
  markPullRequestReadyForReview: (c, ground, input) =>
    markReady(c, ground, input as MarkReadyInput),
  requestReviewsByLogin: (c, ground, input) =>
    requestReviews(c, ground, input as RequestReviewsInput)
}

function resolve(c: ApiContext, ground: Ground, { field, input }: Field): unknown {
  if (field === 'viewer') return { login: c.var.token?.login }
  const mutation = mutations[field]
  if (mutation && input) return mutation(c, ground, input)
  const known = ['viewer { login }', ...Object.keys(mutations)].join(', ')
  const message = `The local GitHub does not know "${field}": it answers ${known} only.`
  throw new GraphqlError('undefinedField', message)
}
