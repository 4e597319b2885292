import { isMap, isScalar, isSeq, visit, type Scalar, type YAMLMap } from 'yaml'
import type { YamlPath } from '../../src/engine/types/fix.js'
import type { Change } from '../../src/workflow-file/change.js'
import { insertKey, insertKeyBefore, removeKey } from '../../src/workflow-file/edit-map.js'
import { setScalar } from '../../src/workflow-file/edit-scalar.js'
import { insertSteps, moveStepUp } from '../../src/workflow-file/edit-steps.js'
import { jobsOf, stepsOf, type Entry, type JobNode } from '../../src/workflow-file/find-nodes.js'
import type { Workflow } from '../../src/workflow-file/open-workflow.js'
import { insertLines, replaceInLine, scriptOf } from '../../src/workflow-file/script.js'

/** One primitive at one place, with what it must do to the value that YAML reads. */
export interface Attempt {
  primitive: string
  path: YamlPath
  edit: () => Change
  /** Changes a copy of the file's value in place, as the edit is to change the file. */
  model: (value: Value) => void
}

type Value = Record<string, unknown> | unknown[]

const newStep = { name: "Say 'hi': #1", run: 'echo "a: b"\necho two\n', env: { A: '1' } }
const newValues = ['plain', "it's: new #1", 12, '{a', ''] as const

/** Every primitive at every place of a file. */
export function attemptsOn(workflow: Workflow): Attempt[] {
  const found: Attempt[] = []
  visit(workflow.document, {
    Scalar(key, node, ancestors) {
      const path = pathOf([...ancestors, node])
      if (key !== 'key' && path) found.push(...onScalar(workflow, node, path, found.length))
    },
    Map(_, map, ancestors) {
      const path = pathOf([...ancestors, map])
      if (path) found.push(...onMap(workflow, map, path))
    }
  })
  return [...found, ...jobsOf(workflow).flatMap((job) => onJob(workflow, job))]
}

function onScalar(workflow: Workflow, node: Scalar, path: YamlPath, seed: number): Attempt[] {
  const value = newValues[seed % newValues.length] ?? ''
  return [
    {
      primitive: 'setScalar',
      path,
      edit: () => setScalar(workflow, node, value, path),
      model: (root) => {
        const last = path.at(-1) as string
        const isQuoted = node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE'
        ;(at(root, path.slice(0, -1)) as Record<string, unknown>)[last] = isQuoted
          ? String(value)
          : value
      }
    }
  ]
}

function onMap(workflow: Workflow, map: YAMLMap, path: YamlPath): Attempt[] {
  const place = { map, path }
  const added = { 'new-key': { deeper: ['a', "b's"] } }
  const [first] = map.items as Entry[]
  const name = first && isScalar(first.key) ? String(first.key.value) : null
  const put = (value: unknown) => (root: Value) => {
    ;(at(root, path) as Record<string, unknown>)['new-key'] = value
  }
  const attempts: Attempt[] = [
    {
      primitive: 'insertKey',
      path,
      edit: () => insertKey(workflow, place, 'new-key', added),
      model: put(added)
    },
    {
      primitive: 'insertKey behind',
      path,
      edit: () => insertKey(workflow, place, 'new-key', '1.10', name ?? undefined),
      model: put('1.10')
    }
  ]
  if (name === null) return attempts
  return [
    ...attempts,
    {
      primitive: 'insertKeyBefore',
      path,
      edit: () => insertKeyBefore(workflow, place, 'new-key', true, name),
      model: put(true)
    },
    ...(map.items as Entry[]).map(({ key }) => ({
      primitive: 'removeKey',
      path,
      edit: () => removeKey(workflow, place, String(key.value)),
      model: (root: Value) => {
        delete (at(root, path) as Record<string, unknown>)[String(key.value)]
      }
    }))
  ]
}

function onJob(workflow: Workflow, job: JobNode): Attempt[] {
  const steps = stepsOf(job)
  const path = [...job.path, 'steps']
  const list = (root: Value) => at(root, path) as unknown[]
  const inserts = [...steps, null].map((_, index) => ({
    primitive: 'insertSteps',
    path,
    edit: () => insertSteps(workflow, job, index, [newStep, { uses: 'a/b@v1' }]),
    model: (root: Value) => void list(root).splice(index, 0, newStep, { uses: 'a/b@v1' })
  }))
  const moves = steps.slice(1).flatMap(({ index }) =>
    [...new Set([0, index - 1])].map((to) => ({
      primitive: 'moveStepUp',
      path,
      edit: () => moveStepUp(workflow, job, index, to),
      model: (root: Value) => void list(root).splice(to, 0, ...list(root).splice(index, 1))
    }))
  )
  return [...(steps.length > 0 ? inserts : []), ...moves, ...onScripts(workflow, job)]
}

function onScripts(workflow: Workflow, job: JobNode): Attempt[] {
  return stepsOf(job).flatMap((step) => {
    const run = step.map.get('run', true)
    if (!isScalar(run)) return []
    const path = [...step.path, 'run']
    const lines = String(run.value).split('\n')
    return [0, Math.floor(lines.length / 2), lines.length - 1].flatMap((index) => {
      const edited = (change: (lines: string[]) => string[]) => (root: Value) => {
        const owner = at(root, step.path) as Record<string, unknown>
        owner['run'] = change(lines).join('\n')
      }
      const word = /\S+/.exec(lines[index] ?? '')
      if (!word) return []
      const place = { start: word.index, end: word.index + word[0].length }
      const attempt = (primitive: string, edit: (script: never) => Change, model: never) => ({
        primitive,
        path,
        edit: () => edit(scriptOf(workflow, step) as never),
        model
      })
      return [
        attempt(
          'insertLines',
          (script) => insertLines(workflow, script, index, ['first: one # two', "it's"]),
          edited((all) => all.toSpliced(index, 0, 'first: one # two', "it's")) as never
        ),
        attempt(
          'replaceInLine',
          (script) => replaceInLine(workflow, script, index, place, "new's"),
          edited((all) =>
            all.with(
              index,
              (all[index] ?? '').slice(0, place.start) +
                "new's" +
                (all[index] ?? '').slice(place.end)
            )
          ) as never
        )
      ]
    })
  })
}

/** null below an alias, a merge key or a key that is no text. */
function pathOf(ancestors: readonly unknown[]): YamlPath | null {
  const path: (string | number)[] = []
  for (const [index, node] of ancestors.entries()) {
    const child = ancestors[index + 1]
    if (isMap(node)) {
      const pair = child as Entry | undefined
      if (pair === undefined) continue
      if (!isScalar(pair.key) || typeof pair.key.value !== 'string') return null
      path.push(pair.key.value)
    } else if (isSeq(node)) {
      if (child !== undefined) path.push(node.items.indexOf(child))
    }
  }
  return path
}

function at(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<string | number, unknown>)[step],
    root
  )
}
