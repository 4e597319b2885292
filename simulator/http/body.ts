import { apiError, type ValidationProblem, unprocessable, validationFailed } from './api-error.js'
import type { ApiContext } from './context.js'

export type JsonBody = Record<string, unknown>

/** The request's JSON object; an empty body is an empty object, anything else is GitHub's 400. */
export async function jsonBody(c: ApiContext): Promise<JsonBody> {
  const text = await c.req.text()
  if (text.trim() === '') return {}
  const value = parsed(text)
  if (value === null || typeof value !== 'object') throw apiError(400, 'Problems parsing JSON')
  return Array.isArray(value) ? { items: value } : (value as JsonBody)
}

/** A string property, or undefined where it is left out; 422 where it is something else. */
export function optionalString(body: JsonBody, name: string): string | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') {
    throw unprocessable(
      `Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not a string.`
    )
  }
  return value
}

/** A string property that must be there; 422 in GitHub's words where it is not. */
export function requiredString(body: JsonBody, name: string): string {
  const value = optionalString(body, name)
  if (value === undefined) throw unprocessable(`Invalid request.\n\n"${name}" wasn't supplied.`)
  return value
}

/** A list of names: strings, or objects with a `name` or `login`; undefined where it is left out. */
export function optionalNames(body: JsonBody, name: string): string[] | undefined {
  const value = body[name]
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) {
    throw unprocessable(
      `Invalid request.\n\nFor '${name}', ${JSON.stringify(value)} is not an array.`
    )
  }
  return value.map((item: unknown) => nameOf(item))
}

/** Throws 422 where a text is longer than its field may be, measured as GitHub does, in characters. */
export function demandLength(
  text: string | null | undefined,
  limit: number,
  resource: ValidationProblem['resource'],
  field: string
): void {
  if (!text || [...text].length <= limit) return
  const message = `${field} is too long (maximum is ${limit} characters)`
  throw validationFailed({ resource, code: 'custom', field, message })
}

function nameOf(item: unknown): string {
  if (typeof item === 'string') return item
  const { name, login } = (item ?? {}) as { name?: unknown; login?: unknown }
  return typeof name === 'string' ? name : typeof login === 'string' ? login : String(item)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw apiError(400, 'Problems parsing JSON')
  }
}
