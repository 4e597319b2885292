import type { Failure } from '../../engine/types/fix.js'
import { callNeeds, graphqlNeeds, readsOnly } from '../tables/refused-calls.js'
import type { Needs } from '../tables/scopes.js'

/**
 * What the call needs that GitHub refused, by the documentation it points to, the URL, or the GraphQL name in the lines
 * around; null where none of them is known. The texts are keys of tables, nothing of them is written.
 */
export function refusedCall({ diagnosis, lines }: Failure): Needs | null {
  const evidence = diagnosis.evidence.map(({ text }) => text)
  const around = near(lines, evidence[0] ?? '')
  return needOf(evidence) ?? needOf(around)
}

/** The refusal and what an HTTP client dumps below it. */
function near(lines: readonly string[], evidence: string): string[] {
  const at = lines.findIndex((line) => line.includes(evidence))
  return at === -1 ? lines.slice(-60) : lines.slice(Math.max(at - 30, 0), at + 60)
}

function needOf(lines: readonly string[]): Needs | null {
  for (const line of lines) {
    const found = byGraphql(line) ?? byDocs(line)
    if (found) return found
  }
  const verb = verbIn(lines)
  for (const line of lines) {
    const found = byUrl(line, verb)
    if (found) return found
  }
  return null
}

function byGraphql(line: string): Needs | null {
  const name = /\baccessible by integration \((?<name>[\w.]+)\)/.exec(line)?.groups?.['name']
  if (name === undefined) return null
  return graphqlNeeds.find((need) => need.name.test(name))?.scopes ?? null
}

function byDocs(line: string): Needs | null {
  const pattern =
    /docs\.github\.com\/(?:\w+\/)?(?:[\w.@-]+\/)?rest\/(?:reference\/)?(?<path>[\w/-]+)(?:#(?<anchor>[\w-]+))?/
  const { path, anchor } = pattern.exec(line)?.groups ?? {}
  if (path === undefined) return null
  const whole = anchor === undefined ? path : `${path}#${anchor}`
  const need = callNeeds.find(({ docs }) => docs.test(whole))
  return need ? { [need.scope]: readsOnly.test(anchor ?? '') ? 'read' : 'write' } : null
}

function byUrl(line: string, verb: string | null): Needs | null {
  const path = /\/repos\/[\w.-]+\/[\w.-]+\/(?<path>[\w/?=&.-]+)/.exec(line)?.groups?.['path']
  const need = path === undefined ? undefined : callNeeds.find(({ url }) => url.test(path))
  if (!need) return null
  return { [need.scope]: verb === 'GET' ? 'read' : 'write' }
}

function verbIn(lines: readonly string[]): string | null {
  const pattern =
    /\bmethod: '(?<verb>[A-Z]+)'|\b(?<said>GET|POST|PUT|PATCH|DELETE) (?:https:|\/repos)/
  for (const line of lines) {
    const { verb, said } = pattern.exec(line)?.groups ?? {}
    if (verb ?? said) return verb ?? said ?? null
  }
  return null
}
