import type { Scalar, YAMLMap } from 'yaml'
import type { Draft, Failure, YamlPath } from '../engine/types/fix.js'
import { abstain } from '../workflow-file/abstain.js'
import { together, type Change } from '../workflow-file/change.js'
import { setScalar } from '../workflow-file/edit-scalar.js'
import { entryOf, mapAt, scalarsBelow } from '../workflow-file/find-nodes.js'
import type { Workflow } from '../workflow-file/open-workflow.js'
import { yamlValue } from '../workflow-file/yaml-value.js'
import type { Problem, WorkflowFixer } from './fixer.js'

const refusal = /\bissue parsing workflow trigger\(s\) "(?<pattern>[^"]*)"/

/**
 * What a pattern reads as something else than itself. A backslash says that somebody escaped the name already.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
const special = /[*+?[\]]|^!/g

interface Name {
  node: Scalar
  path: YamlPath
  value: string
}

/** GitHub matches the names as patterns: `C++` is one that it can't read, https://github.com/actions/runner/issues/3763. */
export const escapeWorkflowNames: WorkflowFixer = {
  id: 'escape-workflow-names',
  summary: 'Escapes glob characters in the names of workflows that `workflow_run` waits for.',
  disposition: 'safe',
  answers: ['workflow-trigger-unreadable', 'startup-failure', 'run-without-jobs'],
  concerns: (failure) => refusal.test(textOf(failure)),
  reads: ({ files }) =>
    [...(files?.keys() ?? [])].filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path)),
  propose({ failure, workflow, files, texts }) {
    if (!files) abstain("The names of the repository's workflows are not known.")
    const known = namesOf(texts)
    const exact = awaitedNames(workflow).filter(({ value }) => isGlob(value) && known.has(value))
    const told = refusal.exec(textOf(failure))?.groups?.['pattern']?.toLowerCase() ?? ''
    if (!exact.some(({ value }) => told.includes(value.toLowerCase()))) {
      abstain('No workflow of the repository has the name that GitHub can not read as a pattern.')
    }
    return draft(exact.map((name) => escaped(workflow, name)))
  }
}

const textOf = ({ diagnosis }: Failure): string => diagnosis.evidence[0]?.text ?? ''

const isGlob = (value: string): boolean => value.search(special) !== -1 && !value.includes('\\')

function awaitedNames({ root }: Workflow): Name[] {
  const run = ['on', 'workflow_run'].reduce<YAMLMap | null>((at, key) => at && mapAt(at, key), root)
  const names = run && entryOf(run, 'workflows')?.value
  return scalarsBelow(names ?? null, ['on', 'workflow_run', 'workflows']).map(({ node, path }) => ({
    node,
    path,
    value: String(node.value)
  }))
}

function namesOf(texts: Problem['texts']): Set<string> {
  return new Set(
    [...texts.values()].flatMap((text) => {
      const value = yamlValue(text)
      const name = isRecord(value) ? value['name'] : null
      return typeof name === 'string' ? [name] : []
    })
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Single quotes for double ones, in which a backslash would have to stand twice. */
function escaped(workflow: Workflow, { node, path, value }: Name): Change {
  const pattern = value.replace(special, '\\$&')
  const change = setScalar(workflow, node, pattern, path)
  if (node.type !== 'QUOTE_DOUBLE') return change
  const text = `'${pattern.replaceAll("'", "''")}'`
  return { ...change, edits: change.edits.map((edit) => ({ ...edit, text })) }
}

function draft(changes: readonly Change[]): Draft {
  return {
    disposition: 'safe',
    title: `Escape glob characters in ${changes.length === 1 ? 'the name of a workflow' : `the names of ${changes.length} workflows`} that is waited for`,
    reason:
      'GitHub reads the names below `workflow_run` as patterns. A workflow of the repository has exactly this name, and with a backslash before each glob character the pattern means it.',
    lookAt: [],
    ...together(...changes)
  }
}
