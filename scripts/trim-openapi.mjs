/**
 * Makes simulator/conformance/openapi.json and simulator/http/documentation-urls.ts from GitHub's own description.
 * It is 13 MB, so it is no dependency: `npm install --prefix <folder> @octokit/openapi`, then
 * `node scripts/trim-openapi.mjs <folder>/node_modules/@octokit/openapi/generated/api.github.com.json`.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { Hono } from 'hono'
import { format, resolveConfig } from 'prettier'
import ts from 'typescript'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** What says nothing about whether an answer is right. */
const dropped = new Set(
  'description example examples title deprecated summary default discriminator externalDocs readOnly xml'.split(
    ' '
  )
)

const [source] = process.argv.slice(2)
if (!source) {
  console.error('Usage: node scripts/trim-openapi.mjs PATH_OF_api.github.com.json')
  process.exit(2)
}
const description = JSON.parse(await readFile(source, 'utf8'))
const served = await servedRoutes()
const paths = {}
const documentation = {}
for (const [template, methods] of Object.entries(description.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    const route = served.get(`${method.toUpperCase()} ${shapeOf(template)}`)
    if (!route) continue
    paths[template] ??= {}
    paths[template][method] = { responses: trimmedResponses(operation) }
    documentation[`${method.toUpperCase()} ${route}`] = operation.externalDocs.url
    served.delete(`${method.toUpperCase()} ${shapeOf(template)}`)
  }
}
const components = { schemas: neededSchemas(paths) }
await mkdir(join(root, 'simulator', 'conformance'), { recursive: true })
const target = join(root, 'simulator', 'conformance', 'openapi.json')
await writeFile(target, `${JSON.stringify({ paths, components })}\n`)
await writeDocumentation()
for (const route of served.values()) console.log(`not in GitHub's description: ${route}`)

/** The routes that the simulator registers: method and shape to pattern. Its sources are compiled for that. */
async function servedRoutes() {
  const built = join(root, 'node_modules', '.cache', 'simulator')
  const from = join(root, 'simulator')
  for (const file of await readdir(from, { recursive: true })) {
    if (!file.endsWith('.ts')) continue
    const target = join(built, file.replace(/ts$/, 'js'))
    const compilerOptions = { target: 'ES2022', module: 'ESNext' }
    const { outputText } = ts.transpileModule(await readFile(join(from, file), 'utf8'), {
      compilerOptions
    })
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, outputText)
  }
  const { registerRoutes } = await import(pathToFileURL(join(built, 'routes', 'index.js')).href)
  const app = new Hono()
  registerRoutes({ app, hub: {}, events: {} })
  await rm(built, { recursive: true })
  return new Map(app.routes.map(({ method, path }) => [`${method} ${shapeOf(path)}`, path]))
}

/** A path with its parameters left blank, so that `{pull_number}` and `:number{[0-9]+}` are one. */
function shapeOf(path) {
  return path.replace(/:\w+(\{[^/]*\})?/g, '{}').replace(/\{\w+\}/g, '{}')
}

function trimmedResponses(operation) {
  return Object.fromEntries(
    Object.entries(operation.responses).map(([status, response]) => {
      const { content = {} } = response.$ref ? referred(response.$ref) : response
      const schema = content['application/json']?.schema
      return [status, schema ? { schema: trimmed(schema) } : {}]
    })
  )
}

/** OpenAPI 3.0's dialect as JSON Schema: `nullable` is a type of its own, and `oneOf` is meant as `anyOf`. */
function trimmed(value) {
  if (Array.isArray(value)) return value.map(trimmed)
  if (value === null || typeof value !== 'object') return value
  const { nullable, ...schema } = value
  const kept = Object.entries(schema).filter(([key]) => !dropped.has(key) && !key.startsWith('x-'))
  const plain = Object.fromEntries(
    kept.map(([key, inner]) => [
      key === 'oneOf' ? 'anyOf' : key,
      key === 'properties' ? trimmedProperties(inner) : trimmed(inner)
    ])
  )
  return nullable ? { anyOf: [plain, { type: 'null' }] } : plain
}

/** Under `properties` every key is a name, `description` and `title` too. */
function trimmedProperties(properties) {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, trimmed(schema)])
  )
}

function neededSchemas(value, found = {}) {
  if (value === null || typeof value !== 'object') return found
  if (typeof value.$ref === 'string') {
    const name = value.$ref.split('/').at(-1)
    if (!(name in found)) {
      found[name] = null
      found[name] = trimmed(referred(value.$ref))
      neededSchemas(found[name], found)
    }
  }
  for (const inner of Object.values(value)) neededSchemas(inner, found)
  return found
}

function referred(ref) {
  return ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], description)
}

async function writeDocumentation() {
  const file = join(root, 'simulator', 'http', 'documentation-urls.ts')
  const text =
    `/** The page of each operation, by method and route, for \`documentation_url\`; written by scripts/trim-openapi.mjs. */\n` +
    `export const documentationUrls: Record<string, string> = ${JSON.stringify(documentation)}\n`
  await writeFile(
    file,
    await format(text, { ...(await resolveConfig(file)), parser: 'typescript' })
  )
}
