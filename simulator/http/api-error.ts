/** One entry of a 422's `errors`; a plain string for the routes that use the simple form. */
export interface ValidationProblem {
  resource: string
  field: string
  code: 'missing' | 'missing_field' | 'invalid' | 'already_exists' | 'unprocessable' | 'custom'
  message?: string
  value?: unknown
}

/** An answer with an error status; thrown by a route, written by the server as GitHub writes it. */
export class ApiError extends Error {
  readonly status: number
  readonly body: Record<string, unknown>
  readonly headers: Record<string, string>

  constructor(
    status: number,
    body: Record<string, unknown> & { message: string },
    headers: Record<string, string> = {}
  ) {
    super(body.message)
    this.status = status
    this.body = body
    this.headers = headers
  }
}

/** An error whose body is `{"message","documentation_url","status"}`; without `docs` the server fills in the operation's page. */
export function apiError(
  status: number,
  message: string,
  docs?: string,
  headers?: Record<string, string>
): ApiError {
  return new ApiError(
    status,
    { message, ...(docs ? { documentation_url: docs } : {}), status: String(status) },
    headers
  )
}

/** 404, which GitHub also gives for what the token may not know to exist. */
export function notFound(message = 'Not Found'): ApiError {
  return apiError(404, message)
}

/** 401 for a secret nobody issued. */
export function badCredentials(): ApiError {
  return apiError(401, 'Bad credentials', 'https://docs.github.com/rest')
}

/** 401 for a write without a token. */
export function requiresAuthentication(): ApiError {
  return apiError(401, 'Requires authentication')
}

/** 403 with this text; `docs` is the page it names, by default the operation's. */
export function forbidden(message: string, docs?: string): ApiError {
  return apiError(403, message, docs)
}

/** 422 `Validation Failed` with its list of problems. */
export function validationFailed(...errors: (ValidationProblem | string)[]): ApiError {
  return new ApiError(422, { message: 'Validation Failed', errors, status: '422' })
}

/** 422 with a text of its own and no list, such as `Update is not a fast forward`. */
export function unprocessable(message: string): ApiError {
  return apiError(422, message)
}
