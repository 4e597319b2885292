import { type MiddlewareHandler, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

import type { Hub } from '../model.js'

import { answerHeaders } from './answer-headers.js'
import { type AnswerListener, recordAnswers, routeOf } from './answers.js'
import { ApiError, notFound } from './api-error.js'
import { authentication } from './authentication.js'
import { conditionalRequests } from './conditional-requests.js'
import type { Api, ApiContext, Env } from './context.js'
import { documentationUrls } from './documentation-urls.js'
import { rateLimits } from './rate-limits.js'

/** The HTTP application without its routes: what happens to every request and answer, outermost first. */
export function createApp(
  hub: Hub,
  listeners: readonly AnswerListener[],
  faults: MiddlewareHandler<Env>
): Api {
  const app: Api = new Hono<Env>()
  app.use(recordAnswers(hub, listeners))
  app.use(answerHeaders())
  app.use(authentication(hub))
  app.use(faults)
  app.use(rateLimits(hub))
  app.use(conditionalRequests())
  app.notFound((c) => answerOf(c, notFound()))
  app.onError((error, c) => answerOf(c, error instanceof ApiError ? error : failure(error)))
  return app
}

function answerOf(c: ApiContext, error: ApiError): Response {
  const docs =
    documentationUrls[`${c.req.method} ${routeOf(c) ?? ''}`] ?? 'https://docs.github.com/rest'
  const body = { documentation_url: docs, ...error.body }
  return c.json(body, error.status as ContentfulStatusCode, error.headers)
}

/** A bug of the simulator: said in the answer, so that the test that meets it shows where. */
function failure(error: Error): ApiError {
  return new ApiError(500, { message: `The local GitHub failed: ${error.stack ?? error.message}` })
}
