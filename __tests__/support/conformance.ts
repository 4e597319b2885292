import { readFileSync } from 'node:fs'

import { expect } from '@jest/globals'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

import type { Answer, Simulator } from '../../simulator/index.js'

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, { schema?: object }> }>>
}

const file = new URL('../../simulator/conformance/openapi.json', import.meta.url)

/** What GitHub answers on every route without listing it there. */
const everywhere: Record<number, string> = {
  304: 'conditional requests are described once for all',
  401: 'bad credentials are described once for all',
  403: 'a missing permission and the rate limits are described once for all',
  404: 'a repository that the token may not see is missing',
  410: 'issues that are off are missing on every route of an issue'
}

/** What single routes answer without listing it, and where that was seen. */
const seen: Record<string, string> = {
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/logs 500':
    'the archive of a run in progress (github-facts A1.5)',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}/logs 500':
    'the archive of a run in progress (github-facts A1.5)',
  'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches 422':
    'a ref, a file or inputs that a dispatch cannot use (github-facts A6.4)'
}

/** A bot's is `41898282+github-actions[bot]@users.noreply.github.com`, which no grammar of addresses allows. */
const personsOrBots = /^[^@\s]+@[^@\s]+$/

const errorBody = {
  type: 'object',
  required: ['message', 'documentation_url'],
  properties: { message: { type: 'string' }, documentation_url: { type: 'string' } }
}

/** Watches every answer of a simulator; at the end `expectNoViolations` fails with what GitHub would not have answered. */
export function watchConformance(simulator: Simulator) {
  const violations: string[] = []
  const check = conformanceCheck()
  simulator.onAnswer((answer) => violations.push(...check(answer)))
  return { violations, expectNoViolations: () => expect(violations).toEqual([]) }
}

/** A function that lists how an answer departs from GitHub's description; nothing for injected faults, git and pages. */
export function conformanceCheck(): (answer: Answer) => string[] {
  const description = JSON.parse(readFileSync(file, 'utf8')) as Description
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false })
  addFormats.default(ajv)
  ajv.addFormat('email', personsOrBots)
  ajv.addSchema(description, 'github')
  const compiled = new Map<string, ValidateFunction>()
  const templates = new Map(Object.keys(description.paths).map((path) => [shapeOf(path), path]))
  return (answer) => {
    if (answer.injected || answer.route === null || isBeside(answer.route)) return []
    const template = templates.get(shapeOf(answer.route.replace(/\/contents$/, '/contents/:path')))
    const method = answer.method === 'HEAD' ? 'get' : answer.method.toLowerCase()
    const responses = template && description.paths[template]?.[method]?.responses
    if (!responses) return [`${answer.method} ${answer.route} is not in GitHub's description`]
    const name = `${answer.method} ${template} ${answer.status}`
    const response = responses[answer.status]
    if (!response && !everywhere[answer.status] && !seen[name]) return [`${name} is undocumented`]
    if (answer.method === 'HEAD' || typeof answer.body === 'string') return []
    if (answer.body === null || (response && !response.schema)) return bodyless(name, answer)
    const pointer = ['paths', template, method, 'responses', String(answer.status), 'schema']
    const schema = response ? { $ref: `github#/${pointer.map(escaped).join('/')}` } : errorBody
    const validate = compiled.get(name) ?? ajv.compile(schema)
    compiled.set(name, validate)
    if (validate(answer.body)) return []
    return (validate.errors ?? []).map((error) => `${name}: ${error.instancePath} ${error.message}`)
  }
}

/** A success without a schema has no body, and a body is missing nowhere else. */
function bodyless(name: string, { status, body }: Answer): string[] {
  const fits = status >= 400 || (body === null) === [204, 302, 304].includes(status)
  return fits ? [] : [`${name} ${body === null ? 'lacks a body' : 'should have no body'}`]
}

/** GraphQL, git, and signed downloads have no description. */
function isBeside(route: string): boolean {
  return !/^\/(repos|rate_limit|users?)(\/|$)/.test(route)
}

function shapeOf(path: string): string {
  return path.replace(/:\w+(\{[^/]*\})?/g, '{}').replace(/\{\w+\}/g, '{}')
}

function escaped(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))
}
