import type { z } from 'zod'
import { didYouMean } from './nearest.js'
import type { Fault, Path } from './read-yaml.js'

type Issue = z.core.$ZodIssue

const cures: Record<string, string> = {
  string: 'a text; put it in quotes',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  array: 'a list; write each entry on a line of its own after `- `',
  object: 'a map; write `key: value` lines',
  record: 'a map; write `key: value` lines'
}

/** What zod found, in words of the file: what is wrong, then the cure. */
export function explainIssue(issue: Issue, schema: z.ZodType): Fault[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => ({
      path: [...path, key],
      at: 'key',
      message: `\`${key}\` is no key of ${nameOf(path)}${didYouMean(key, known) || `; known are ${known.join(', ')}`}`
    }))
  }
  const key = path.at(-1)
  if (issue.input === undefined && key !== undefined) {
    const message = `${nameOf(path.slice(0, -1))} has no \`${String(key)}\`; add one${choice(issue)}`
    return [{ path: path.slice(0, -1), message }]
  }
  return [{ path, message: `${nameOf(path)} ${wrong(issue)}` }]
}

/** A place in the file as people call it. */
export function nameOf(path: Path): string {
  const name = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return name.length === 0 ? 'the file' : `\`${name.join('').slice(1)}\``
}

/** A text from the file, short enough for a message. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``
}

function choice(issue: Issue): string {
  return issue.code === 'invalid_value' ? `: one of ${issue.values.map(String).join(', ')}` : ''
}

function wrong(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `is ${quoted(issue.input)}; it must be ${cures[issue.expected] ?? issue.expected}`
    case 'invalid_value': {
      const values = issue.values.map(String)
      const is = `is ${quoted(issue.input)}, which is none of ${values.join(', ')}`
      return `${is}${didYouMean(String(issue.input), values) || '; choose one of them'}`
    }
    case 'too_big':
      return `is too ${sizeOf(issue.origin)}: at most ${issue.maximum} ${unitOf(issue.origin)}; shorten it`
    case 'too_small':
      return `is too ${smallOf(issue.origin)}: at least ${issue.minimum} ${unitOf(issue.origin)}; fill it in`
    case 'invalid_format':
      return issue.format === 'url'
        ? `is ${quoted(issue.input)}; it must be an address that starts with https://`
        : `is ${quoted(issue.input)}; it must be in kebab-case: small letters, digits and hyphens, such as \`deploy-quota\``
    default:
      return `is not valid: ${issue.message}; see the schema that \`auto-heal schema config\` prints`
  }
}

const sizeOf = (origin: string) => (origin === 'string' || origin === 'array' ? 'long' : 'large')
const smallOf = (origin: string) => (origin === 'string' || origin === 'array' ? 'short' : 'small')

function unitOf(origin: string): string {
  if (origin === 'string') return 'characters'
  return origin === 'array' ? 'entries' : ''
}

/** The keys that the schema knows at a place. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let current = unwrapped(schema)
  for (const step of path) current = unwrapped(childOf(current, step))
  return Object.keys((current as Partial<z.ZodObject> | undefined)?.shape ?? {})
}

type Inner = { def: { innerType?: z.ZodType; element?: z.ZodType; valueType?: z.ZodType } }

function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema
  for (let inner = current; inner; inner = (inner as unknown as Inner).def.innerType)
    current = inner
  return current
}

function childOf(schema: z.ZodType | undefined, step: PropertyKey): z.ZodType | undefined {
  const { shape, def } = (schema ?? {}) as Partial<z.ZodObject & Inner>
  return shape ? (shape[String(step)] as z.ZodType | undefined) : (def?.element ?? def?.valueType)
}
