import { mapAt, textAt, type JobNode, type StepNode } from '../../workflow-file/find-nodes.js'
import { commandNeeds } from '../tables/command-needs.js'
import { actionNeeds, tokenlessActions } from '../tables/permission-needs.js'
import { callNeeds, readsOnly } from '../tables/refused-calls.js'
import type { Area, Needs } from '../tables/scopes.js'

/** What a step needs of the job's token, as far as the tables know. */
export interface StepNeeds {
  /** What it needs in any case. */
  needs: Needs
  /** What it needs only as it may be set. */
  also: Needs
  /** An action does all it is made for; of a script one line alone may have been refused. */
  kind: 'action' | 'script'
}

/** null where the step does what no table knows; empty where it needs nothing. */
export function needsOfStep(step: StepNode): StepNeeds | null {
  const uses = textAt(step.map, 'uses')
  if (uses !== null) return needsOfAction(step, uses)
  const script = textAt(step.map, 'run') ?? ''
  const needs = needsOfLines(script)
  return hasAny(needs) || !/GITHUB_TOKEN|GH_TOKEN|github\.token/.test(String(step.map))
    ? { needs, also: {}, kind: 'script' }
    : null
}

function needsOfAction(step: StepNode, uses: string): StepNeeds | null {
  const [name = ''] = uses.toLowerCase().split('@')
  const inputs = mapAt(step.map, 'with')
  if (name === 'actions/github-script') {
    const script = (inputs && textAt(inputs, 'script')) ?? ''
    const needs = needsOfCalls(script)
    return hasAny(needs) ? { needs, also: {}, kind: 'script' } : null
  }
  const need = actionNeeds.find(({ actions }) => actions.includes(name))
  if (need) return { needs: need.scopes, also: need.also ?? {}, kind: 'action' }
  return tokenlessActions.includes(name) ? { needs: {}, also: {}, kind: 'action' } : null
}

const hasAny = (needs: Needs): boolean => Object.keys(needs).length > 0

function needsOfLines(script: string): Needs {
  const lines = script.replace(/\\\r?\n\s*/g, ' ').split('\n')
  const found = lines
    .filter((line) => !line.trimStart().startsWith('#'))
    .flatMap((line) => commandNeeds.filter(({ when }) => when.test(line)))
  return found.map(({ scopes }) => scopes).reduce(joined, {})
}

/** Of `github.rest.issues.createComment(…)`, and of the older `github.issues.…`. */
function needsOfCalls(script: string): Needs {
  const calls = script.matchAll(/\b(?:github|octokit|client)\.(?:rest\.)?(\w+)\.(\w+)\b/g)
  const needs = [...calls].map(([, namespace = '', method = '']): Needs => {
    const call = callNeeds.find((need) => need.method.test(`${namespace}.${method}`))
    return call ? { [call.scope]: readsOnly.test(method) ? 'read' : 'write' } : {}
  })
  return needs.reduce(joined, {})
}

/** Both together, of each the higher. */
export function joined(first: Needs, second: Needs): Needs {
  const all = { ...first }
  for (const [area, level] of Object.entries(second) as [Area, 'read' | 'write'][]) {
    if (all[area] !== 'write') all[area] = level
  }
  return all
}

/** The steps of a job whose needs no table knows. */
export const unknownSteps = (steps: readonly StepNode[]): StepNode[] =>
  steps.filter((step) => needsOfStep(step) === null)

/** True where a step or its job gives the call another token than the job's own. */
export function hasOwnToken(job: JobNode, step: StepNode): boolean {
  const inputs = mapAt(step.map, 'with')
  const env = [mapAt(step.map, 'env'), mapAt(job.map, 'env')]
  const given = [
    ...tokenInputs.map((key) => inputs && textAt(inputs, key)),
    ...env.flatMap((map) => tokenNames.map((key) => map && textAt(map, key)))
  ]
  return given.some((value) => typeof value === 'string' && !isJobToken(value))
}

const tokenInputs = ['token', 'github-token', 'github_token', 'repo-token', 'repo_token']
const tokenNames = ['GH_TOKEN', 'GITHUB_TOKEN']

const isJobToken = (value: string): boolean =>
  value.trim() === '' || /\bsecrets\.GITHUB_TOKEN\b|\bgithub\.token\b/i.test(value)
