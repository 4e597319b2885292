import { isMap, isScalar, isSeq } from 'yaml'
import type { CallFacts, DeclaredInput, FileFacts, PermissionFacts } from '../types/facts.js'
import { jobFactsOf } from './job-facts.js'
import {
  entriesOf,
  itemsOf,
  keyOf,
  placedOf,
  readYaml,
  textAt,
  textOf,
  textsOf,
  valueAt,
  valueBelow,
  type YamlReading
} from './yaml-reading.js'

/** What a workflow file says of itself. */
export function workflowFacts(text: string): FileFacts {
  const reading = readYaml(text)
  if (!reading) return { form: 'unreadable' }
  const { root } = reading
  const on = valueAt(reading, root, 'on')
  return {
    form: 'workflow',
    name: textAt(reading, root, 'name'),
    triggers: triggersOf(reading, on),
    pushBranches: pushBranchesOf(reading, valueAt(reading, on, 'push')),
    crons: itemsOf(reading, valueAt(reading, on, 'schedule')).flatMap(
      (item) => placedOf(reading, valueAt(reading, item, 'cron')) ?? []
    ),
    listensTo: textsOf(reading, valueBelow(reading, on, 'workflow_run', 'workflows')),
    call: callOf(reading, on),
    env: namesBelow(reading, valueAt(reading, root, 'env')),
    permissions: permissionsOf(reading, valueAt(reading, root, 'permissions')),
    jobs: entriesOf(reading, valueAt(reading, root, 'jobs')).map((entry) =>
      jobFactsOf(reading, entry)
    )
  }
}

function triggersOf(reading: YamlReading, on: unknown): string[] {
  if (isMap(on)) return entriesOf(reading, on).map(keyOf)
  return textsOf(reading, on).map(({ value }) => value)
}

function pushBranchesOf(reading: YamlReading, push: unknown): string[] | null {
  const names = entriesOf(reading, push).map(keyOf)
  if (names.includes('branches')) {
    return textsOf(reading, valueAt(reading, push, 'branches')).map(({ value }) => value)
  }
  const isTags = names.some((name) => name.startsWith('tags'))
  return isTags && !names.includes('branches-ignore') ? [] : null
}

function callOf(reading: YamlReading, on: unknown): CallFacts | null {
  if (!triggersOf(reading, on).includes('workflow_call')) return null
  const call = valueAt(reading, on, 'workflow_call')
  return {
    inputs: inputsOf(reading, valueAt(reading, call, 'inputs')),
    secrets: entriesOf(reading, valueAt(reading, call, 'secrets')).map((entry) => ({
      name: keyOf(entry),
      required: textAt(reading, entry.value, 'required') === 'true'
    })),
    outputs: namesBelow(reading, valueAt(reading, call, 'outputs'))
  }
}

/** Inputs of a workflow or an action. */
export function inputsOf(reading: YamlReading, inputs: unknown): DeclaredInput[] {
  return entriesOf(reading, inputs).map((entry) => ({
    name: keyOf(entry),
    required: textAt(reading, entry.value, 'required') === 'true',
    hasDefault: entriesOf(reading, entry.value).some((each) => keyOf(each) === 'default')
  }))
}

export const namesBelow = (reading: YamlReading, map: unknown): string[] =>
  entriesOf(reading, map).map(keyOf)

/** null where the file leaves them to the repository's settings. */
export function permissionsOf(reading: YamlReading, node: unknown): PermissionFacts | null {
  if (node === null || isSeq(node)) return null
  if (isScalar(node)) return { all: (textOf(node) ?? '').replace(/-all$/, '') }
  return Object.fromEntries(
    entriesOf(reading, node).map((entry) => [keyOf(entry), textOf(entry.value) ?? ''])
  )
}
